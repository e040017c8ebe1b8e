/** JSON texts of a line each have several names, none of them registered. */
export const jsonLineTypes: ReadonlySet<string> = new Set([
  "application/jsonl",
  "application/x-jsonl",
  "application/jsonlines",
  "application/x-jsonlines",
  "application/ndjson",
  "application/x-ndjson",
]);

/** Whether a media type (`type/subtype` in lower case) is that of JSON texts after record separators (RFC 7464, RFC 8091). */
export function isJsonSequence(essence: string): boolean {
  return essence === "application/json-seq" || essence.endsWith("+json-seq");
}

/** Whether a media type is a stream of items: events, or JSON texts. */
export function isStreamed(essence: string): boolean {
  return essence === "text/event-stream" || jsonLineTypes.has(essence) || isJsonSequence(essence);
}
