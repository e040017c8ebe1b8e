import type { Schema } from "./openapi-document.js";
import { childOf, follow, itemsOf, type Spot } from "./spot.js";

/** The types of JSON Schema; `number` stands for `integer` too. */
export type ValueType = "string" | "number" | "boolean" | "null" | "object" | "array";

interface SchemaObject {
  readonly [keyword: string]: unknown;
}

/** The types that a schema says by itself or lets see by its keywords; undefined where it says nothing of them. */
export function valueTypes(document: unknown, schema: Spot<Schema>): ReadonlySet<ValueType> | undefined {
  return find(document, schema, new Set());
}

function find(document: unknown, schema: Spot<Schema>, seen: Set<string>): ReadonlySet<ValueType> | undefined {
  if (typeof schema.value === "boolean") return undefined;
  const target = follow<SchemaObject>(document, { ...schema, value: schema.value });
  if (typeof target.value === "boolean" || seen.has(target.pointer)) return undefined;
  const within = new Set([...seen, target.pointer]);
  // These keywords hold lists of schemas: the meta-schema of the document's version was checked.
  const branches = (keyword: string) =>
    itemsOf(childOf(target, keyword) as Spot<readonly Schema[]> | undefined).map((each) =>
      find(document, each, within),
    );
  return (
    ownTypes(target.value) ??
    branches("allOf").find((types) => types !== undefined) ??
    union(branches("oneOf")) ??
    union(branches("anyOf"))
  );
}

function ownTypes(schema: SchemaObject): ReadonlySet<ValueType> | undefined {
  const { type } = schema;
  // `type` holds names of types, as above.
  if (type !== undefined) return new Set((Array.isArray(type) ? type : [type]).map(simplify) as ValueType[]);
  const listed = Object.hasOwn(schema, "const") ? [schema.const] : schema.enum;
  if (Array.isArray(listed)) return new Set(listed.map(typeOf));
  const hinted = Object.keys(schema).flatMap((keyword) => hints.get(keyword) ?? []);
  return hinted.length > 0 ? new Set(hinted) : undefined;
}

const hints: ReadonlyMap<string, ValueType> = new Map([
  ...["properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties"].map(
    (keyword) => [keyword, "object"] as const,
  ),
  ...["items", "prefixItems", "minItems", "maxItems"].map((keyword) => [keyword, "array"] as const),
  ...["minLength", "maxLength", "pattern"].map((keyword) => [keyword, "string"] as const),
]);

function simplify(type: unknown): unknown {
  return type === "integer" ? "number" : type;
}

function typeOf(value: unknown): ValueType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  // A value of a document is JSON.
  return typeof value as "string" | "number" | "boolean" | "object";
}

function union(sets: readonly (ReadonlySet<ValueType> | undefined)[]): ReadonlySet<ValueType> | undefined {
  if (sets.length === 0 || sets.includes(undefined)) return undefined;
  return new Set(sets.flatMap((types) => [...(types ?? [])]));
}
