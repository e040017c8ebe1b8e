import { canonicalJson } from "./canonical-json.js";

/** Whether no two items of a JSON array are equal (`uniqueItems`). Takes time in proportion to the array's size. */
export function hasUniqueItems(items: readonly unknown[]): boolean {
  return new Set(items.map(canonicalJson)).size === items.length;
}
