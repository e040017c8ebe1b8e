import standalone from "ajv/dist/standalone/index.js";
import type { ApiModel } from "../model/api-model.js";
import { banner } from "./banner.js";
import { code } from "./code.js";
import { compileValidators } from "./compile-validators.js";
import { linkModule } from "./link-module.js";

/** `validators.js`: every schema of the API compiled to a function, as an ES module that imports `specgate/wire` alone. */
export function emitValidators(model: ApiModel): string {
  const { ajv, keys } = compileValidators(model);
  const names = new Map<string, string[]>();
  for (const [name, key] of keys) names.set(key, [...(names.get(key) ?? []), name]);
  // ajv prints a function for each name that it is given.
  const sources = Object.fromEntries([...names].map(([key, [name = ""]]) => [name, key]));
  return code`
    ${banner(model)}
    ${linkModule(standalone.default(ajv, sources), [...names.values()])}

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
