import type { Scalar } from "../../runtime/wire/api-table.js";
import type { Schema } from "./openapi-document.js";
import { childOf, follow, itemsOf, type Spot } from "./spot.js";

/** The type of a parameter or header: a scalar, or an array of scalars. */
export type WireType = Scalar | { readonly items: Scalar };

const scalars: readonly string[] = ["string", "integer", "number", "boolean"] satisfies Scalar[];

/** The one type that a parameter's or header's schema says; undefined when it says none, several, or an object. */
export function wireType(document: unknown, schema: Spot<Schema>): WireType | undefined {
  const typed = findTyped(document, schema);
  if (typed === undefined || typed.value.nullable === true) return undefined;
  const type = singleType(typed.value.type);
  if (isScalar(type)) return type;
  // The schema of `items` is a schema: the meta-schema of the document's version was checked.
  const items = childOf(typed, "items") as Spot<Schema> | undefined;
  if (type !== "array" || items === undefined) return undefined;
  const item = wireType(document, items);
  return typeof item === "string" ? { items: item } : undefined;
}

/** The schema itself, or the first branch of `allOf`, that says a type. */
function findTyped(document: unknown, schema: Spot<Schema>): Spot<{ readonly [keyword: string]: unknown }> | undefined {
  if (typeof schema.value === "boolean") return undefined;
  const target = follow<{ readonly [keyword: string]: unknown }>(document, { ...schema, value: schema.value });
  if (target.value.type !== undefined) return target;
  const branches = childOf(target, "allOf") as Spot<readonly Schema[]> | undefined; // as above
  for (const branch of itemsOf(branches)) {
    const typed = findTyped(document, branch);
    if (typed !== undefined) return typed;
  }
  return undefined;
}

function singleType(type: unknown): unknown {
  return Array.isArray(type) && type.length === 1 ? type[0] : type;
}

function isScalar(type: unknown): type is Scalar {
  return typeof type === "string" && scalars.includes(type);
}
