import type { OpenApiDocument, Schema } from "../read/openapi-document.js";
import { follow } from "../read/spot.js";
import { branchesOf, propertiesOf, type SchemaObject } from "./map-subschemas.js";

/**
 * The schema of a form whose files are not there to be looked at: nothing is asked of a file, and of a list of files
 * only how many there are.
 */
export function withoutFileRules(document: OpenApiDocument, schema: Schema, files: ReadonlySet<string>): Schema {
  if (typeof schema === "boolean") return schema;
  const { value } = follow<SchemaObject>(document, { value: schema, pointer: "" });
  const branches = (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) =>
    value[keyword] === undefined
      ? []
      : [[keyword, branchesOf(value, keyword).map((each) => withoutFileRules(document, each, files))] as const],
  );
  const properties = Object.entries(propertiesOf(value)).map(([name, property]) => [
    name,
    files.has(name) ? countOf(document, property) : property,
  ]);
  return {
    ...value,
    ...Object.fromEntries(branches),
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
  };
}

function countOf(document: OpenApiDocument, schema: Schema): Schema {
  if (typeof schema === "boolean") return schema;
  const { type, minItems, maxItems } = follow<SchemaObject>(document, { value: schema, pointer: "" }).value;
  if (type !== "array") return true;
  return { type, ...(minItems === undefined ? {} : { minItems }), ...(maxItems === undefined ? {} : { maxItems }) };
}
