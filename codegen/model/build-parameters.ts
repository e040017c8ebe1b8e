import type { Parameter, Schema } from "../read/openapi-document.js";
import { operationParameters } from "../read/operation-parameters.js";
import { childOf, follow, type Spot } from "../read/spot.js";
import { wireType } from "../read/wire-type.js";
import type { ParameterModel } from "./api-model.js";
import { anything, type Building } from "./building.js";
import { componentName } from "./component-name.js";
import type { SchemaObject } from "./map-subschemas.js";
import type { NamedOperation } from "./name-operations.js";
import { camelCase, pascalCase } from "./name-words.js";
import { wireTypeText } from "./type-text.js";

/** The parameters of an operation, those of its path included, in spec order. */
export function buildParameters(building: Building, operation: NamedOperation): ParameterModel[] {
  return operationParameters(building.document, operation).map((parameter) => {
    const { value, pointer } = parameter;
    const schema = childOf(parameter, "schema") ?? anything(pointer);
    const component = componentName(pointer, "parameters");
    const wanted =
      component === undefined ? camelCase(operation.id) + pascalCase(value.name) : `${camelCase(component)}Parameter`;
    return {
      in: value.in,
      name: value.in === "header" ? value.name.toLowerCase() : value.name,
      description: value.description?.trim(),
      required: value.required === true,
      type: wireType(building.document, schema) ?? "string",
      explode: value.explode ?? explodesByDefault(value),
      default: defaultOf(building, schema),
      typeText: wireTypeText(building.document, schema),
      validator: building.validators.add(schema.value, "in", wanted),
      place: building.locate(pointer),
    };
  });
}

/** OpenAPI 3.1.1 section 4.8.12.2: true for the style `form`, the default in queries and cookies. */
function explodesByDefault({ in: location }: Parameter): boolean {
  return location === "query" || location === "cookie";
}

function defaultOf(building: Building, schema: Spot<Schema>): unknown {
  if (typeof schema.value === "boolean") return undefined;
  return (
    schema.value.default ?? follow<SchemaObject>(building.document, { ...schema, value: schema.value }).value.default
  );
}
