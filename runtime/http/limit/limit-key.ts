import type { RateLimit } from "../../wire/api-table.js";

/** What a step knows of the caller besides the address. */
export interface Counted {
  readonly principal?: unknown;
  readonly body?: unknown;
}

/** What a limit by principal or by a property of the body counts by; undefined where there is no such thing. */
export function keyOf({ by }: RateLimit, { principal, body }: Counted): string | undefined {
  if (by === "principal") return JSON.stringify(principal);
  return normalised(valueAt(body, by.slice(by.indexOf("#") + 1)));
}

/** The value that a JSON Pointer leads to (RFC 6901). */
function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const token of pointer.split("/").slice(1)) {
    if (typeof value !== "object" || value === null) return undefined;
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined; // an own key, just tested
  }
  return value;
}

function normalised(value: unknown): string | undefined {
  return typeof value === "string" ? value.trim().toLowerCase() : JSON.stringify(value);
}
