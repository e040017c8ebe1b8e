import type { JsonSchema } from "../../../codegen/model/api-model.js";
import { propertiesOf, type SchemaObject } from "../../../codegen/model/map-subschemas.js";
import { type Choosing, flattenSchema } from "./flatten-schema.js";
import { makeText } from "./make-text.js";
import type { Random } from "./random.js";

/** Deeper values hold only what they must. */
const deep = 3;
/** No value of a schema that asks for itself without an end. */
const endless = 14;

/**
 * A value that most likely fits a schema, by the numbers of `random`. Keywords that narrow what others leave open
 * (`not`, `if`, `dependentRequired`, …) are left to the validator: try again where it says no.
 */
export function makeValue(schema: JsonSchema, choosing: Choosing, depth = 0): unknown {
  if (depth > endless) throw new RangeError("the schema asks for itself");
  const flat = flattenSchema(schema, choosing);
  const { random } = choosing;
  if ("const" in flat) return flat.const;
  if (Array.isArray(flat.enum)) return random.pick(flat.enum);
  switch (typeOf(flat, random)) {
    case "null":
      return null;
    case "boolean":
      return random.next() < 0.5;
    case "integer":
      return makeNumber({ ...flat, multipleOf: flat.multipleOf ?? 1 }, random);
    case "number":
      return makeNumber(flat, random);
    case "array":
      return makeArray(flat, choosing, depth);
    case "object":
      return makeObject(flat, choosing, depth);
    default:
      return makeText(flat, random);
  }
}

function typeOf(schema: SchemaObject, random: Random): unknown {
  const types = [schema.type ?? []].flat();
  if (types.length > 0) return random.pick(types);
  if (schema.properties !== undefined || schema.required !== undefined) return "object";
  if (schema.items !== undefined) return "array";
  return schema.minimum !== undefined || schema.maximum !== undefined ? "integer" : "string";
}

function makeNumber(schema: SchemaObject, random: Random): number {
  const bound = (keyword: string) => (typeof schema[keyword] === "number" ? Number(schema[keyword]) : undefined);
  const step = bound("multipleOf") ?? 0.5;
  const least = bound("minimum") ?? (bound("exclusiveMinimum") ?? Number.NEGATIVE_INFINITY) + step;
  const most = bound("maximum") ?? (bound("exclusiveMaximum") ?? Number.POSITIVE_INFINITY) - step;
  const from = Number.isFinite(least) ? least : Number.isFinite(most) ? most - 100 * step : -20 * step;
  const to = Math.min(Number.isFinite(most) ? most : Number.POSITIVE_INFINITY, from + 100 * step);
  const first = Math.ceil(from / step);
  return random.whole(first, Math.max(first, Math.floor(to / step))) * step + 0; // no -0: JSON has none
}

function makeArray(schema: SchemaObject, choosing: Choosing, depth: number): unknown[] {
  const least = Number(schema.minItems ?? 0);
  const most = Math.min(Number(schema.maxItems ?? Number.POSITIVE_INFINITY), least + (depth >= deep ? 0 : 3));
  const first = Array.isArray(schema.prefixItems) ? (schema.prefixItems as readonly JsonSchema[]) : [];
  const length = choosing.random.whole(Math.max(least, depth >= deep ? 0 : Math.min(1, most)), most);
  const itemOf = (index: number) => first[index] ?? (schema.items as JsonSchema | undefined) ?? {}; // a schema
  const items = Array.from({ length: Math.max(length, first.length) }, (_, index) =>
    makeValue(itemOf(index), choosing, depth + 1),
  );
  if (schema.uniqueItems !== true) return items;
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function makeObject(schema: SchemaObject, choosing: Choosing, depth: number): Record<string, unknown> {
  const required = new Set(Array.isArray(schema.required) ? (schema.required as readonly string[]) : []);
  const properties = propertiesOf(schema);
  const made: [string, unknown][] = [];
  for (const name of new Set([...Object.keys(properties), ...required])) {
    const isTaken = required.has(name) || (depth < deep && choosing.random.next() < 0.6);
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (isTaken && property !== false) made.push([name, makeValue(property ?? restOf(schema), choosing, depth + 1)]);
  }
  const least = Number(schema.minProperties ?? 0);
  const extra = Math.max(least - made.length, isRecord(schema) && depth < deep ? choosing.random.whole(0, 2) : 0);
  for (let index = 0; index < extra; index += 1) {
    made.push([`extra${index}`, makeValue(restOf(schema), choosing, depth + 1)]);
  }
  return Object.fromEntries(made);
}

/** What members must be that have no schema of their own. */
function restOf({ additionalProperties }: SchemaObject): JsonSchema {
  return typeof additionalProperties === "object" ? (additionalProperties as JsonSchema) : {};
}

function isRecord({ additionalProperties }: SchemaObject): boolean {
  return additionalProperties === true || typeof additionalProperties === "object";
}
