/** Follows a JSON Pointer (RFC 6901) through a document; a local `$ref` on its way is followed. Undefined: nothing there. */
export function findPointer(document: unknown, pointer: string): unknown {
  let value = follow(document, document);
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    // Own key of an object, just tested.
    value = follow(document, (value as Record<string, unknown>)[key]);
  }
  return value;
}

function follow(document: unknown, value: unknown): unknown {
  const isReference = typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
  return isReference ? findPointer(document, String(value.$ref).slice(1)) : value;
}
