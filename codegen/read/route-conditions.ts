import type { RouteCondition } from "../../runtime/wire/api-table.js";
import { isObject } from "./json-object.js";
import type { OperationSpot } from "./list-operations.js";
import type { OpenApiDocument, Parameter } from "./openapi-document.js";
import { operationParameters } from "./operation-parameters.js";
import { queryOf } from "./path-template.js";
import { childOf, follow, type Spot } from "./spot.js";

/**
 * What tells a request of an operation from one of others of the same path: the query that its path is written with, and
 * its required parameters in query and header that have one value only.
 */
export function routeConditions(document: OpenApiDocument, operation: OperationSpot): readonly RouteCondition[] {
  const written = queryOf(operation.path).map(([name, equals]) => ({ in: "query" as const, name, equals }));
  const ofParameters = operationParameters(document, operation).flatMap((parameter): RouteCondition[] => {
    const { in: place, name, required } = parameter.value;
    const equals = required === true ? soleValue(document, parameter) : undefined;
    if (equals === undefined || (place !== "query" && place !== "header")) return [];
    return [{ in: place, name: place === "header" ? name.toLowerCase() : name, equals }];
  });
  return [...written, ...ofParameters.filter((each) => !written.some(({ name }) => isQuery(each, name)))];
}

function isQuery({ in: place, name }: RouteCondition, named: string): boolean {
  return place === "query" && name === named;
}

/** Whether no request can fulfil the conditions of both, or one of them asks for all that the other does and more. */
export function areToldApart(one: readonly RouteCondition[], other: readonly RouteCondition[]): boolean {
  const among = (condition: RouteCondition, all: readonly RouteCondition[]) =>
    all.find(({ in: place, name }) => place === condition.in && name === condition.name);
  if (one.some((each) => ![undefined, each.equals].includes(among(each, other)?.equals))) return true;
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  return fewer.length < more.length && fewer.every((each) => among(each, more) !== undefined);
}

function soleValue(document: OpenApiDocument, parameter: Spot<Parameter>): string | undefined {
  const written = childOf(parameter, "schema");
  const schema = written && follow<object>(document, { ...written, value: Object(written.value) }).value;
  if (!isObject(schema)) return undefined;
  const values = schema.const !== undefined ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : [];
  const [value] = values;
  return values.length === 1 && ["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined;
}
