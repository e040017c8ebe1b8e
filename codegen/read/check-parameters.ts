import { listOperations, type OperationSpot } from "./list-operations.js";
import type { OpenApiDocument, Parameter } from "./openapi-document.js";
import { operationParameters, parameterKey } from "./operation-parameters.js";
import { templateNames } from "./path-template.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import { childOf, follow, itemsOf, type Spot } from "./spot.js";
import type { Visit } from "./walk-document.js";
import { type WireType, wireType } from "./wire-type.js";

/** Parameters that cannot be read from a request as declared, and path templates that do not fit them. */
export function checkParameters(document: OpenApiDocument, visits: readonly Visit[]): Problem[] {
  const parameters = visits.filter(({ kind, isReference }) => kind === "parameter" && !isReference);
  const operations = listOperations(document);
  return [
    // Visits of this kind hold Parameter Objects: OpenAPI's schema was checked.
    ...parameters.flatMap(({ node, pointer }) => checkOne(document, { value: node as unknown as Parameter, pointer })),
    ...operations.flatMap((operation) => checkTemplate(document, operation)),
    ...operations.flatMap((operation) => checkTwice(document, operation)),
  ];
}

function checkOne(document: OpenApiDocument, parameter: Spot<Parameter>): Problem[] {
  const schema = childOf(parameter, "schema");
  const type = schema && wireType(document, schema);
  const problems = [checkType(parameter, type), checkStyle(parameter), checkName(parameter)];
  return problems.filter((problem) => problem !== undefined);
}

function checkType({ value, pointer }: Spot<Parameter>, type: WireType | undefined): Problem | undefined {
  if (type === undefined) {
    return {
      code: "unsupported-parameter",
      message: `\`${value.name}\` is neither a string, integer, number or boolean nor an array of one of them`,
      pointer: joinPointer(pointer, "schema"),
      remedy: "Say one of these as `type`, or take the value from the body.",
    };
  }
  if (typeof type === "string" || value.in !== "cookie") return undefined;
  return {
    code: "unsupported-parameter",
    message: `the cookie \`${value.name}\` is an array`,
    pointer: joinPointer(pointer, "schema"),
    remedy: "Use a string, or a query parameter.",
  };
}

function checkStyle({ value, pointer }: Spot<Parameter>): Problem | undefined {
  const served = value.in === "query" || value.in === "cookie" ? "form" : "simple";
  if (value.style === undefined || value.style === served) return undefined;
  return {
    code: "unsupported-style",
    message: `the style \`${value.style}\` is not served`,
    pointer: joinPointer(pointer, "style"),
    remedy: `Use \`${served}\`, which is the default in ${value.in}.`,
  };
}

function checkName({ value, pointer }: Spot<Parameter>): Problem | undefined {
  if (value.in !== "header") return undefined;
  const ignored = ["accept", "content-type", "authorization"].includes(value.name.toLowerCase());
  if (!ignored && /^[-!#$%&'*+.^_`|~0-9A-Za-z]+$/.test(value.name)) return undefined;
  return {
    code: "unsupported-parameter",
    message: ignored ? `OpenAPI ignores a header parameter \`${value.name}\`` : `\`${value.name}\` is no header name`,
    pointer: joinPointer(pointer, "name"),
    remedy: ignored ? "Say it by `content` or `security`." : "Use letters, digits and hyphens.",
  };
}

function checkTemplate(document: OpenApiDocument, operation: OperationSpot): Problem[] {
  const names = templateNames(operation.path);
  if (names === undefined) return [];
  const declared = operationParameters(document, operation).filter(({ value }) => value.in === "path");
  const missing = names.filter((name) => !declared.some(({ value }) => value.name === name));
  const surplus = declared.filter(({ value }) => !names.includes(value.name));
  return [
    ...missing.map((name) => ({
      code: "path-parameter",
      message: `\`{${name}}\` of \`${operation.path}\` is not declared`,
      pointer: operation.pointer,
      remedy: `Add a parameter \`${name}\` with \`in: path\` and \`required: true\`.`,
    })),
    ...surplus.map(({ value, pointer }) => ({
      code: "path-parameter",
      message: `\`${value.name}\` is not in \`${operation.path}\``,
      pointer,
      remedy: `Write \`{${value.name}}\` into the path, or remove the parameter.`,
    })),
  ];
}

function checkTwice(document: OpenApiDocument, operation: OperationSpot): Problem[] {
  return [childOf(operation, "parameters"), childOf(operation.item, "parameters")].flatMap((list) => {
    const keys = new Set<string>();
    return itemsOf(list).flatMap((item) => {
      const { value } = follow<Parameter>(document, item);
      const isNew = !keys.has(parameterKey(value));
      keys.add(parameterKey(value));
      if (isNew) return [];
      const message = `\`${value.name}\` in ${value.in} is declared twice`;
      return [{ code: "duplicate-parameter", message, pointer: item.pointer, remedy: "Remove one of the two." }];
    });
  });
}
