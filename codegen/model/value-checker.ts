import { Ajv2020 } from "ajv/dist/2020.js";
import type { OpenApiDocument, Schema } from "../read/openapi-document.js";
import { servedFormats } from "../read/served-formats.js";
import { createSchemaBook } from "./schema-book.js";

/** What is wrong with a value by a schema of the document (`/email must match pattern …`); undefined when it is valid. */
export type ValueChecker = (schema: Schema, value: unknown) => string | undefined;

/** Judges values that a document itself holds: defaults, constants, examples. */
export function createValueChecker(document: OpenApiDocument): ValueChecker {
  const book = createSchemaBook(document, { ordered: false });
  // Division alone finds that 19.99 is no multiple of 0.01.
  const ajv = new Ajv2020({ strict: false, ownProperties: true, multipleOfPrecision: 9 });
  for (const [name, format] of servedFormats) {
    // ajv's types tell the two apart.
    if (format.type === "string") ajv.addFormat(name, { type: "string", validate: format.check ?? (() => true) });
    else ajv.addFormat(name, { type: "number", validate: format.check ?? (() => true) });
  }
  const known = new Set<string>();
  return (schema, value) => {
    const translated = book.translate(schema, "in");
    for (const [key, definition] of book.definitions) {
      if (!known.has(key)) ajv.addSchema(definition, key);
      known.add(key);
    }
    const validate = ajv.compile(translated);
    if (validate(value)) return undefined;
    const [error] = validate.errors ?? [];
    return `${error?.instancePath ?? ""} ${error?.message ?? "is not valid"}`.trim();
  };
}
