import type { Scalar } from "../wire/api-table.js";
import type { ClientReply } from "./client-table.js";

type Declared = NonNullable<ClientReply["headers"]>;

/** The declared headers that are there and read as their type; a caller finds the others in `response.headers`. */
export function decodeHeaders(declared: Declared, headers: Headers): Readonly<Record<string, unknown>> {
  const values = Object.entries(declared).map(([name, type]) => [name, decodeHeader(type, textsOf(name, headers))]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** Set-Cookie alone is never joined by commas (RFC 6265, section 3). */
function textsOf(name: string, headers: Headers): readonly string[] | undefined {
  if (name === "set-cookie") return headers.has(name) ? headers.getSetCookie() : undefined;
  const text = headers.get(name);
  return text === null ? undefined : [text];
}

function decodeHeader(type: Declared[string], texts: readonly string[] | undefined): unknown {
  if (texts === undefined) return undefined;
  if (typeof type === "string") return decodeScalar(type, texts.join(", "));
  const [only, ...others] = texts;
  const items = others.length > 0 || only === undefined ? texts : only.split(",").map((text) => text.trim());
  const values = items.map((text) => decodeScalar(type.items, text));
  return values.includes(undefined) ? undefined : values;
}

/** Undefined for text that is not of the type; integers must be exact. */
function decodeScalar(type: Scalar, text: string): string | number | boolean | undefined {
  switch (type) {
    case "string":
      return text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "integer":
      return /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
    case "number":
      return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
  }
}
