import type { Nested } from "../../runtime/wire/api-table.js";
import type { Schema } from "./openapi-document.js";
import { type SchemaShape, schemaShape } from "./schema-shape.js";
import type { Spot } from "./spot.js";
import { primitiveOf } from "./wire-type.js";

/** A schema that leads back to itself has no end; brackets deeper than this are nobody's. */
const mostLevels = 12;

/** What brackets carry of a schema's values; undefined where they cannot. */
export function nestedType(document: unknown, schema: Spot<Schema>): Nested | undefined {
  return nestedOfAll(document, [schema], mostLevels);
}

function nestedOfAll(document: unknown, schemas: readonly Spot<Schema>[], levels: number): Nested | undefined {
  if (levels === 0) return undefined;
  const [only] = schemas;
  if (only === undefined) return { text: "string" };
  const value = schemas.length === 1 ? only.value : { anyOf: schemas.map((schema) => schema.value) };
  const shape = schemaShape(document, { value, pointer: only.pointer });
  const types = new Set(shape.types);
  types.delete("null");
  const isList = types.delete("array");
  const isObject = types.delete("object");
  if (isList && isObject) return undefined;
  const text =
    types.size > 0 || shape.types === undefined ? primitiveOf({ ...shape, types: shape.types && types }) : undefined;
  if (types.size > 0 && text === undefined) return undefined;
  const below = isList ? listOf(document, shape, levels) : isObject ? objectOf(document, shape, levels) : {};
  return below && { ...(text === undefined ? {} : { text }), ...below };
}

function listOf(document: unknown, { items }: SchemaShape, levels: number): Nested | undefined {
  const each = nestedOfAll(document, items, levels - 1);
  return each && { items: each };
}

function objectOf(document: unknown, shape: SchemaShape, levels: number): Nested | undefined {
  const properties: [string, Nested][] = [];
  for (const [name, schemas] of shape.properties) {
    const type = nestedOfAll(document, schemas, levels - 1);
    if (type === undefined) return undefined;
    properties.push([name, type]);
  }
  const known = properties.length > 0 ? { properties: Object.fromEntries(properties) } : {};
  if (shape.additional.length === 0 && properties.length > 0) return known;
  // What `false` forbids is read as well: the validator refuses it by its name.
  const additional = nestedOfAll(document, shape.additional, levels - 1);
  return additional && { ...known, additional };
}
