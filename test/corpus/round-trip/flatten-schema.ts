import type { JsonSchema } from "../../../codegen/model/api-model.js";
import type { SchemaObject } from "../../../codegen/model/map-subschemas.js";
import type { Random } from "./random.js";

/** How to follow references and take one way where a schema leaves several. */
export interface Choosing {
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  readonly random: Random;
}

/**
 * One schema without references and compositions whose values most likely fit the given one: all of `allOf`, one
 * branch of `anyOf` and `oneOf`. What it makes is for a validator to judge.
 */
export function flattenSchema(schema: JsonSchema, choosing: Choosing, depth = 0): SchemaObject {
  if (typeof schema === "boolean" || depth > 40) return {};
  const { $ref, allOf, anyOf, oneOf, ...own } = schema;
  const target = typeof $ref === "string" ? choosing.definitions[$ref] : undefined;
  const parts = [
    ...(target === undefined ? [] : [target]),
    ...branches(allOf),
    ...[anyOf, oneOf].map(branches).flatMap((each) => (each.length > 0 ? [choosing.random.pick(each)] : [])),
  ];
  return parts.map((part) => flattenSchema(part, choosing, depth + 1)).reduce(mergeTwo, own);
}

function branches(value: unknown): readonly JsonSchema[] {
  return (Array.isArray(value) ? value : []) as readonly JsonSchema[]; // the keywords hold lists of schemas
}

/** Of a keyword in both the narrower one where that is known, else the second. */
function mergeTwo(one: SchemaObject, other: SchemaObject): SchemaObject {
  const merged: Record<string, unknown> = { ...one };
  for (const [keyword, value] of Object.entries(other)) {
    merged[keyword] = keyword in merged ? mergeKeyword(keyword, merged[keyword], value) : value;
  }
  return merged;
}

function mergeKeyword(keyword: string, one: unknown, other: unknown): unknown {
  if (keyword === "properties") return mergeProperties(one, other);
  if (keyword === "required") return [...new Set([...list(one), ...list(other)])];
  if (keyword === "enum") return list(one).filter((value) => list(other).includes(value));
  if (keyword === "type") return mergeTypes(list(one), list(other));
  if (/^(?:min|exclusiveMin)/.test(keyword)) return Math.max(Number(one), Number(other));
  if (/^(?:max|exclusiveMax)/.test(keyword)) return Math.min(Number(one), Number(other));
  if (keyword === "additionalProperties" && (one === false || other === false)) return false;
  return other;
}

function mergeTypes(one: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const both = one.filter((type) => other.includes(type));
  return both.length === 0 && [...one, ...other].includes("integer") ? ["integer"] : both;
}

function mergeProperties(one: unknown, other: unknown): Readonly<Record<string, JsonSchema>> {
  // The keyword holds schemas by name.
  const [first, second] = [one, other] as readonly Readonly<Record<string, JsonSchema>>[];
  const merged: Record<string, JsonSchema> = { ...first };
  for (const [name, schema] of Object.entries(second ?? {})) {
    const before = Object.hasOwn(merged, name) ? merged[name] : undefined;
    Object.defineProperty(merged, name, {
      ...{ enumerable: true, configurable: true, writable: true },
      value: before === undefined ? schema : { allOf: [before, schema] },
    });
  }
  return merged;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
