import { createHash, type KeyObject, sign } from "node:crypto";

/** EOSIO's texts of P-256 keys and signatures, written without the project's code. */

const digits = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** The order of P-256 (FIPS 186-4, D.1.2.3). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** `PUB_R1_…`: the compressed point. */
export function publicKeyText(publicKey: KeyObject): string {
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const isOdd = ((Buffer.from(y, "base64url").at(-1) ?? 0) & 1) === 1;
  return `PUB_R1_${withChecksum(Buffer.concat([Buffer.of(isOdd ? 3 : 2), Buffer.from(x, "base64url")]))}`;
}

/**
 * `SIG_R1_…`: 31 and r and s of a signature over the SHA-256 of the text, s in the lower half. The first byte would
 * tell how to recover the key (31 to 34), which nobody needs to whom the key is sent.
 */
export function signatureText(message: string, privateKey: KeyObject): string {
  const signature = sign("sha256", Buffer.from(message), { key: privateKey, dsaEncoding: "ieee-p1363" });
  const s = BigInt(`0x${signature.toString("hex", 32)}`);
  const low = (s > order / 2n ? order - s : s).toString(16).padStart(64, "0");
  return `SIG_R1_${withChecksum(Buffer.concat([Buffer.of(31), signature.subarray(0, 32), Buffer.from(low, "hex")]))}`;
}

function withChecksum(payload: Buffer): string {
  const checksum = createHash("ripemd160").update(payload).update("R1").digest().subarray(0, 4);
  return base58(Buffer.concat([payload, checksum]));
}

/** Base 58 of bytes that do not begin with a zero, as these never do. */
function base58(bytes: Buffer): string {
  let number = BigInt(`0x${bytes.toString("hex")}`);
  let text = "";
  for (; number > 0n; number /= 58n) text = digits.charAt(Number(number % 58n)) + text;
  return text;
}
