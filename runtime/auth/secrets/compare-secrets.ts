import { timingSafeEqual } from "node:crypto";

/** Compares two secrets in time that depends on their length alone. The only comparison of secrets in this package. */
export function secretsEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
