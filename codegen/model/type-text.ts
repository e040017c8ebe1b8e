import { isReference } from "../read/json-object.js";
import type { OpenApiDocument, Schema } from "../read/openapi-document.js";
import { referencePointer } from "../read/reference-pointer.js";
import { childOf, follow, itemsOf, type Spot } from "../read/spot.js";
import { wireType } from "../read/wire-type.js";
import type { TypeText } from "./api-model.js";
import { componentName } from "./component-name.js";
import type { SchemaObject } from "./map-subschemas.js";

/** `components["schemas"]["A"]` step by step: openapi-typescript's types are read by index. */
export function indexText(root: string, ...keys: readonly (string | number)[]): TypeText {
  return root + keys.map((key) => `[${JSON.stringify(key)}]`).join("");
}

/**
 * The type of a body's schema: the exported name of a component, its texts where it lists them, or what stands at
 * `indexed` in `types.ts`.
 */
export function bodyTypeText(schema: Schema, indexed: TypeText, aliases: ReadonlySet<string>): TypeText {
  if (!isReference(schema)) return listedTexts(schema) ?? indexed;
  const name = componentName(referencePointer(schema.$ref), "schemas");
  return name !== undefined && aliases.has(name) ? name : indexed;
}

function listedTexts(schema: Schema): TypeText | undefined {
  if (typeof schema === "boolean") return undefined;
  const values = Object.hasOwn(schema, "const") ? [schema.const] : schema.enum;
  if (!Array.isArray(values) || !values.every((value) => typeof value === "string")) return undefined;
  return values.map((value) => JSON.stringify(value)).join(" | ");
}

/** The type of a parameter or header: scalars and arrays of them, and the values of an `enum` or `const`. */
export function wireTypeText(document: OpenApiDocument, schema: Spot<Schema>): TypeText {
  const type = wireType(document, schema);
  if (type === undefined) return "unknown";
  if (typeof type === "string") return scalarText(document, schema, type);
  const items = findKeyword(document, schema, "items");
  const item = items === undefined ? scalarNames[type.items] : scalarText(document, items as Spot<Schema>, type.items); // a schema
  return item.includes(" ") ? `(${item})[]` : `${item}[]`;
}

const scalarNames = { string: "string", integer: "number", number: "number", boolean: "boolean" } as const;

function scalarText(document: OpenApiDocument, schema: Spot<Schema>, type: keyof typeof scalarNames): TypeText {
  const one = findKeyword(document, schema, "const");
  if (one !== undefined) return JSON.stringify(one.value);
  const values = findKeyword(document, schema, "enum");
  if (!Array.isArray(values?.value)) return scalarNames[type];
  return values.value.map((value) => JSON.stringify(value)).join(" | ");
}

/** A keyword of the schema itself, of what it refers to, or of a branch of `allOf`. */
function findKeyword(document: OpenApiDocument, schema: Spot<Schema>, keyword: string): Spot<unknown> | undefined {
  if (typeof schema.value === "boolean") return undefined;
  const target = follow<SchemaObject>(document, { ...schema, value: schema.value });
  const found = childOf(target, keyword);
  if (found !== undefined) return found;
  const branches = childOf(target, "allOf") as Spot<readonly Schema[]> | undefined; // the keyword holds a list of schemas
  for (const branch of itemsOf(branches)) {
    const inBranch = findKeyword(document, branch, keyword);
    if (inBranch !== undefined) return inBranch;
  }
  return undefined;
}
