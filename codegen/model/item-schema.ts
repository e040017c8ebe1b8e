import { essenceOf } from "../../runtime/wire/media-type.js";
import { jsonContent } from "../read/item-form.js";
import type { Schema } from "../read/openapi-document.js";
import { follow } from "../read/spot.js";
import { propertiesOf, type SchemaObject } from "./map-subschemas.js";

/**
 * What handlers and callers see of the items of a media type: the schema as it is written, but that the `data` of an
 * event is the value where its schema describes a string that holds JSON (OpenAPI 3.2.0 section 4.14.4).
 */
export function itemSchema(document: unknown, mediaType: string, schema: Schema): Schema {
  return essenceOf(mediaType) === "text/event-stream" ? withValue(document, schema) : schema;
}

/** The same schema where there is nothing to change, so that it keeps its name. */
function withValue(document: unknown, schema: Schema): Schema {
  if (typeof schema === "boolean") return schema;
  const { value: target } = follow<SchemaObject>(document, { value: schema, pointer: "" });
  if (target !== schema) {
    const changed = withValue(document, target);
    return changed === target ? schema : changed;
  }
  const changes = [...changedProperties(document, schema), ...changedBranches(document, schema)];
  return changes.length === 0 ? schema : { ...schema, ...Object.fromEntries(changes) };
}

type Change = readonly [keyword: string, value: unknown];

function changedProperties(document: unknown, schema: SchemaObject): readonly Change[] {
  const properties = propertiesOf(schema);
  const value = properties.data === undefined ? undefined : jsonContent(document, properties.data);
  return value === undefined ? [] : [["properties", { ...properties, data: value }]];
}

function changedBranches(document: unknown, schema: SchemaObject): readonly Change[] {
  return (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) => {
    const branches = (schema[keyword] ?? []) as readonly Schema[]; // the keyword holds a list of schemas
    const changed = branches.map((branch) => withValue(document, branch));
    return changed.some((branch, index) => branch !== branches[index]) ? [[keyword, changed] as const] : [];
  });
}
