import { verify } from "node:crypto";
import { isLowS } from "./low-s.js";
import type { Encoding, PublicKey } from "./public-key.js";
import { readR1 } from "./r1-text.js";
import { malformed, type Read } from "./read.js";

/** An ECDSA signature as written: `r || s` of an R1 text, or DER. */
export interface EcdsaSignature {
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
}

const r1Form = { name: "signature", prefix: "SIG_R1_", bytes: 65 };
/** The first byte of an R1 signature: 27 + 4 + a recovery id of 0 to 3. Verifying needs no recovery. */
const recoveryBytes = { from: 31, to: 34 };

/** Reads a `SIG_R1_` text or base64 of DER. Never throws. The form is checked here, the signature by `verifies`. */
export function readSignature(text: string): Read<EcdsaSignature> {
  if (text.startsWith(r1Form.prefix)) return readR1Signature(text);
  const bytes = Buffer.from(text, "base64");
  if (text.length > 256 || bytes.length < 8 || bytes.toString("base64") !== text)
    return malformed("signature is neither SIG_R1_ text nor base64");
  return { kind: "read", value: { encoding: "pem", bytes } };
}

function readR1Signature(text: string): Read<EcdsaSignature> {
  const payload = readR1(text, r1Form);
  if (payload.kind === "malformed") return payload;
  const [recovery = 0] = payload.value;
  if (recovery < recoveryBytes.from || recovery > recoveryBytes.to)
    return malformed("signature has a wrong recovery byte");
  return { kind: "read", value: { encoding: "r1", bytes: payload.value.subarray(1) } };
}

/**
 * Whether a signature over the SHA-256 of `message` was made with the private half of `publicKey`. An R1 signature
 * must have a low s, as every signer of that family makes it; plain ECDSA in DER may have either.
 */
export function verifies(publicKey: PublicKey, signature: EcdsaSignature, message: string): boolean {
  if (publicKey.encoding !== signature.encoding) return false;
  if (signature.encoding === "r1" && !isLowS(signature.bytes)) return false;
  const dsaEncoding = signature.encoding === "r1" ? "ieee-p1363" : "der";
  try {
    return verify("sha256", Buffer.from(message), { key: publicKey.key, dsaEncoding }, signature.bytes);
  } catch {
    return false;
  }
}
