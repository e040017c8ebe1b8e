import { type CallInput, givenParameters } from "./call-input.js";
import type { NamedOperation } from "./named-operation.js";

/** The query without its `?`. */
export function writeQuery(operation: NamedOperation, input: CallInput): string {
  const fixed = Object.entries(operation.query ?? {}).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return [...fixed, ...givenParameters(operation, input, "query").flatMap(({ pieces }) => pieces)].join("&");
}
