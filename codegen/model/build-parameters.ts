import { isNestedType } from "../../runtime/wire/styles/wire-kind.js";
import type { Parameter, Schema } from "../read/openapi-document.js";
import { operationParameters } from "../read/operation-parameters.js";
import { type ParameterLayout, parameterLayout, parameterSchema } from "../read/parameter-layout.js";
import { follow, type Spot } from "../read/spot.js";
import type { ParameterModel, TypeText } from "./api-model.js";
import { anything, type Building } from "./building.js";
import { componentName } from "./component-name.js";
import type { SchemaObject } from "./map-subschemas.js";
import type { NamedOperation } from "./name-operations.js";
import { camelCase, pascalCase } from "./name-words.js";
import { indexText, jsonTypeText } from "./type-text.js";
import { wireTypeText } from "./wire-type-text.js";

/** The parameters of an operation, those of its path included, in spec order. */
export function buildParameters(building: Building, operation: NamedOperation): ParameterModel[] {
  return operationParameters(building.document, operation).map((parameter) => {
    const { value, pointer } = parameter;
    const schema = parameterSchema(parameter) ?? anything(pointer);
    // check-parameters refused what has none.
    const layout = parameterLayout(building.document, parameter) as ParameterLayout;
    const component = componentName(pointer, "parameters");
    const wanted =
      component === undefined ? camelCase(operation.id) + pascalCase(value.name) : `${camelCase(component)}Parameter`;
    return {
      component,
      in: value.in,
      name: value.in === "header" ? value.name.toLowerCase() : value.name,
      description: value.description?.trim(),
      required: value.required === true,
      ...layout,
      default: defaultOf(building, schema),
      typeText:
        layout.type === "json" || isNestedType(layout.type)
          ? jsonTypeText(building, schema, indexOf(operation.id, parameter))
          : wireTypeText(building.document, schema, layout),
      validator: building.validators.add(schema.value, "in", wanted),
      place: building.locate(pointer),
    };
  });
}

/** Where `types.ts` has the parameter. */
function indexOf(id: string, { value }: Spot<Parameter>): TypeText {
  const parameters = `Exclude<${indexText("operations", id, "parameters", value.in)}, undefined>`;
  return `Exclude<${indexText(parameters, value.name)}, undefined>`;
}

function defaultOf(building: Building, schema: Spot<Schema>): unknown {
  if (typeof schema.value === "boolean") return undefined;
  return (
    schema.value.default ?? follow<SchemaObject>(building.document, { ...schema, value: schema.value }).value.default
  );
}
