import type { JsonSchema } from "./api-model.js";

/** A schema that is an object; its keywords were checked, so each holds what JSON Schema says. */
export type SchemaObject = { readonly [keyword: string]: unknown };

/** A schema as an object: `true` and `false` are short for `{}` and `{ not: {} }`. */
export function isSchemaObject(schema: JsonSchema): schema is SchemaObject {
  return typeof schema === "object";
}

/** The schema with each direct subschema replaced by what `map` makes of it; `map` is told the keyword. */
export function mapSubschemas(
  schema: SchemaObject,
  map: (subschema: JsonSchema, keyword: string) => JsonSchema,
): SchemaObject {
  const mapped = Object.entries(schema).map(([keyword, value]) => [keyword, mapKeyword(keyword, value, map)]);
  return Object.fromEntries(mapped);
}

function mapKeyword(
  keyword: string,
  value: unknown,
  map: (subschema: JsonSchema, keyword: string) => JsonSchema,
): unknown {
  switch (keyword) {
    case "properties":
      return Object.fromEntries(
        Object.entries(propertiesOf({ properties: value })).map(([name, each]) => [name, map(each, keyword)]),
      );
    case "allOf":
    case "anyOf":
    case "oneOf":
      return branchesOf({ [keyword]: value }, keyword).map((each) => map(each, keyword));
    case "items":
    case "additionalProperties":
    case "not":
      return map(value as JsonSchema, keyword); // these keywords hold one schema
    default:
      return value;
  }
}

/** The schemas of `properties` by name; none where the keyword is missing. */
export function propertiesOf(schema: SchemaObject): Readonly<Record<string, JsonSchema>> {
  return (schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>; // the keyword holds schemas by name
}

/** The branches of a composition; none where the keyword is missing. */
export function branchesOf(schema: SchemaObject, keyword: "allOf" | "anyOf" | "oneOf"): readonly JsonSchema[] {
  return (schema[keyword] ?? []) as readonly JsonSchema[]; // the keyword holds a list of schemas
}
