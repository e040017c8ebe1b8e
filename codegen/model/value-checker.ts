import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { compilePattern } from "../../runtime/wire/index.js";
import type { OpenApiDocument, Schema } from "../read/openapi-document.js";
import { servedFormats } from "../read/served-formats.js";
import { createSchemaBook } from "./schema-book.js";

/** What is wrong with a value by a schema of the document (`/email must match pattern …`); undefined when it is valid. */
export type ValueChecker = (schema: Schema, value: unknown) => string | undefined;

/** Patterns that are none in unicode mode are served too. ajv asks for a name, which only printed code would need. */
const compileLoosely = Object.assign((pattern: string) => compilePattern(pattern), { code: compilePattern.name });

/** Judges values that a document itself holds: defaults, constants, examples. */
export function createValueChecker(document: OpenApiDocument): ValueChecker {
  const book = createSchemaBook(document, { ordered: false });
  // Division alone finds that 19.99 is no multiple of 0.01.
  const ajv = new Ajv2020({
    ...{ strict: false, ownProperties: true, multipleOfPrecision: 9, logger: false },
    // Each value is checked once or so, and a document has thousands of them: what takes time is the compiling.
    ...{ inlineRefs: false, code: { optimize: false, regExp: compileLoosely } },
  });
  for (const [name, format] of servedFormats) {
    // ajv's types tell the two apart.
    if (format.type === "string") ajv.addFormat(name, { type: "string", validate: format.check ?? (() => true) });
    else ajv.addFormat(name, { type: "number", validate: format.check ?? (() => true) });
  }
  let known = 0;
  const compile = (schema: Schema) => {
    const translated = book.translate(schema, "in");
    if (book.definitions.size > known) {
      for (const [key, definition] of [...book.definitions].slice(known)) ajv.addSchema(definition, key);
      known = book.definitions.size;
    }
    return once(compiled, JSON.stringify(translated), () => ajv.compile(translated));
  };
  const compiled = new Map<string, ValidateFunction>();
  const written = new Map<string, ValidateFunction>();
  return (schema, value) => {
    // Thousands of examples have the same few schemas: neither is translating for each, nor compiling what only differs
    // in its prose.
    const validate = once(written, JSON.stringify(schema), () => compile(schema));
    if (validate(value)) return undefined;
    const [error] = validate.errors ?? [];
    return `${error?.instancePath ?? ""} ${error?.message ?? "is not valid"}`.trim();
  };
}

function once<Value>(made: Map<string, Value>, key: string, make: () => Value): Value {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}
