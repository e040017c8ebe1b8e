import type { OperationSpot } from "./list-operations.js";
import type { OpenApiDocument, Parameter } from "./openapi-document.js";
import { childOf, follow, itemsOf, type Spot } from "./spot.js";

/**
 * The parameters of an operation, references followed: those of its path, each replaced by the operation's own of the
 * same name and place. Those that OpenAPI ignores are left out.
 */
export function operationParameters(document: OpenApiDocument, operation: OperationSpot): readonly Spot<Parameter>[] {
  const ofPath = itemsOf(childOf(operation.item, "parameters")).map((item) => follow<Parameter>(document, item));
  const own = itemsOf(childOf(operation, "parameters")).map((item) => follow<Parameter>(document, item));
  const replaced = new Set(own.map(({ value }) => parameterKey(value)));
  const all = [...ofPath.filter(({ value }) => !replaced.has(parameterKey(value))), ...own];
  return all.filter(({ value }) => !isIgnored(value));
}

/** OpenAPI 3.1.1 section 4.8.12.1: these headers are said by `content` and `security`. */
export function isIgnored({ in: location, name }: Parameter): boolean {
  return location === "header" && ["accept", "content-type", "authorization"].includes(name.toLowerCase());
}

/** Two parameters of one key are the same parameter; names of headers are alike in any case (RFC 9110 section 5.1). */
export function parameterKey({ in: location, name }: Parameter): string {
  return `${location} ${location === "header" ? name.toLowerCase() : name}`;
}
