import { canonicalJson } from "../../runtime/wire/canonical-json.js";
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
  "patternProperties",
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "prefixItems",
  "contains",
  "minContains",
  "maxContains",
  "if",
  "then",
  "else",
  "unevaluatedItems",
  "unevaluatedProperties",
  // Read by the steps that follow.
  "discriminator",
  "readOnly",
  "writeOnly",
];

interface PlainOptions {
  /** The schema is one of OpenAPI 3.0. */
  readonly version30: boolean;
  /** Keep `x-code`. */
  readonly withCodes: boolean;
  /** The schema is compiled together with `unevaluatedProperties` or `unevaluatedItems`. */
  readonly unevaluated: boolean;
}

/** A schema of the document as JSON Schema 2020-12 without annotations; references stay as written. */
export function plainSchema(schema: Schema, options: PlainOptions): JsonSchema {
  if (!isSchemaObject(schema)) return schema;
  const current = options.version30 ? fromVersion30(schema) : schema;
  // ajv has no such enum, and nothing is in it.
  if (Array.isArray(current.enum) && current.enum.length === 0) return false;
  const keywords = options.withCodes ? [...assertions, "x-code"] : assertions;
  // Always in one order: schemas that say the same then look the same.
  const kept = keywords
    .filter((keyword) => current[keyword] !== undefined)
    .map((keyword) => [keyword, current[keyword]]);
  const plain = withConditions(withCounts(withoutRepeatedValues(Object.fromEntries(kept))), options.unevaluated);
  return mapSubschemas(plain, (subschema) => plainSchema(subschema, options));
}

/** OpenAPI 3.0 follows JSON Schema Wright-00, where bounds are exclusive by a flag and null is no type. */
export function fromVersion30(schema: SchemaObject): SchemaObject {
  if (schema.$ref !== undefined) return { $ref: schema.$ref };
  const { nullable, exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...rest } = schema;
  return {
    ...rest,
    // Without a type it has no effect: OpenAPI 3.0.4 section 4.7.24.2.
    ...(nullable === true && rest.type !== undefined ? { type: [rest.type, "null"] } : {}),
    ...(minimum === undefined ? {} : { [exclusiveMinimum === true ? "exclusiveMinimum" : "minimum"]: minimum }),
    ...(maximum === undefined ? {} : { [exclusiveMaximum === true ? "exclusiveMaximum" : "maximum"]: maximum }),
  };
}

function withoutRepeatedValues(schema: SchemaObject): SchemaObject {
  if (!Array.isArray(schema.enum)) return schema;
  const values = new Map(schema.enum.map((value) => [canonicalJson(value), value]));
  return values.size === schema.enum.length ? schema : { ...schema, enum: [...values.values()] };
}

/** `minContains` and `maxContains` mean nothing without `contains`, which means nothing where none need match: ajv refuses both. */
function withCounts(schema: SchemaObject): SchemaObject {
  const { contains, minContains, maxContains, ...rest } = schema;
  if (contains === undefined) return rest;
  if (Number(minContains ?? 1) > Number(maxContains ?? Number.POSITIVE_INFINITY)) {
    return withBranch(rest, { not: { type: "array" } });
  }
  if (minContains !== 0 || maxContains !== undefined) return schema;
  // What matches counts for `unevaluatedItems` all the same.
  return withBranch(rest, { anyOf: [{ contains }, true] });
}

/**
 * `then` and `else` mean nothing without `if`, and ajv refuses them. ajv also counts what a failed `if` has evaluated,
 * and overlooks an `if` by itself; as branches of `anyOf` both are right.
 */
function withConditions(schema: SchemaObject, unevaluated: boolean): SchemaObject {
  const { if: condition, then: met, else: unmet, ...rest } = schema;
  if (condition === undefined || (met === undefined && unmet === undefined && !unevaluated)) return rest;
  if (!unevaluated) return schema;
  const both = (one: unknown, other: unknown) => (other === undefined ? one : { allOf: [one, other] });
  return withBranch(rest, { anyOf: [both(condition, met), both({ not: condition }, unmet)] });
}

function withBranch(schema: SchemaObject, branch: SchemaObject): SchemaObject {
  return { ...schema, allOf: [...((schema.allOf ?? []) as readonly Schema[]), branch] }; // a list of schemas
}
