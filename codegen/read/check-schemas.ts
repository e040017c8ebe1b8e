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
  // Not by the schema's own `$schema`: another dialect is refused by name, and ajv throws at one that it lacks.
  const isSchema = ajv.getSchema("https://json-schema.org/draft/2020-12/schema");
  if (isSchema === undefined) throw new Error("ajv has no meta-schema of 2020-12");
  return schemas.flatMap(({ node, pointer }) => {
    if (isSchema(node) === true) return [];
    return deepestErrors(isSchema.errors ?? []).map((error) => ({
      code: "invalid-schema",
      message: schemaErrorText(error),
      pointer: pointer + error.instancePath,
      remedy: "Correct it: JSON Schema 2020-12 says what may stand here.",
    }));
  });
}
