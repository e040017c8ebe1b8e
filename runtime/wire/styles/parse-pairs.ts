import { percentDecode } from "./percent-encoding.js";

/** The values of each name, in order and still encoded; one value alone is no array. */
export type Pairs = ReadonlyMap<string, string | readonly string[]>;

export const noPairs: Pairs = new Map();
/** Stands for every name whose encoding is broken; no name can be this. */
export const brokenName = "\0";

/**
 * Reads `name=value&…`, where `+` is a space (WHATWG URL, application/x-www-form-urlencoded): a query without its `?`
 * or a form. A name without `=` has the empty value.
 */
export function parsePairs(text: string): Pairs {
  if (text === "") return noPairs;
  const pairs = new Map<string, string | string[]>();
  let start = 0;
  // Each is looked for once: else every name without a value would look through all that follows it.
  let equals = -1;
  while (start <= text.length) {
    const found = text.indexOf("&", start);
    const end = found < 0 ? text.length : found;
    if (end > start) {
      if (equals < start) equals = text.indexOf("=", start);
      if (equals < 0) equals = text.length;
      const hasValue = equals < end;
      const name = percentDecode(text.slice(start, hasValue ? equals : end), true);
      addPair(pairs, name ?? brokenName, hasValue ? text.slice(equals + 1, end) : "");
    }
    start = end + 1;
  }
  return pairs;
}

/** Adds a value behind those that its name has. */
export function addPair(pairs: Map<string, string | string[]>, name: string, value: string): void {
  const known = pairs.get(name);
  if (known === undefined) pairs.set(name, value);
  else if (typeof known === "string") pairs.set(name, [known, value]);
  else known.push(value);
}
