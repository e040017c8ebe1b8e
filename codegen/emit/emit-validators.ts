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
  // ajv prints a function for each name that it is given.
  for (const [key, [name = ""]] of names) sources[name] = key;
  return code`
    ${banner(model)}
    ${linkModule(standalone.default(ajv, sources), [...names.values()])}

  `;
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
