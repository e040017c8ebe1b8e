import type { JsonSchema } from "./api-model.js";
import { branchesOf, isSchemaObject, mapSubschemas, propertiesOf, type SchemaObject } from "./map-subschemas.js";
import type { SchemaReferences } from "./schema-references.js";

/**
 * A plain request schema in which the first violation that ajv finds is the first in reading order: the type, then
 * each property in turn (missing before wrong), then the schema's other keywords, then the branches of `allOf`. ajv by
 * itself runs compositions first and `required` before any property. A missing property violates a subschema that
 * carries the property's own `x-code`.
 */
export function orderFindings(schema: JsonSchema, references: SchemaReferences): JsonSchema {
  if (!isSchemaObject(schema)) return schema;
  if (typeof schema.$ref === "string") return orderReference(schema, schema.$ref, references);
  const { type, allOf, properties, required, unevaluatedItems, unevaluatedProperties, ...own } = mapSubschemas(
    schema,
    (each) => orderFindings(each, references),
  );
  // These see what all others have seen, so they stay outside.
  const last = { unevaluatedItems, unevaluatedProperties };
  const code = schema["x-code"];
  const inTurn = propertyBranches(schema, { properties, required }, references);
  const rest = ownBranch(own, properties);
  const branches = [...inTurn, ...rest, ...branchesOf({ allOf }, "allOf")];
  if (inTurn.length === 0 && allOf === undefined) return withoutUndefined({ type, ...own, ...last });
  return withoutUndefined({ type, "x-code": code, allOf: branches, ...last });
}

/** What stands beside a reference comes after what it refers to; a code there is only for a missing property. */
function orderReference(schema: SchemaObject, reference: string, references: SchemaReferences): JsonSchema {
  const { $ref, "x-code": code, ...beside } = schema;
  const target = references.refer(reference, "in");
  if (Object.keys(beside).length === 0) return target;
  return withoutUndefined({
    "x-code": code,
    allOf: [target, orderFindings({ ...beside, ...(code === undefined ? {} : { "x-code": code }) }, references)],
  });
}

/** A branch for each property in order, and one for names that are required but not declared. */
function propertyBranches(schema: SchemaObject, ordered: SchemaObject, references: SchemaReferences): JsonSchema[] {
  const required = (schema.required ?? []) as readonly string[]; // the keyword holds names
  const written = propertiesOf(schema);
  const branches = Object.entries(propertiesOf(ordered)).map(([name, property]) => {
    const isRequired = required.includes(name);
    const code = isRequired ? (codeOf(written[name], references) ?? schema["x-code"]) : undefined;
    return withoutUndefined({
      "x-code": code,
      required: isRequired ? [name] : undefined,
      properties: { [name]: property },
    });
  });
  const undeclared = required.filter((name) => !Object.hasOwn(written, name));
  return undeclared.length === 0
    ? branches
    : [...branches, withoutUndefined({ "x-code": schema["x-code"], required: undeclared })];
}

/** The schema's own further keywords, which come before the branches of `allOf`. */
function ownBranch(own: SchemaObject, properties: unknown): JsonSchema[] {
  const { "x-code": _, ...keywords } = own;
  if (Object.keys(keywords).length === 0) return [];
  // `additionalProperties` looks at the names beside it.
  const names = Object.keys(propertiesOf({ properties })).map((name) => [name, true]);
  const beside =
    own.additionalProperties === undefined || names.length === 0 ? {} : { properties: Object.fromEntries(names) };
  return [{ ...own, ...beside }];
}

/** The code that a missing property answers with: the nearest `x-code` on the way along its references. */
function codeOf(schema: JsonSchema | undefined, references: SchemaReferences): unknown {
  if (schema === undefined || !isSchemaObject(schema)) return undefined;
  if (schema["x-code"] !== undefined) return schema["x-code"];
  return typeof schema.$ref === "string" ? codeOf(references.target(schema.$ref), references) : undefined;
}

function withoutUndefined(schema: SchemaObject): SchemaObject {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}
