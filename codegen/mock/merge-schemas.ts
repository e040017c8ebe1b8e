import { isObject, type JsonObject } from "../read/json-object.js";

type Merge = (one: never, other: never) => unknown;

/** How a keyword of two schemas that both must hold becomes one; of any other keyword the second counts. */
const merges: Readonly<Record<string, Merge>> = {
  properties: mergeProperties,
  required: (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])],
  type: commonTypes,
  enum: (one: readonly unknown[], other: readonly unknown[]) => {
    const texts = new Set(other.map((value) => JSON.stringify(value)));
    return one.filter((value) => texts.has(JSON.stringify(value)));
  },
  minimum: Math.max,
  minLength: Math.max,
  minItems: Math.max,
  minProperties: Math.max,
  maximum: Math.min,
  maxLength: Math.min,
  maxItems: Math.min,
  maxProperties: Math.min,
  items: bothHold,
  additionalProperties: bothHold,
  allOf: (one: readonly unknown[], other: readonly unknown[]) => [...one, ...other],
};

/** One schema for a value that two must admit, as far as an example needs it. */
export function mergeSchemas(one: JsonObject, other: JsonObject): JsonObject {
  const merged: Record<string, unknown> = { ...one };
  for (const [keyword, value] of Object.entries(other)) {
    const mine = merged[keyword];
    const merge = Object.hasOwn(merges, keyword) ? merges[keyword] : undefined;
    // OpenAPI's own schema was checked: a keyword has values of its kind.
    merged[keyword] = mine === undefined || !merge ? value : merge(mine as never, value as never);
  }
  return merged;
}

function mergeProperties(one: JsonObject, other: JsonObject): JsonObject {
  const merged: Record<string, unknown> = { ...one };
  for (const [name, schema] of Object.entries(other)) {
    merged[name] = Object.hasOwn(merged, name) ? bothHold(merged[name], schema) : schema;
  }
  return merged;
}

function bothHold(one: unknown, other: unknown): unknown {
  if (!isObject(one)) return one === false ? false : other;
  return isObject(other) ? { allOf: [one, other] } : other === false ? false : one;
}

function commonTypes(one: string | readonly string[], other: string | readonly string[]): readonly string[] {
  const [mine, theirs] = [[one].flat(), [other].flat()];
  const isWhole = mine.includes("integer") || theirs.includes("integer");
  const admits = (types: readonly string[], type: string) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  const all = [...new Set([...mine, ...theirs])].filter((type) => admits(mine, type) && admits(theirs, type));
  return all.filter((type) => type !== "number" || !isWhole);
}
