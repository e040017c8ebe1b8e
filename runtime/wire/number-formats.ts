/** A whole number of 8 bits with sign (OpenAPI format registry). */
export function isInt8(value: number): boolean {
  return Number.isInteger(value) && value >= -128 && value < 128;
}

/** A whole number of 16 bits with sign (OpenAPI format registry). */
export function isInt16(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 15) && value < 2 ** 15;
}

/** A whole number of 8 bits without sign (OpenAPI format registry). */
export function isUint8(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 256;
}

/** A whole number of 16 bits without sign (OpenAPI format registry). */
export function isUint16(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 2 ** 16;
}

/** A whole number of 32 bits without sign (OpenAPI format registry). */
export function isUint32(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 2 ** 32;
}

/** As `isInt64`, without sign. */
export function isUint64(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

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
