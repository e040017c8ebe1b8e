import type { ItemForm } from "../../runtime/wire/api-table.js";
import { isJson } from "./content-form.js";
import type { Schema } from "./openapi-document.js";
import { type SchemaShape, schemaShape } from "./schema-shape.js";
import { follow, type Spot } from "./spot.js";
import { isJsonSequence, jsonLineTypes } from "./streamed-types.js";
import { valueTypes } from "./value-types.js";
import { wireType } from "./wire-type.js";

/** How the items of a reply are written; where they cannot be, why. */
export type ItemFormOrFault =
  | { readonly form: ItemForm }
  | { readonly message: string; readonly remedy: string; readonly pointer: string };

/** Chooses how the items of a media type (`type/subtype` in lower case) are written, by what their schema says of them. */
export function itemForm(document: unknown, essence: string, items: Spot<Schema>): ItemFormOrFault {
  if (jsonLineTypes.has(essence)) return { form: "jsonLines" };
  if (isJsonSequence(essence)) return { form: "jsonSequence" };
  if (essence === "text/event-stream") return eventForm(document, items);
  return {
    message: `\`${essence}\` has no items`,
    remedy: "Use `text/event-stream`, `application/jsonl` or `application/json-seq`, or `schema`.",
    pointer: items.pointer,
  };
}

/** Whether a schema describes an event: OpenAPI 3.2.0 section 4.14.4 names the fields and their types. */
function eventForm(document: unknown, items: Spot<Schema>): ItemFormOrFault {
  const shape = schemaShape(document, items);
  const { properties } = shape;
  const data = properties.get("data");
  if (!isObjectOnly(shape) || data === undefined) {
    const message = "an event is an object that has `data`";
    return { message, remedy: "Describe `data`, and `event`, `id` and `retry` where they are sent.", ...at(items) };
  }
  for (const [name, spots] of properties) {
    const fault = spots.map((spot) => fieldFault(document, name, spot)).find((each) => each !== undefined);
    if (fault !== undefined) return fault;
  }
  const kinds = new Set(data.map((spot) => dataKind(document, spot)));
  if (kinds.has("json") && kinds.has("text")) {
    const remedy = "Say `contentMediaType: application/json` wherever it is a string, or nowhere.";
    return { message: "`data` is JSON in some events and text in others", remedy, ...at(data[0] ?? items) };
  }
  return { form: kinds.has("text") ? "textEvents" : "events" };
}

function at({ pointer }: Spot<unknown>): { readonly pointer: string } {
  return { pointer };
}

function isObjectOnly({ types }: SchemaShape): boolean {
  return types !== undefined && [...types].every((type) => type === "object");
}

const fieldTypes: Readonly<Record<string, string>> = { event: "string", id: "string", retry: "integer" };

function fieldFault(document: unknown, name: string, spot: Spot<Schema>) {
  if (name === "data") return undefined;
  const type = Object.hasOwn(fieldTypes, name) ? fieldTypes[name] : undefined;
  if (type === undefined) {
    return { message: `an event has no \`${name}\``, remedy: "Put it into `data`.", ...at(spot) };
  }
  if (wireType(document, spot) === type) return undefined;
  return { message: `\`${name}\` of an event is of type ${type}`, remedy: `Say \`type: ${type}\`.`, ...at(spot) };
}

/** Undefined where it is left to what other places say of the data. */
function dataKind(document: unknown, spot: Spot<Schema>): "json" | "text" | undefined {
  if (jsonContent(document, spot.value) !== undefined) return "json";
  const types = valueTypes(document, spot);
  if (types === undefined) return undefined;
  return types.has("string") && types.size === 1 ? "text" : "json";
}

/** What a string that holds JSON says of the value: `contentSchema`, or anything. Undefined for all other schemas. */
export function jsonContent(document: unknown, schema: Schema): Schema | undefined {
  if (typeof schema === "boolean") return undefined;
  // Checked: a reference of a schema leads to a schema.
  const { value } = follow<{ readonly contentMediaType?: unknown; readonly contentSchema?: Schema }>(document, {
    value: schema,
    pointer: "",
  });
  if (typeof value.contentMediaType !== "string" || !isJson(value.contentMediaType.toLowerCase())) return undefined;
  return value.contentSchema ?? true;
}
