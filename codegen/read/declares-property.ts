import type { Schema } from "./openapi-document.js";
import { childOf, follow, itemsOf, type Spot } from "./spot.js";

type Keywords = { readonly [keyword: string]: unknown };

/** True when a schema, its references or its compositions declare the property that the keys lead to. */
export function declaresProperty(document: unknown, schema: Spot<Schema>, keys: readonly string[]): boolean {
  const [key, ...rest] = keys;
  if (key === undefined) return true;
  if (typeof schema.value === "boolean") return false;
  const target = follow<Keywords>(document, { ...schema, value: schema.value });
  // Shapes of keywords were checked before: `properties` holds schemas, each composition a list of them.
  const properties = childOf(target, "properties") as Spot<Readonly<Record<string, Schema>>> | undefined;
  const property = properties && childOf(properties, key);
  if (property !== undefined && declaresProperty(document, property, rest)) return true;
  const branches = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    itemsOf(childOf(target, keyword) as Spot<readonly Schema[]> | undefined),
  );
  return branches.some((branch) => declaresProperty(document, branch, keys));
}
