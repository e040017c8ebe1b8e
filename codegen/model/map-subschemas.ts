import type { JsonSchema } from "./api-model.js";

/** A schema that is an object; its keywords were checked, so each holds what JSON Schema says. */
export type SchemaObject = { readonly [keyword: string]: unknown };

/** A schema as an object: `true` and `false` are short for `{}` and `{ not: {} }`. */
export function isSchemaObject(schema: JsonSchema): schema is SchemaObject {
  return typeof schema === "object";
}

type MapSchema = (subschema: JsonSchema, keyword: string) => JsonSchema;

/** The schema with each direct subschema replaced by what `map` makes of it; `map` is told the keyword. */
export function mapSubschemas(schema: SchemaObject, map: MapSchema): SchemaObject {
  const mapped = Object.entries(schema).map(([keyword, value]) => [keyword, mapKeyword(keyword, value, map)]);
  return Object.fromEntries(mapped);
}

/** What each keyword of JSON Schema 2020-12 that applies subschemas holds. */
const applicators: ReadonlyMap<string, "schema" | "list" | "map"> = new Map([
  ...["properties", "patternProperties", "dependentSchemas"].map((keyword) => [keyword, "map"] as const),
  ...["allOf", "anyOf", "oneOf", "prefixItems"].map((keyword) => [keyword, "list"] as const),
  ...["items", "additionalProperties", "not", "if", "then", "else", "contains"].map(
    (keyword) => [keyword, "schema"] as const,
  ),
  ...["propertyNames", "unevaluatedItems", "unevaluatedProperties"].map((keyword) => [keyword, "schema"] as const),
]);

function mapKeyword(keyword: string, value: unknown, map: MapSchema): unknown {
  switch (applicators.get(keyword)) {
    case "map":
      return Object.fromEntries(
        Object.entries(schemasOf({ [keyword]: value }, keyword)).map(([name, each]) => [name, map(each, keyword)]),
      );
    case "list":
      return (value as readonly JsonSchema[]).map((each) => map(each, keyword)); // these keywords hold lists of schemas
    case "schema":
      return map(value as JsonSchema, keyword); // these keywords hold one schema
    default:
      return value;
  }
}

/** Every direct subschema. */
export function subschemasOf(schema: SchemaObject): readonly JsonSchema[] {
  const found: JsonSchema[] = [];
  mapSubschemas(schema, (each) => {
    found.push(each);
    return each;
  });
  return found;
}

/** The schemas of a keyword that holds them by name; none where it is missing. */
export function schemasOf(schema: SchemaObject, keyword: string): Readonly<Record<string, JsonSchema>> {
  return (schema[keyword] ?? {}) as Readonly<Record<string, JsonSchema>>; // the keyword holds schemas by name
}

/** The schemas of `properties` by name; none where the keyword is missing. */
export function propertiesOf(schema: SchemaObject): Readonly<Record<string, JsonSchema>> {
  return schemasOf(schema, "properties");
}

/** The branches of a composition; none where the keyword is missing. */
export function branchesOf(schema: SchemaObject, keyword: "allOf" | "anyOf" | "oneOf"): readonly JsonSchema[] {
  return (schema[keyword] ?? []) as readonly JsonSchema[]; // the keyword holds a list of schemas
}

/** Every schema that is applied to the same value as `schema` itself, `not` and conditions aside. */
export function inPlaceOf(schema: SchemaObject): readonly JsonSchema[] {
  const outcomes = [schema.then, schema.else].filter((each) => each !== undefined) as JsonSchema[]; // each holds a schema
  return [
    ...(["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) => branchesOf(schema, keyword)),
    ...outcomes,
    ...Object.values(schemasOf(schema, "dependentSchemas")),
  ];
}
