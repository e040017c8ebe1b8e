import { type CallInput, givenParameters } from "./call-input.js";
import type { NamedOperation } from "./named-operation.js";

/** The query without its `?` (OpenAPI style `form`); an empty array is left out. */
export function writeQuery(operation: NamedOperation, input: CallInput): string {
  const pairs = givenParameters(operation, input, "query").flatMap(({ name, texts, explode }) => {
    const values = texts.map(encodeURIComponent);
    // The comma between items stays plain; one within an item is encoded, so that a reader can tell them apart.
    const written = explode || values.length === 0 ? values : [values.join(",")];
    return written.map((value) => `${encodeURIComponent(name)}=${value}`);
  });
  return pairs.join("&");
}
