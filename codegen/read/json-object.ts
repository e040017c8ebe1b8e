export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a mapping: neither null nor a sequence nor a scalar. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True where the mapping itself has `$ref` as text: a Reference Object, or a schema that refers to another. */
export function isReference(value: unknown): value is { readonly $ref: string } {
  return isObject(value) && typeof value.$ref === "string";
}
