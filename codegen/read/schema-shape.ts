import type { Schema } from "./openapi-document.js";
import { childOf, entriesOf, follow, itemsOf, type Spot } from "./spot.js";

type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";
type SchemaObject = { readonly [keyword: string]: unknown };

/** What a schema says of the form of its values, references and compositions followed. */
export interface SchemaShape {
  /** Undefined: any. */
  readonly types: ReadonlySet<JsonType> | undefined;
  /** What is said of an array's items, in one or several places. */
  readonly items: readonly Spot<Schema>[];
  /** What is said of each property. */
  readonly properties: ReadonlyMap<string, readonly Spot<Schema>[]>;
  readonly additional: readonly Spot<Schema>[];
}

const nothing: SchemaShape = { types: undefined, items: [], properties: new Map(), additional: [] };

/** The shape of a schema that is not endless. */
export function schemaShape(document: unknown, schema: Spot<Schema>): SchemaShape {
  if (typeof schema.value === "boolean") return nothing;
  const target = follow<SchemaObject>(document, { ...schema, value: schema.value });
  const allOf = branches(target, "allOf").map((branch) => schemaShape(document, branch));
  const either = (["anyOf", "oneOf"] as const).map((keyword) => branches(target, keyword));
  const unions = either
    .filter(({ length }) => length > 0)
    .map((list) => unite(list.map((branch) => schemaShape(document, branch))));
  return [...allOf, ...unions].reduce(intersect, ownShape(target));
}

function ownShape(target: Spot<SchemaObject>): SchemaShape {
  // The meta-schema of the document's version was checked: the keywords hold what JSON Schema says.
  const items = childOf(target, "items") as Spot<Schema> | undefined;
  const additional = childOf(target, "additionalProperties") as Spot<Schema> | undefined;
  const properties = entriesOf(childOf(target, "properties") as Spot<Readonly<Record<string, Schema>>> | undefined);
  return {
    types: ownTypes(target.value),
    items: items === undefined ? [] : [items],
    properties: new Map(properties.map(([name, spot]) => [name, [spot]])),
    additional: additional === undefined ? [] : [additional],
  };
}

function ownTypes(schema: SchemaObject): ReadonlySet<JsonType> | undefined {
  if (schema.type !== undefined) {
    const types = [schema.type].flat() as JsonType[]; // as above
    return new Set(schema.nullable === true ? [...types, "null"] : types);
  }
  const listed = Object.hasOwn(schema, "const") ? [schema.const] : schema.enum;
  if (Array.isArray(listed)) return new Set(listed.map(typeOf));
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) return new Set(["object"]);
  return schema.items === undefined ? undefined : new Set(["array"]);
}

function typeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  // JSON has no other types.
  return typeof value as "boolean" | "string" | "object";
}

function branches(target: Spot<SchemaObject>, keyword: "allOf" | "anyOf" | "oneOf"): readonly Spot<Schema>[] {
  return itemsOf(childOf(target, keyword) as Spot<readonly Schema[]> | undefined); // as above
}

function unite(shapes: readonly SchemaShape[]): SchemaShape {
  const types = shapes.map((shape) => shape.types);
  const isAny = types.includes(undefined);
  return { ...gather(shapes), types: isAny ? undefined : new Set(types.flatMap((each) => [...(each ?? [])])) };
}

function intersect(one: SchemaShape, other: SchemaShape): SchemaShape {
  return { ...gather([one, other]), types: commonTypes(one.types, other.types) };
}

/** Whatever is said in some place: what a value must meet is the validator's to check. */
function gather(shapes: readonly SchemaShape[]): SchemaShape {
  const properties = new Map<string, readonly Spot<Schema>[]>();
  for (const [name, spots] of shapes.flatMap((shape) => [...shape.properties])) {
    properties.set(name, [...(properties.get(name) ?? []), ...spots]);
  }
  return {
    types: undefined,
    items: shapes.flatMap(({ items }) => items),
    properties,
    additional: shapes.flatMap(({ additional }) => additional),
  };
}

function commonTypes(one: SchemaShape["types"], other: SchemaShape["types"]): SchemaShape["types"] {
  if (one === undefined || other === undefined) return one ?? other;
  const has = (types: ReadonlySet<JsonType>, type: JsonType) =>
    types.has(type) || (type === "integer" && types.has("number"));
  return new Set([...one, ...other].filter((type) => has(one, type) && has(other, type)));
}
