import { isReference } from "../read/json-object.js";
import type { Schema } from "../read/openapi-document.js";
import { referencePointer } from "../read/reference-pointer.js";
import type { Spot } from "../read/spot.js";
import type { TypeText } from "./api-model.js";
import type { Building } from "./building.js";
import { componentName } from "./component-name.js";

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

/** The type of a parameter or header in JSON; `indexed` is where `types.ts` has it. */
export function jsonTypeText(building: Building, schema: Spot<Schema>, indexed: TypeText): TypeText {
  return schema.value === true ? "unknown" : bodyTypeText(schema.value, indexed, building.aliases);
}
