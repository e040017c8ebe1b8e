import standalone from "ajv/dist/standalone/index.js";
import type { ApiModel, JsonSchema } from "../model/api-model.js";
import { banner } from "./banner.js";
import { code } from "./code.js";
import { createAjv } from "./create-ajv.js";
import { linkModule } from "./link-module.js";

/** `validators.js`: every schema of the API compiled to a function, as an ES module that imports `specgate/wire` alone. */
export function emitValidators(model: ApiModel): string {
  const schemas = [...Object.values(model.definitions), ...model.validators.map(({ schema }) => schema)];
  const ajv = createAjv({
    verbose: model.reportsSubschemas,
    unevaluated: JSON.stringify(schemas).includes('"unevaluatedProperties":'),
  });
  for (const [reference, schema] of Object.entries(model.definitions)) ajv.addSchema(schema, reference);
  const sources: Record<string, string> = {};
  for (const { name, schema } of model.validators) {
    sources[name] = soleReference(schema) ?? `validator:${name}`;
    if (!soleReference(schema)) ajv.addSchema(schema, `validator:${name}`);
  }
  return code`
    ${banner(model)}
    ${linkModule(standalone.default(ajv, sources))}

  `;
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
