import { Ajv2020 } from "ajv/dist/2020.js";
import { checkSchemaKeywords } from "./check-schema-keywords.js";
import { deepestErrors, schemaErrorText } from "./deepest-errors.js";
import type { Problem } from "./problem.js";
import type { Visit } from "./walk-document.js";

/** What is wrong inside schemas: shapes of keywords (3.1; swagger-parser sees those of 3.0 only), formats, patterns, codes. */
export function checkSchemas(visits: readonly Visit[], version30: boolean): Problem[] {
  const schemas = visits.filter(({ kind }) => kind === "schema");
  const outermost = schemas.filter(({ parent }) => parent !== "schema");
  const shapes = version30 ? [] : checkShapes(outermost);
  // A keyword of the wrong shape would only be reported again in other words.
  if (shapes.length > 0) return shapes;
  return schemas.flatMap((visit) => checkSchemaKeywords(visit, version30));
}

function checkShapes(schemas: readonly Visit[]): Problem[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  return schemas.flatMap(({ node, pointer }) => {
    if (ajv.validateSchema(node) === true) return [];
    return deepestErrors(ajv.errors ?? []).map((error) => ({
      code: "invalid-schema",
      message: schemaErrorText(error),
      pointer: pointer + error.instancePath,
      remedy: "Correct it: JSON Schema 2020-12 says what may stand here.",
    }));
  });
}
