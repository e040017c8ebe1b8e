import type { Primitive } from "../../runtime/wire/api-table.js";
import type { Encoding, MediaType, Schema } from "./openapi-document.js";
import { schemaShape } from "./schema-shape.js";
import { childOf, follow, type Spot } from "./spot.js";
import { wireType } from "./wire-type.js";

/** A property of the object that a form carries, with what `encoding` says of it. */
export interface FormProperty {
  readonly name: string;
  readonly schema: Spot<Schema>;
  readonly encoding: Spot<Encoding> | undefined;
}

/** The object that a form carries. */
export interface FormProperties {
  readonly properties: readonly FormProperty[];
  /** What texts under other names are; undefined: they are ignored. */
  readonly additional: Primitive | undefined;
}

/** What cannot be served of a form, and where. */
export interface FormFaultFound {
  readonly message: string;
  readonly remedy: string;
  readonly pointer: string;
}

/** Which way a body goes: `readOnly` properties never come in, `writeOnly` ones never go out. */
export type Side = "in" | "out";

/** The fields of a form by its schema. Without a schema every field is a text. */
export function formProperties(document: unknown, media: Spot<MediaType>, side: Side): FormProperties | FormFaultFound {
  const schema = childOf(media, "schema");
  if (schema === undefined) return { properties: [], additional: "string" };
  const { types, properties, additional } = schemaShape(document, schema);
  if (types !== undefined && !(types.has("object") && types.size === 1)) {
    return { message: "a form carries an object", remedy: "Say `type: object`.", pointer: schema.pointer };
  }
  const encodings = childOf(media, "encoding");
  const found = [...properties].map(([name, schemas]) => ({
    name,
    schema: anyOf(schemas),
    encoding: encodings && childOf(encodings, name),
  }));
  const hidden = side === "in" ? "readOnly" : "writeOnly";
  const visible = found.filter(({ schema: { value } }) => !isMarked(document, value, hidden));
  if (additional.length === 0) return { properties: visible, additional: found.length > 0 ? undefined : "string" };
  // What `false` forbids is read as well: the validator refuses it by its name.
  const others = wireType(document, anyOf(additional));
  if (typeof others === "string" ? others !== "json" : Array.isArray(others)) {
    return { properties: visible, additional: others as Primitive }; // checked by the line above
  }
  const message = "fields that are not declared are texts, and no lists or objects";
  return { message, remedy: "Name them under `properties`.", pointer: additional[0]?.pointer ?? schema.pointer };
}

/** One schema for what several places say of a property: as a text it may be whatever one of them admits. */
function anyOf(schemas: readonly Spot<Schema>[]): Spot<Schema> {
  const [first = { value: true, pointer: "" }, ...others] = schemas;
  if (others.length === 0) return first;
  return { value: { anyOf: schemas.map(({ value }) => value) }, pointer: first.pointer };
}

function isMarked(document: unknown, schema: Schema, mark: "readOnly" | "writeOnly"): boolean {
  if (typeof schema === "boolean") return false;
  return follow<Record<string, unknown>>(document, { value: schema, pointer: "" }).value[mark] === true;
}
