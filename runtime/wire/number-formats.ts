/** A whole number of 32 bits with sign (OpenAPI format registry). */
export function isInt32(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
}

/**
 * A whole number that a JavaScript number holds exactly. The registry's int64 is wider, but beyond 2^53 the value
 * that a handler would see need not be the one that was sent.
 */
export function isInt64(value: number): boolean {
  return Number.isSafeInteger(value);
}

/** A number within the range of IEEE 754 single precision. */
export function isFloat(value: number): boolean {
  return Math.abs(value) <= 3.4028234663852886e38;
}

/** Any finite number. */
export function isDouble(value: number): boolean {
  return Number.isFinite(value);
}
