import { defaultStyles, styleRules } from "../../runtime/wire/styles/style-rules.js";
import { isArrayType, isNestedType, isObjectType } from "../../runtime/wire/styles/wire-kind.js";
import { checkParameterContent } from "./check-parameter-content.js";
import { checkSharedNames } from "./check-shared-names.js";
import { judgeNested } from "./judge-nested.js";
import { listOperations, type OperationSpot } from "./list-operations.js";
import type { OpenApiDocument, Parameter } from "./openapi-document.js";
import { isIgnored, operationParameters, parameterKey } from "./operation-parameters.js";
import { type ParameterLayout, parameterLayout, parameterSchema } from "./parameter-layout.js";
import { templateNames } from "./path-template.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import { childOf, follow, itemsOf, type Spot } from "./spot.js";
import type { Visit } from "./walk-document.js";

/** Parameters that cannot be read from a request as declared, and path templates that do not fit them. */
export function checkParameters(document: OpenApiDocument, visits: readonly Visit[]): Problem[] {
  const parameters = visits.filter(({ kind, isReference }) => kind === "parameter" && !isReference);
  const operations = listOperations(document);
  return [
    // Visits of this kind hold Parameter Objects: OpenAPI's schema was checked.
    ...parameters.flatMap(({ node, pointer }) => checkOne(document, { value: node as unknown as Parameter, pointer })),
    ...operations.flatMap((operation) => checkTemplate(document, operation)),
    ...operations.flatMap((operation) => checkTwice(document, operation)),
    ...operations.flatMap((operation) => checkSharedNames(document, operation)),
  ];
}

function checkOne(document: OpenApiDocument, parameter: Spot<Parameter>): Problem[] {
  if (isIgnored(parameter.value)) return [ignoredHeader(parameter)];
  const problems = [checkLayout(document, parameter), checkName(parameter), ...checkEffects(parameter)];
  return problems.filter((problem) => problem !== undefined);
}

function ignoredHeader({ value, pointer }: Spot<Parameter>): Problem {
  return {
    code: "ignored-parameter",
    message: `OpenAPI ignores a header parameter \`${value.name}\`, and so it is left out`,
    pointer: joinPointer(pointer, "name"),
    remedy: "Say it by `content` or `security`.",
    severity: "warning",
  };
}

function checkLayout(document: OpenApiDocument, parameter: Spot<Parameter>): Problem | undefined {
  const { value, pointer } = parameter;
  const content = checkParameterContent(parameter, `\`${value.name}\``);
  if (content !== undefined) return content;
  const layout = parameterLayout(document, parameter);
  if (layout === undefined) {
    return {
      code: "unsupported-parameter",
      message: `\`${value.name}\` is neither a primitive nor an array or a flat object of primitives`,
      pointer: parameterSchema(parameter)?.pointer ?? pointer,
      remedy: "No style says how to write it: use `content: { application/json: { schema } }` in place of `schema`.",
    };
  }
  return checkStyle(parameter, layout);
}

function checkStyle({ value, pointer }: Spot<Parameter>, layout: ParameterLayout): Problem | undefined {
  const { style, explode, type } = layout;
  const { locations, types } = styleRules[style];
  const problem = { code: "unsupported-style" as const, pointer: joinPointer(pointer, "style") };
  const usual = `Use \`${defaultStyles[value.in]}\`, which is the default in ${value.in}.`;
  if (!locations.includes(value.in)) {
    return { ...problem, message: `OpenAPI has no style \`${style}\` in ${value.in}`, remedy: usual };
  }
  if (isNestedType(type)) return judgeNested(value.name, type, problem.pointer);
  const kind = isArrayType(type) ? "array" : isObjectType(type) ? "object" : "primitive";
  if (types[explode ? 1 : 0].includes(kind)) return undefined;
  const exploded = explode ? " with `explode`" : "";
  const message = `OpenAPI does not say how \`${style}\`${exploded} writes ${kind === "primitive" ? "a" : "an"} ${kind}`;
  return { ...problem, message, remedy: usual };
}

function checkName({ value, pointer }: Spot<Parameter>): Problem | undefined {
  const isHeader = value.in === "header" || value.in === "cookie";
  if (value.name !== "__proto__" && (!isHeader || /^[-!#$%&'*+.^_`|~0-9A-Za-z]+$/.test(value.name))) return undefined;
  return {
    code: "unsupported-parameter",
    message: `\`${value.name}\` is no name of a ${value.in === "cookie" || value.in === "header" ? value.in : "parameter"}`,
    pointer: joinPointer(pointer, "name"),
    remedy: "Use letters, digits and hyphens.",
  };
}

/** Keywords that OpenAPI defines for queries alone. */
function checkEffects({ value, pointer }: Spot<Parameter>): Problem[] {
  if (value.in === "query") return [];
  const keywords = (["allowReserved", "allowEmptyValue"] as const).filter((keyword) => value[keyword] === true);
  return keywords.map((keyword) => ({
    code: "ignored-keyword",
    message: `\`${keyword}\` has no effect in ${value.in}`,
    pointer: joinPointer(pointer, keyword),
    remedy: "Remove it.",
    severity: "warning" as const,
  }));
}

function checkTemplate(document: OpenApiDocument, operation: OperationSpot): Problem[] {
  const names = templateNames(operation.path);
  if (names === undefined) return [];
  const declared = operationParameters(document, operation).filter(({ value }) => value.in === "path");
  const missing = names.filter((name) => !declared.some(({ value }) => value.name === name));
  const surplus = declared.filter(({ value }) => !names.includes(value.name));
  return [
    ...missing.map((name) => ({
      code: "path-parameter" as const,
      message: `\`{${name}}\` of \`${operation.path}\` is not declared`,
      pointer: operation.pointer,
      remedy: `Add a parameter \`${name}\` with \`in: path\` and \`required: true\`.`,
    })),
    ...surplus.map(({ value, pointer }) => ({
      code: "path-parameter" as const,
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
