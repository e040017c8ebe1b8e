import type { JsonSchema } from "./api-model.js";
import { branchesOf, isSchemaObject, mapSubschemas, propertiesOf, type SchemaObject } from "./map-subschemas.js";
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

function subschemaForm(keyword: string, branch: SchemaForm): SchemaForm {
  if (keyword === "not") return "in";
  return keyword === "allOf" || keyword === "anyOf" || keyword === "oneOf" ? branch : "out";
}

/** Branches close by themselves where nothing else adds properties to theirs; otherwise the outside closes them together. */
function branchForm(schema: SchemaObject, form: SchemaForm, references: SchemaReferences): SchemaForm {
  if (form === "part") return "part";
  const { allOf, anyOf, oneOf } = schema;
  const compositions = [allOf, anyOf, oneOf].filter((keyword) => keyword !== undefined).length;
  const hasOwn = schema.properties !== undefined || schema.additionalProperties !== undefined;
  const standAlone = compositions === 1 && branchesOf(schema, "allOf").length <= 1 && !hasOwn;
  return standAlone || !describesObject(schema, references) ? "out" : "part";
}

/** The keyword that closes a schema's own level: none for what is no object or says itself what it admits. */
function lockOf(schema: SchemaObject, inner: SchemaForm, references: SchemaReferences): SchemaObject {
  if (schema.additionalProperties !== undefined || !describesObject(schema, references)) return {};
  const composed = [schema.allOf, schema.anyOf, schema.oneOf].some((keyword) => keyword !== undefined);
  if (!composed) return { additionalProperties: false };
  return inner === "part" ? { unevaluatedProperties: false } : {};
}

/** True when some branch of the schema is about an object's properties. */
function describesObject(schema: JsonSchema, references: SchemaReferences): boolean {
  if (!isSchemaObject(schema)) return false;
  if (schema.type !== undefined) return [schema.type].flat().includes("object");
  if (Object.keys(propertiesOf(schema)).length > 0 || schema.additionalProperties !== undefined) return true;
  if (typeof schema.$ref === "string" && describesObject(references.target(schema.$ref), references)) return true;
  const branches = (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) => branchesOf(schema, keyword));
  return branches.some((branch) => describesObject(branch, references));
}
