import type { Ajv2020 } from "ajv/dist/2020.js";
import { compilePattern } from "../../runtime/wire/index.js";
import type { ApiModel, JsonSchema } from "../model/api-model.js";
import { isSchemaObject, schemasOf, subschemasOf } from "../model/map-subschemas.js";
import { createAjv } from "./create-ajv.js";

/** The schemas of one API, as far as they are compiled together. */
export type Schemas = Pick<ApiModel, "validators" | "definitions" | "reportsSubschemas">;

/** An ajv that holds validators, each schema once. */
export interface CompiledValidators {
  readonly ajv: Ajv2020;
  /** What ajv knows the schema of a validator by, by the validator's name. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Hands schemas to an ajv: validators of equal schemas have one key. */
export function compileValidators(api: Schemas): CompiledValidators {
  const schemas = [...Object.values(api.definitions), ...api.validators.map(({ schema }) => schema)];
  const ajv = createAjv({
    verbose: api.reportsSubschemas,
    loosePatterns: hasLoosePattern(schemas),
    unevaluated: /"unevaluated(?:Properties|Items)":/.test(JSON.stringify(schemas)),
  });
  for (const [reference, schema] of Object.entries(api.definitions)) ajv.addSchema(schema, reference);
  const byText = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const { name, schema } of api.validators) {
    const text = JSON.stringify(schema);
    const key = soleReference(schema) ?? byText.get(text) ?? `validator:${name}`;
    if (key === `validator:${name}`) ajv.addSchema(schema, key);
    byText.set(text, key);
    keys.set(name, key);
  }
  compileParsed(ajv, api, keys);
  return { ajv, keys };
}

/** Names that every object inherits. */
const inherited = new RegExp(`"(?:${Object.getOwnPropertyNames(Object.prototype).join("|")})"`);

/**
 * Compiles first what is only given parsed values: they have no properties but their own, so that nobody need ask for
 * each whether it is, which takes longer than all other checks. `keys`: of validators, by their names.
 */
function compileParsed(ajv: Ajv2020, api: Schemas, keys: ReadonlyMap<string, string>): void {
  const others = new Set(api.validators.filter(({ ofParsed }) => !ofParsed).map(({ name }) => name));
  const texts = [
    ...Object.entries(api.definitions),
    ...api.validators.map(({ name, schema }) => [name, schema] as const),
  ];
  const isPlain = texts.every(([key, schema]) => {
    const text = JSON.stringify(schema);
    // A reply's condition may refer to the schema of a request.
    const isOfReplies = others.has(key) || /^schema:(?:out|part)\//.test(key);
    return !inherited.test(text) && !(isOfReplies && text.includes('"schema:in/'));
  });
  if (!isPlain) return;
  const otherKeys = new Set([...others].map((name) => keys.get(name)));
  ajv.opts.ownProperties = false;
  for (const key of new Set(keys.values())) if (!otherKeys.has(key)) ajv.getSchema(key);
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

/** The target of a schema that is nothing but a reference: it needs no function of its own. */
function soleReference(schema: JsonSchema): string | undefined {
  if (typeof schema === "boolean" || Object.keys(schema).length !== 1) return undefined;
  return typeof schema.$ref === "string" ? schema.$ref : undefined;
}
