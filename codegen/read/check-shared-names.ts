import { isObjectType } from "../../runtime/wire/styles/wire-kind.js";
import type { OperationSpot } from "./list-operations.js";
import type { OpenApiDocument, Parameter } from "./openapi-document.js";
import { operationParameters } from "./operation-parameters.js";
import { parameterLayout } from "./parameter-layout.js";
import type { Problem } from "./problem.js";
import type { Spot } from "./spot.js";

/** What is read from a query or a Cookie header under one name, or under every name that is left. */
interface Reader {
  readonly parameter: Spot<Parameter>;
  readonly names: readonly string[];
  readonly takesOthers: boolean;
}

/** Exploded objects whose properties have the name of something else: nobody could tell whose a value is. */
export function checkSharedNames(document: OpenApiDocument, operation: OperationSpot): Problem[] {
  const parameters = operationParameters(document, operation);
  return (["query", "cookie"] as const).flatMap((location) => {
    const here = parameters.filter(({ value }) => value.in === location);
    return checkReaders(here.map((parameter) => readerOf(document, parameter)));
  });
}

function readerOf(document: OpenApiDocument, parameter: Spot<Parameter>): Reader {
  const layout = parameterLayout(document, parameter);
  const { name } = parameter.value;
  if (layout === undefined || !isObjectType(layout.type) || !layout.explode || layout.style !== "form") {
    return { parameter, names: [name], takesOthers: false };
  }
  const { properties, additional } = layout.type;
  return { parameter, names: Object.keys(properties), takesOthers: additional !== undefined };
}

function checkReaders(readers: readonly Reader[]): Problem[] {
  const problems: Problem[] = [];
  /** Who reads a name. */
  const taken = new Map<string, string>();
  const open = readers.filter(({ takesOthers }) => takesOthers);
  for (const { parameter, names } of readers) {
    const { name } = parameter.value;
    const shared = names.find((each) => taken.has(each) && taken.get(each) !== name);
    if (shared !== undefined) problems.push(problem(parameter, `\`${shared}\` is read by two parameters`));
    for (const each of names) taken.set(each, name);
  }
  const [, second] = open;
  if (second) problems.push(problem(second.parameter, "two exploded objects take whatever other names there are"));
  return problems;
}

function problem({ value, pointer }: Spot<Parameter>, message: string): Problem {
  return {
    code: "duplicate-parameter",
    message,
    pointer,
    remedy: value.in === "query" ? "Use `style: deepObject` or `explode: false`." : "Use `explode: false`.",
  };
}
