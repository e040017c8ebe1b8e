/** Appends keys to a JSON Pointer (RFC 6901), escaping them. */
export function joinPointer(pointer: string, ...keys: readonly (string | number)[]): string {
  let joined = pointer;
  for (const key of keys) joined += `/${typeof key === "string" ? escapeKey(key) : key}`;
  return joined;
}

function escapeKey(key: string): string {
  // Nearly no key has either, and looking is cheaper than replacing.
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** The unescaped keys of a JSON Pointer, from the root. */
export function pointerKeys(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => (key.includes("~") ? key.replaceAll("~1", "/").replaceAll("~0", "~") : key));
}

/** The value at a JSON Pointer; undefined where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const key of pointerKeys(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    // An own key of an object or array: whatever is there is the next value.
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
