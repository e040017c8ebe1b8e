import { createAjv } from "../emit/create-ajv.js";
import type { ApiModel } from "../model/api-model.js";
import { CannotMock } from "./cannot-mock.js";
import { mockValue } from "./mock-value.js";
import { seededRandom } from "./seeded-random.js";

/** What a value is made by: the schema as written, the validator that it must pass, and the document's own examples. */
export interface Wanted {
  readonly schema: unknown;
  readonly validator: string;
  readonly examples: readonly unknown[];
  /** Where it stands; the same place gives the same value. */
  readonly seed: string;
  /** The text where any would do; else it is drawn. */
  readonly plain?: string | undefined;
}

/** Makes a value that its validator admits. Throws CannotMock. */
export type MakeValue = (wanted: Wanted) => unknown;

/** From what reads best to what is most likely to be valid. */
const attempts = [
  { examples: true, optional: true, branch: 0 },
  { examples: false, optional: true, branch: 0 },
  { examples: true, optional: false, branch: 0 },
  { examples: false, optional: false, branch: 0 },
  { examples: false, optional: false, branch: 1 },
  { examples: false, optional: false, branch: 2 },
];

/** A maker for one API. It checks by the schemas that the API's validators are compiled from. */
export function createValueMaker({ document, definitions, validators }: ApiModel): MakeValue {
  const ajv = createAjv({ verbose: false, unevaluated: true });
  for (const [reference, schema] of Object.entries(definitions)) ajv.addSchema(schema, reference);
  const schemas = new Map(validators.map(({ name, schema }) => [name, schema]));
  return ({ schema, validator, examples, seed, plain }) => {
    const isValid = ajv.compile(schemas.get(validator) ?? false);
    const example = examples.find((value) => isValid(value));
    if (example !== undefined) return example;
    let reason = "";
    for (const [index, attempt] of attempts.entries()) {
      try {
        const random = seededRandom(`${seed} ${index}`);
        const value = mockValue(schema, { ...attempt, document, random, plain, within: [] });
        if (isValid(value)) return value;
        reason =
          isValid.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`.trim()).join(", ") ?? "";
      } catch (error) {
        if (!(error instanceof CannotMock)) throw error;
        reason = error.message;
      }
    }
    throw new CannotMock(reason);
  };
}
