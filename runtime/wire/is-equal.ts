import { canonicalJson } from "./canonical-json.js";

/** Whether two JSON values are equal, for `const` and `enum` with objects or arrays in them. */
export function isEqual(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && canonicalJson(a) === canonicalJson(b));
}
