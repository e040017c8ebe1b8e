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
  const first = new Map<string, SchemaError>();
  const above = new Set<string>();
  for (const error of errors) {
    const path = error.instancePath;
    if (first.has(path)) continue;
    first.set(path, error);
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) above.add(path.slice(0, end));
    if (path !== "") above.add("");
  }
  return [...first.values()].filter(({ instancePath }) => !above.has(instancePath));
}

/** The key that an object has and must not have, where that is what is wrong. */
export function surplusKey({ params }: SchemaError): string | undefined {
  const key = params.additionalProperty ?? params.unevaluatedProperty;
  return key === undefined ? undefined : String(key);
}

/** What is wrong, in words that name the key and what it may be where ajv's own message does not. */
export function schemaErrorText(error: SchemaError): string {
  const { instancePath, keyword, message, params } = error;
  const key = pointerKeys(instancePath).findLast((each) => !/^[0-9]+$/.test(each));
  const subject = key === undefined ? "it" : `\`${key}\``;
  const surplus = surplusKey(error);
  if (surplus !== undefined) return `${subject} has no key \`${surplus}\``;
  if (params.missingProperty !== undefined) return `${subject} must have \`${String(params.missingProperty)}\``;
  const allowed = params.allowedValues ?? params.allowedValue;
  if (allowed !== undefined) return `${subject} must be one of ${[allowed].flat().map(String).join(", ")}`;
  return `${subject} ${message ?? `breaks \`${keyword}\``}`;
}
