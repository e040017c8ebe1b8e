import type { Primitive } from "../../runtime/wire/api-table.js";
import { isArrayType, isNestedType, isObjectType } from "../../runtime/wire/styles/wire-kind.js";
import type { OpenApiDocument, Schema } from "../read/openapi-document.js";
import type { ParameterLayout } from "../read/parameter-layout.js";
import { schemaShape } from "../read/schema-shape.js";
import { childOf, follow, itemsOf, type Spot } from "../read/spot.js";
import { wireType } from "../read/wire-type.js";
import type { TypeText } from "./api-model.js";
import type { SchemaObject } from "./map-subschemas.js";

const scalarNames = { string: "string", integer: "number", number: "number", boolean: "boolean" } as const;

/** The type of a parameter or header: what its layout reads, narrowed to the values of an `enum` or `const`. */
export function wireTypeText(document: OpenApiDocument, schema: Spot<Schema>, layout: ParameterLayout): TypeText {
  const text = typeText(document, schema, layout);
  return layout.allowEmptyValue ? union([text, '""']) : text;
}

function typeText(document: OpenApiDocument, schema: Spot<Schema>, { type }: ParameterLayout): TypeText {
  const shape = schemaShape(document, schema);
  if (isArrayType(type)) {
    const item = primitiveText(document, shape.items);
    const list = item.includes(" ") ? `(${item})[]` : `${item}[]`;
    return type.alone === undefined ? list : union([aloneText(document, schema, type.alone), list]);
  }
  if (!isObjectType(type)) return primitiveText(document, [schema]);
  const required = requiredNames(document, schema);
  const known = [...shape.properties].map(([name, schemas]) => ({
    name,
    mark: required.has(name) ? "" : "?",
    text: primitiveText(document, schemas),
  }));
  const isOpen = type.additional !== undefined && shape.additional.every(({ value }) => value !== false);
  const others = isOpen ? [primitiveText(document, shape.additional), ...known.map(({ text }) => text)] : [];
  // An index signature covers the named properties too, and those that may be missing.
  const maybe = isOpen && known.some(({ mark }) => mark === "?") ? ["undefined"] : [];
  const members = [
    ...known.map(({ name, mark, text }) => `${propertyKey(name)}${mark}: ${text}`),
    ...(isOpen ? [`[name: string]: ${union([...others, ...maybe])}`] : []),
  ];
  return members.length === 0 ? "Record<string, never>" : `{ ${members.join("; ")} }`;
}

/** One item alone, where a list of them is allowed too. */
function aloneText(document: OpenApiDocument, schema: Spot<Schema>, alone: Primitive): TypeText {
  const texts = primitiveTexts(document, schema);
  return union(texts.length > 0 ? texts : [alone].flat().map((scalar) => scalarNames[scalar]));
}

function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** The types that several schemas of the same value admit; without any, text. */
function primitiveText(document: OpenApiDocument, schemas: readonly Spot<Schema>[]): TypeText {
  return schemas.length === 0 ? "string" : union(schemas.flatMap((schema) => primitiveTexts(document, schema)));
}

function primitiveTexts(document: OpenApiDocument, schema: Spot<Schema>): readonly TypeText[] {
  return listedTexts(document, schema) ?? plainTexts(document, schema);
}

function plainTexts(document: OpenApiDocument, schema: Spot<Schema>): readonly TypeText[] {
  const type = wireType(document, schema);
  // What is no primitive here was refused; a branch of a composition may be any part of one.
  if (type === undefined || type === "json" || isArrayType(type) || isObjectType(type) || isNestedType(type)) return [];
  return [type].flat().map((scalar) => scalarNames[scalar]);
}

/** The values that an `enum` or `const` lists, in the schema itself or in its compositions; undefined: none. */
function listedTexts(document: OpenApiDocument, schema: Spot<Schema>): readonly TypeText[] | undefined {
  if (typeof schema.value === "boolean") return undefined;
  const target = follow<SchemaObject>(document, { ...schema, value: schema.value });
  const { value } = target;
  const listed = Object.hasOwn(value, "const") ? [value.const] : value.enum;
  if (Array.isArray(listed)) return listed.filter((each) => each !== null).map((each) => JSON.stringify(each));
  for (const branch of branches(target, "allOf")) {
    const texts = listedTexts(document, branch);
    if (texts !== undefined) return texts;
  }
  const either = [...branches(target, "anyOf"), ...branches(target, "oneOf")];
  const isListed = either.some((branch) => listedTexts(document, branch) !== undefined);
  return isListed ? either.flatMap((branch) => primitiveTexts(document, branch)) : undefined;
}

function requiredNames(document: OpenApiDocument, schema: Spot<Schema>): ReadonlySet<string> {
  if (typeof schema.value === "boolean") return new Set();
  const target = follow<SchemaObject>(document, { ...schema, value: schema.value });
  // The meta-schema was checked: the keyword holds names.
  const own = (target.value.required ?? []) as readonly string[];
  return new Set([...own, ...branches(target, "allOf").flatMap((branch) => [...requiredNames(document, branch)])]);
}

function branches(target: Spot<SchemaObject>, keyword: "allOf" | "anyOf" | "oneOf"): readonly Spot<Schema>[] {
  return itemsOf(childOf(target, keyword) as Spot<readonly Schema[]> | undefined); // as above
}

function union(texts: readonly TypeText[]): TypeText {
  const parts = new Set(
    texts.flatMap((text) => (text.includes("[") || text.includes("{") ? [text] : text.split(" | "))),
  );
  return [...parts].join(" | ");
}
