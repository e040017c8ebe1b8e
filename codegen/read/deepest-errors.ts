import { pointerKeys } from "./pointer.js";

/** An error of ajv, as far as it is read here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * The errors that say most: of each branch of the document only the deepest, and one for a place. A wrong value
 * deep down makes every `oneOf` and `unevaluatedProperties` above it fail too.
 */
export function deepestErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const paths = new Set(errors.map(({ instancePath }) => instancePath));
  const deepest = [...paths].filter((path) => ![...paths].some((other) => other.startsWith(`${path}/`)));
  return deepest.flatMap((path) => errors.find(({ instancePath }) => instancePath === path) ?? []);
}

/** What is wrong, in words that name the key and what it may be where ajv's own message does not. */
export function schemaErrorText({ instancePath, keyword, message, params }: SchemaError): string {
  const key = pointerKeys(instancePath).findLast((each) => !/^[0-9]+$/.test(each));
  const subject = key === undefined ? "it" : `\`${key}\``;
  const surplus = params.additionalProperty ?? params.unevaluatedProperty;
  if (surplus !== undefined) return `${subject} has no key \`${String(surplus)}\``;
  if (params.missingProperty !== undefined) return `${subject} must have \`${String(params.missingProperty)}\``;
  const allowed = params.allowedValues ?? params.allowedValue;
  if (allowed !== undefined) return `${subject} must be one of ${[allowed].flat().map(String).join(", ")}`;
  return `${subject} ${message ?? `breaks \`${keyword}\``}`;
}
