import type { Schema } from "../read/openapi-document.js";
import type { JsonSchema } from "./api-model.js";
import { isSchemaObject, mapSubschemas, type SchemaObject } from "./map-subschemas.js";

/** The keywords that a value can violate, in the order of translated schemas. The rest of a schema tells people something. */
const assertions = [
  "$ref",
  "type",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "enum",
  "const",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "format",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
];

interface PlainOptions {
  /** The schema is one of OpenAPI 3.0. */
  readonly version30: boolean;
  /** Keep `x-code`. */
  readonly withCodes: boolean;
}

/** A schema of the document as JSON Schema 2020-12 without annotations; references stay as written. */
export function plainSchema(schema: Schema, options: PlainOptions): JsonSchema {
  if (!isSchemaObject(schema)) return schema;
  const current = options.version30 ? fromVersion30(schema) : schema;
  const keywords = options.withCodes ? [...assertions, "x-code"] : assertions;
  // Always in one order: schemas that say the same then look the same.
  const kept = keywords
    .filter((keyword) => current[keyword] !== undefined)
    .map((keyword) => [keyword, current[keyword]]);
  return mapSubschemas(Object.fromEntries(kept), (subschema) => plainSchema(subschema, options));
}

/** OpenAPI 3.0 follows JSON Schema Wright-00, where bounds are exclusive by a flag and null is no type. */
function fromVersion30(schema: SchemaObject): SchemaObject {
  if (schema.$ref !== undefined) return { $ref: schema.$ref };
  const { nullable, exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...rest } = schema;
  return {
    ...rest,
    ...(nullable === true ? { type: [rest.type, "null"] } : {}),
    ...(minimum === undefined ? {} : { [exclusiveMinimum === true ? "exclusiveMinimum" : "minimum"]: minimum }),
    ...(maximum === undefined ? {} : { [exclusiveMaximum === true ? "exclusiveMaximum" : "maximum"]: maximum }),
  };
}
