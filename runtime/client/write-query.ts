import { type CallInput, givenParameters } from "./call-input.js";
import type { NamedOperation } from "./named-operation.js";

/** The query without its `?` (OpenAPI style `form`); an empty array is left out. */
export function writeQuery(operation: NamedOperation, input: CallInput): string {
  const fixed = Object.entries(operation.query ?? {}).map(([name, value]) => pairText(name, encodeURIComponent(value)));
  const pairs = givenParameters(operation, input, "query").flatMap(({ name, texts, explode }) => {
    const values = texts.map(encodeURIComponent);
    // The comma between items stays plain; one within an item is encoded, so that a reader can tell them apart.
    const written = explode || values.length === 0 ? values : [values.join(",")];
    return written.map((value) => pairText(name, value));
  });
  return [...fixed, ...pairs].join("&");
}

function pairText(name: string, encodedValue: string): string {
  return `${encodeURIComponent(name)}=${encodedValue}`;
}
