import type { ObjectType, Primitive, Scalar, WireType } from "../../runtime/wire/api-table.js";
import type { Schema } from "./openapi-document.js";
import { type SchemaShape, schemaShape } from "./schema-shape.js";
import type { Spot } from "./spot.js";

/** The order in which a text is tried to be read. */
const scalars: readonly Scalar[] = ["boolean", "integer", "number", "string"];

/**
 * The type of a parameter, header or form field by its schema: a primitive, an array or flat object of primitives,
 * or either one primitive or an array of them.
 * Null has no text (RFC 6570, section 2.3, takes it for undefined) and does not count. Undefined for all else.
 */
export function wireType(document: unknown, schema: Spot<Schema>): WireType | undefined {
  const shape = schemaShape(document, schema);
  const types = new Set(shape.types);
  types.delete("null");
  if (types.delete("array")) {
    const items = primitiveOfAll(document, shape.items);
    const alone = types.size > 0 ? primitiveOf({ ...shape, types }) : undefined;
    if (items === undefined || (types.size > 0 && alone === undefined)) return undefined;
    return alone === undefined ? { items } : { items, alone };
  }
  if (types.size === 1 && types.has("object")) return objectType(document, shape);
  return primitiveOf(shape);
}

/** The primitive type of a shape; undefined where it is none. Without any type, text is text. */
export function primitiveOf({ types }: Pick<SchemaShape, "types">): Primitive | undefined {
  if (types === undefined) return "string";
  const found = scalars.filter((scalar) => types.has(scalar) && !(scalar === "integer" && types.has("number")));
  const isPrimitive = [...types].every(
    (type) => type === "null" || type === "integer" || found.includes(type as Scalar),
  );
  const [only, ...others] = found;
  if (only === undefined || !isPrimitive) return undefined;
  return others.length > 0 ? found : only;
}

/** One primitive type for what several schemas say of the same value. */
function primitiveOfAll(document: unknown, schemas: readonly Spot<Schema>[]): Primitive | undefined {
  const each = schemas.map((schema) => primitiveOf(schemaShape(document, schema)));
  if (each.length === 0) return "string";
  if (each.includes(undefined)) return undefined;
  const types = new Set(each.flat());
  const found = scalars.filter((scalar) => types.has(scalar) && !(scalar === "integer" && types.has("number")));
  return found.length === 1 ? found[0] : found;
}

function objectType(document: unknown, { properties, additional }: SchemaShape): ObjectType | undefined {
  const known: [string, Primitive][] = [];
  for (const [name, schemas] of properties) {
    const type = primitiveOfAll(document, schemas);
    if (type === undefined) return undefined;
    known.push([name, type]);
  }
  // An object of which nothing is said holds whatever is sent.
  const isFree = additional.length === 0 && known.length === 0;
  if (additional.length === 0 && !isFree) return { properties: Object.fromEntries(known) };
  // What `false` forbids is read as well: the validator refuses it by its name.
  const others = primitiveOfAll(document, additional);
  return others === undefined ? undefined : { properties: Object.fromEntries(known), additional: others };
}
