import { createHmac } from "node:crypto";
import { secretsEqual } from "../secrets/compare-secrets.js";

/** HMAC-SHA-256 (RFC 2104) as lower-case hex. A secret given as text is used as its UTF-8 bytes, also where it is hex. */
export function hmacHex(secret: string | Uint8Array, message: string | Uint8Array): string {
  return createHmac("sha256", secret).update(message).digest("hex");
}

/** Whether `signature` is the HMAC of `message`: exactly 64 lower-case hex digits, compared in constant time. */
export function hmacVerifies(secret: string | Uint8Array, message: string | Uint8Array, signature: string): boolean {
  const expected = hmacHex(secret, message);
  if (!/^[0-9a-f]{64}$/.test(signature)) return false;
  return secretsEqual(Buffer.from(signature, "hex"), Buffer.from(expected, "hex"));
}
