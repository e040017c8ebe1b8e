import type { SqlValue } from "./engine.js";

/**
 * Throws a RangeError for a number that is no safe integer: better-sqlite3 rounds integers beyond 2^53 and stores NaN
 * as NULL, and a BIGINT of PostgreSQL holds more than a number can, all in silence.
 */
export function assertExact(value: SqlValue): void {
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new RangeError("not a safe integer");
}
