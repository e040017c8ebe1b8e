import type { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { compilePattern } from "../../runtime/wire/index.js";
import type { ApiModel, JsonSchema } from "../model/api-model.js";
import { isSchemaObject, schemasOf, subschemasOf } from "../model/map-subschemas.js";
import { banner } from "./banner.js";
import { code } from "./code.js";
import { createAjv } from "./create-ajv.js";
import { linkModule } from "./link-module.js";

/** `validators.js`: every schema of the API compiled to a function, as an ES module that imports `specgate/wire` alone. */
export function emitValidators(model: ApiModel): string {
  const schemas = [...Object.values(model.definitions), ...model.validators.map(({ schema }) => schema)];
  const ajv = createAjv({
    verbose: model.reportsSubschemas,
    loosePatterns: hasLoosePattern(schemas),
    unevaluated: /"unevaluated(?:Properties|Items)":/.test(JSON.stringify(schemas)),
  });
  for (const [reference, schema] of Object.entries(model.definitions)) ajv.addSchema(schema, reference);
  const sources: Record<string, string> = {};
  const keys = new Map<string, string>();
  const names = new Map<string, string[]>();
  for (const { name, schema } of model.validators) {
    const text = JSON.stringify(schema);
    const key = soleReference(schema) ?? keys.get(text) ?? `validator:${name}`;
    if (key === `validator:${name}`) ajv.addSchema(schema, key);
    keys.set(text, key);
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  compileParsed(ajv, model, names);
  // ajv prints a function for each name that it is given.
  for (const [key, [name = ""]] of names) sources[name] = key;
  return code`
    ${banner(model)}
    ${linkModule(standalone.default(ajv, sources), [...names.values()])}

  `;
}

/** Names that every object inherits. */
const inherited = new RegExp(`"(?:${Object.getOwnPropertyNames(Object.prototype).join("|")})"`);

/**
 * Compiles first what is only given parsed values: they have no properties but their own, so that nobody need ask for
 * each whether it is, which takes longer than all other checks. `names`: of validators, by the key of their schema.
 */
function compileParsed(ajv: Ajv2020, model: ApiModel, names: ReadonlyMap<string, readonly string[]>): void {
  const others = new Set(model.validators.filter(({ ofParsed }) => !ofParsed).map(({ name }) => name));
  const texts = [
    ...Object.entries(model.definitions),
    ...model.validators.map(({ name, schema }) => [name, schema] as const),
  ];
  const isPlain = texts.every(([key, schema]) => {
    const text = JSON.stringify(schema);
    // A reply's condition may refer to the schema of a request.
    const isOfReplies = others.has(key) || /^schema:(?:out|part)\//.test(key);
    return !inherited.test(text) && !(isOfReplies && text.includes('"schema:in/'));
  });
  if (!isPlain) return;
  ajv.opts.ownProperties = false;
  for (const [key, [...all]] of names) if (!all.some((name) => others.has(name))) ajv.getSchema(key);
  ajv.opts.ownProperties = true;
}

function hasLoosePattern(schemas: readonly JsonSchema[]): boolean {
  return schemas.some((schema) => {
    if (!isSchemaObject(schema)) return false;
    const names = Object.keys(schemasOf(schema, "patternProperties"));
    const patterns = typeof schema.pattern === "string" ? [schema.pattern, ...names] : names;
    return patterns.some((pattern) => !compilePattern(pattern).unicode) || hasLoosePattern(subschemasOf(schema));
  });
}

/** `validators.d.ts`: the types of `validators.js`, which is all that the compiler reads. */
export function emitValidatorTypes(model: ApiModel): string {
  return code`
    ${banner(model)}
    import type { Validator } from "specgate/wire";

    ${model.validators.map(({ name }) => `export declare const ${name}: Validator;`)}

  `;
}

/** The target of a schema that is nothing but a reference: it needs no function of its own. */
function soleReference(schema: JsonSchema): string | undefined {
  if (typeof schema === "boolean" || Object.keys(schema).length !== 1) return undefined;
  return typeof schema.$ref === "string" ? schema.$ref : undefined;
}
