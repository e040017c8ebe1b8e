import { createHash, createPrivateKey, type KeyObject, sign } from "node:crypto";
import { base58 } from "@scure/base";

/** A private key of P-256 from its scalar (RFC 5915, without the public half, which the reader computes). */
export function privateKeyOf(scalar: Uint8Array): KeyObject {
  const head = Buffer.from("30310201010420", "hex");
  const curve = Buffer.from("a00a06082a8648ce3d030107", "hex");
  return createPrivateKey({ key: Buffer.concat([head, scalar, curve]), format: "der", type: "sec1" });
}

/** The EOSIO text of the public half: base58 of the compressed point with a checksum. */
export function publicKeyText(key: KeyObject): string {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const parity = (Buffer.from(y, "base64url").at(-1) ?? 0) % 2;
  return withChecksum("PUB_R1_", Buffer.concat([Buffer.of(2 + parity), Buffer.from(x, "base64url")]));
}

/** An R1 signature with a low s, and a recovery byte that nobody recovers a key from. */
export function signR1(key: KeyObject, message: string): string {
  return signatureText(31, lowSignature(key, message));
}

/** `r || s` of a signature over the SHA-256 of `message`, s in the lower half. */
export function lowSignature(key: KeyObject, message: string): Uint8Array {
  const rs = sign("sha256", Buffer.from(message), { key, dsaEncoding: "ieee-p1363" });
  const s = BigInt(`0x${rs.subarray(32).toString("hex")}`);
  return s > order / 2n ? twinOf(rs) : rs;
}

/** The EOSIO text of `r || s` under a recovery byte. */
export function signatureText(recovery: number, rs: Uint8Array): string {
  return withChecksum("SIG_R1_", Buffer.concat([Buffer.of(recovery), rs]));
}

/** An EOSIO text of any payload, with its checksum. */
export function withChecksum(prefix: string, payload: Uint8Array): string {
  const checksum = createHash("ripemd160").update(payload).update("R1").digest().subarray(0, 4);
  return prefix + base58.encode(Buffer.concat([payload, checksum]));
}

const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** `(r, n - s)`: the other signature that verifies whenever `(r, s)` does. */
export function twinOf(rs: Uint8Array): Uint8Array {
  const s = BigInt(`0x${Buffer.from(rs.subarray(32)).toString("hex")}`);
  return Buffer.concat([rs.subarray(0, 32), Buffer.from((order - s).toString(16).padStart(64, "0"), "hex")]);
}
