import SwaggerParser from "@apidevtools/swagger-parser";
import { deepestErrors, type SchemaError, schemaErrorText } from "./deepest-errors.js";
import { isReference } from "./json-object.js";
import { joinPointer, pointerKeys, valueAt } from "./pointer.js";
import type { Problem } from "./problem.js";
import { referencePointer } from "./reference-pointer.js";

const remedy = "Correct it: the OpenAPI Specification of the document's version says what may stand here.";

/** What OpenAPI's own JSON Schema says of the document. Expects that all references are local and lead somewhere. */
export async function checkStructure(document: object): Promise<Problem[]> {
  try {
    // The parser dereferences in place. Whether its argument is such a document is what it is asked.
    const copy = structuredClone(document) as Exclude<Parameters<typeof SwaggerParser.dereference>[0], string>;
    await SwaggerParser.validate(copy, { resolve: { external: false } });
    return [];
  } catch (error) {
    const problems = detailsOf(error).map((detail) => ({
      code: "invalid-openapi",
      message: schemaErrorText(detail),
      pointer: undoReferences(document, detail.instancePath),
      remedy,
    }));
    // A component is seen wherever it is referred to.
    return [...new Map(problems.map((problem) => [problem.pointer, problem])).values()];
  }
}

function detailsOf(error: unknown): readonly SchemaError[] {
  // Errors of the schema's check carry ajv's errors as `details`; others only a sentence.
  const details = (error as { readonly details?: readonly SchemaError[] }).details;
  if (Array.isArray(details)) return deepestErrors(details);
  const text = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
  const isVersion = text.startsWith("API version number");
  const message = isVersion ? "must be text, in quotes" : `cannot be read: ${text}`;
  return [{ instancePath: isVersion ? "/info/version" : "", keyword: "", message, params: {} }];
}

/** The pointer into the document as written, for one into its dereferenced copy. */
function undoReferences(document: unknown, pointer: string): string {
  let written = "";
  for (const key of pointerKeys(pointer)) {
    let node = valueAt(document, written);
    while (isReference(node)) {
      written = referencePointer(node.$ref);
      node = valueAt(document, written);
    }
    written = joinPointer(written, key);
  }
  return written;
}
