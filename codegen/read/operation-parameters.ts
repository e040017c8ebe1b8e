import type { OperationSpot } from "./list-operations.js";
import type { OpenApiDocument, Parameter } from "./openapi-document.js";
import { childOf, follow, itemsOf, type Spot } from "./spot.js";

/**
 * The parameters of an operation, references followed: those of its path, each replaced by the operation's own of the
 * same name and place.
 */
export function operationParameters(document: OpenApiDocument, operation: OperationSpot): readonly Spot<Parameter>[] {
  const ofPath = itemsOf(childOf(operation.item, "parameters")).map((item) => follow<Parameter>(document, item));
  const own = itemsOf(childOf(operation, "parameters")).map((item) => follow<Parameter>(document, item));
  const replaced = new Set(own.map(({ value }) => parameterKey(value)));
  return [...ofPath.filter(({ value }) => !replaced.has(parameterKey(value))), ...own];
}

/** Two parameters of one key are the same parameter; names of headers are alike in any case (RFC 9110 section 5.1). */
export function parameterKey({ in: location, name }: Parameter): string {
  return `${location} ${location === "header" ? name.toLowerCase() : name}`;
}
