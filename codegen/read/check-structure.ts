import validateSchema from "@apidevtools/swagger-parser/lib/validators/schema.js";
import { copyWithout } from "./copy-without.js";
import { deepestErrors, type SchemaError, schemaErrorText, surplusKey } from "./deepest-errors.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";

/** More rounds than a document has keys within surplus keys. */
const mostRounds = 20;

/** A document without what its version of OpenAPI does not have, and what is wrong with it. */
interface Structure<T> {
  readonly document: T;
  readonly problems: readonly Problem[];
}

/**
 * What OpenAPI's own JSON Schema says of the document, references not followed. Keys that the version of the document
 * does not have are warnings, and are taken out.
 */
export function checkStructure<T extends object>(document: T): Structure<T> {
  const problems: Problem[] = [];
  let current = document;
  for (let round = 0; round < mostRounds; round++) {
    const errors = structureErrors(current).filter(isOurs);
    const surplus = errors.filter((error) => surplusKey(error) !== undefined);
    if (surplus.length === 0) return { document: current, problems: [...problems, ...errors.map(problemOf)] };
    problems.push(...surplus.map(surplusProblem));
    current = copyWithout(current, surplus.map(pointerOfSurplus));
  }
  return { document: current, problems };
}

function structureErrors(document: object): readonly SchemaError[] {
  try {
    validateSchema(document);
    return [];
  } catch (error) {
    // The schema's check carries ajv's errors; without them the fault is not the document's.
    const { details } = error as { readonly details?: readonly SchemaError[] };
    if (!Array.isArray(details)) throw error;
    return deepestErrors(details);
  }
}

/** Operations without replies are told of where replies are checked: OpenAPI 3.1 allows what 3.0 does not. */
function isOurs({ instancePath, keyword, params }: SchemaError): boolean {
  return (
    params.missingProperty !== "responses" && !(keyword === "minProperties" && instancePath.endsWith("/responses"))
  );
}

function problemOf(error: SchemaError): Problem {
  const isVersion = error.instancePath === "/info/version" && error.keyword === "type";
  return {
    code: "invalid-openapi",
    message: isVersion ? "`version` must be text, in quotes" : schemaErrorText(error),
    pointer: error.instancePath,
    remedy: "Correct it: the OpenAPI Specification of the document's version says what may stand here.",
  };
}

function surplusProblem(error: SchemaError): Problem {
  return {
    code: "unknown-keyword",
    message: `${schemaErrorText(error)} in this version of OpenAPI`,
    pointer: pointerOfSurplus(error),
    remedy: "Remove it, or write OpenAPI 3.1.",
    severity: "unlessStrict",
  };
}

function pointerOfSurplus(error: SchemaError): string {
  return joinPointer(error.instancePath, surplusKey(error) ?? "");
}
