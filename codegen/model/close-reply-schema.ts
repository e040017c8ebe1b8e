import type { JsonSchema } from "./api-model.js";
import { branchesOf, inPlaceOf, isSchemaObject, mapSubschemas, type SchemaObject } from "./map-subschemas.js";
import type { SchemaForm, SchemaReferences } from "./schema-references.js";

/**
 * A plain schema in which objects admit only the properties that they declare. With the form `part` the schema is a
 * branch of a composition: its own level stays open, since the branches are closed together, outside.
 */
export function closeReplySchema(schema: JsonSchema, form: SchemaForm, references: SchemaReferences): JsonSchema {
  if (!isSchemaObject(schema)) return schema;
  if (schema.$ref !== undefined) return closeReference(schema, form, references);
  // What `not` forbids stays what it is: closing it would forbid less.
  if (form === "in") return mapSubschemas(schema, (each) => closeReplySchema(each, "in", references));
  const inner = branchForm(schema, form, references);
  const closed = mapSubschemas(schema, (each, keyword) =>
    closeReplySchema(each, subschemaForm(keyword, inner), references),
  );
  return form === "part" ? closed : { ...closed, ...lockOf(schema, inner, references) };
}

function closeReference(schema: SchemaObject, form: SchemaForm, references: SchemaReferences): JsonSchema {
  const { $ref, ...beside } = schema;
  if (Object.keys(beside).length === 0) return references.refer(String($ref), form);
  return closeReplySchema({ allOf: [{ $ref }, beside] }, form, references);
}

/** What decides whether something else applies stays what it is, as what is forbidden does. */
const conditions = new Set(["not", "if", "contains", "propertyNames"]);
const inPlace = new Set(["allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas"]);

function subschemaForm(keyword: string, branch: SchemaForm): SchemaForm {
  if (conditions.has(keyword)) return "in";
  return inPlace.has(keyword) ? branch : "out";
}

/** Keywords whose subschemas declare properties of the same object. */
const ownProperties = ["properties", "patternProperties", "additionalProperties", "if", "dependentSchemas"];

/** Branches close by themselves where nothing else adds properties to theirs; otherwise the outside closes them together. */
function branchForm(schema: SchemaObject, form: SchemaForm, references: SchemaReferences): SchemaForm {
  if (form === "part" || schema.unevaluatedProperties !== undefined) return "part";
  const { allOf, anyOf, oneOf } = schema;
  const compositions = [allOf, anyOf, oneOf].filter((keyword) => keyword !== undefined).length;
  const hasOwn = ownProperties.some((keyword) => schema[keyword] !== undefined);
  const standAlone = compositions === 1 && branchesOf(schema, "allOf").length <= 1 && !hasOwn;
  return standAlone || !describesObject(schema, references) ? "out" : "part";
}

/** The keyword that closes a schema's own level: none for what is no object or says itself what it admits. */
function lockOf(schema: SchemaObject, inner: SchemaForm, references: SchemaReferences): SchemaObject {
  if (schema.additionalProperties !== undefined || schema.unevaluatedProperties !== undefined) return {};
  // Without branches of its own, a discriminator says that others inherit from the schema: theirs are not known here.
  if (schema.discriminator !== undefined && schema.oneOf === undefined && schema.anyOf === undefined) return {};
  if (!describesObject(schema, references)) return {};
  if (inPlaceOf(schema).length === 0) return { additionalProperties: false };
  return inner === "part" ? { unevaluatedProperties: false } : {};
}

const objectKeywords = ["properties", "patternProperties", "additionalProperties", "unevaluatedProperties"];

/** True when some branch of the schema is about an object's properties. */
function describesObject(schema: JsonSchema, references: SchemaReferences): boolean {
  if (!isSchemaObject(schema)) return false;
  if (schema.type !== undefined) return [schema.type].flat().includes("object");
  if (objectKeywords.some((keyword) => isSaid(schema[keyword]))) return true;
  if (typeof schema.$ref === "string" && describesObject(references.target(schema.$ref), references)) return true;
  return inPlaceOf(schema).some((branch) => describesObject(branch, references));
}

function isSaid(value: unknown): boolean {
  return typeof value === "object" && value !== null ? Object.keys(value).length > 0 : value !== undefined;
}
