/** The order of P-256 (FIPS 186-4, D.1.2.3). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * Whether the s of an `r || s` signature (64 bytes) lies in the lower half. With every (r, s) the pair (r, n - s)
 * verifies too; taking only the lower one leaves one signature a message.
 */
export function isLowS(signature: Uint8Array): boolean {
  return sOf(signature) <= order / 2n;
}

/** The same signature with its s in the lower half. */
export function toLowS(signature: Uint8Array): Uint8Array {
  if (isLowS(signature)) return signature;
  const s = (order - sOf(signature)).toString(16).padStart(64, "0");
  return Buffer.concat([signature.subarray(0, 32), Buffer.from(s, "hex")]);
}

function sOf(signature: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(signature.subarray(32)).toString("hex")}`);
}
