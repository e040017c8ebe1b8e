import type { Validator } from "../../../runtime/wire/index.js";
import { makeValue } from "./make-value.js";
import type { ApiPlan } from "./operation-plan.js";
import type { Random } from "./random.js";

/** So often a value is made anew before a schema counts as one that no example can be made of. */
const tries = 40;

/** Thrown where no value was found that a validator accepts. */
export class NoExample extends Error {
  override readonly name = "NoExample";
}

/** Makes values that compiled validators accept. */
export interface ValidValues {
  /** A value that the validator of this name accepts. Throws NoExample. */
  readonly make: (validator: string, isFit?: (value: unknown) => boolean) => unknown;
}

/** Makes values for the schemas of an API that its own validators accept. */
export function validValues(
  plan: ApiPlan,
  validators: Readonly<Record<string, Validator>>,
  random: Random,
): ValidValues {
  return {
    make(name, isFit = () => true) {
      const [schema, validate] = [plan.schemas[name], validators[name]];
      if (schema === undefined || validate === undefined) throw new NoExample(`there is no validator ${name}`);
      for (let count = 0; count < tries; count += 1) {
        const value = tryMake(() => makeValue(schema, { definitions: plan.definitions, random }));
        if (value !== undefined && validate(structuredClone(value)) && isFit(value)) return value;
      }
      throw new NoExample(`no value was found for ${name}`);
    },
  };
}

/** A text generator that does not know a regular expression, and an endless schema, are one more try that failed. */
function tryMake(make: () => unknown): unknown {
  try {
    return make();
  } catch {
    return undefined;
  }
}
