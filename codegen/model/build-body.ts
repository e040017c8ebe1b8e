import type { RequestBody } from "../read/openapi-document.js";
import { childOf, follow } from "../read/spot.js";
import type { BodyModel, TypeText } from "./api-model.js";
import { buildContent } from "./build-content.js";
import type { Building } from "./building.js";
import { componentName } from "./component-name.js";
import type { NamedOperation } from "./name-operations.js";
import { camelCase } from "./name-words.js";
import { indexText } from "./type-text.js";

/** Bytes: the longest body that is read where the document says nothing. */
const defaultLimitBytes = 16384;

/** The request body of an operation; undefined for one that takes none. */
export function buildBody(building: Building, operation: NamedOperation): BodyModel | undefined {
  const declared = childOf(operation, "requestBody");
  if (declared === undefined) return undefined;
  const body = follow<RequestBody>(building.document, declared);
  const required = body.value.required === true;
  const component = componentName(body.pointer, "requestBodies");
  return {
    required,
    description: body.value.description?.trim(),
    limitBytes: operation.value["x-body-limit"] ?? building.document["x-body-limit"] ?? defaultLimitBytes,
    content: buildContent(building, {
      content: childOf(body, "content"),
      form: "in",
      name: component === undefined ? `${camelCase(operation.id)}Body` : `${camelCase(component)}Body`,
      indexed:
        component === undefined
          ? inOperation(operation.id, required)
          : indexText("components", "requestBodies", component),
    }),
  };
}

/** openapi-typescript makes `requestBody` optional unless it is required. */
function inOperation(id: string, required: boolean): TypeText {
  const body = indexText("operations", id, "requestBody");
  return required ? body : `NonNullable<${body}>`;
}
