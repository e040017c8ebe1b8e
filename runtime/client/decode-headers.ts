import type { Layout } from "../wire/api-table.js";
import { compileTextReader } from "../wire/styles/compile-text-reader.js";
import { WireFault } from "../wire/styles/wire-fault.js";
import { isArrayType } from "../wire/styles/wire-kind.js";
import type { ClientHeader, ClientReply } from "./client-table.js";

type Declared = NonNullable<ClientReply["headers"]>;

/** The declared headers that are there and read as their type; a caller finds the others in `response.headers`. */
export function decodeHeaders(declared: Declared, headers: Headers): Readonly<Record<string, unknown>> {
  const values = Object.entries(declared).map(([name, header]) => [name, decodeHeader(name, header, headers)]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function decodeHeader(name: string, { type, explode = false }: ClientHeader, headers: Headers): unknown {
  if (!headers.has(name)) return undefined;
  const layout: Layout = { name, style: "simple", explode, type };
  // Set-Cookie alone is never joined by commas (RFC 6265, section 3).
  if (name === "set-cookie" && isArrayType(type)) {
    const values = headers.getSetCookie().map(compileTextReader({ ...layout, type: type.items }, "none"));
    return values.some((value) => value instanceof WireFault) ? undefined : values;
  }
  const text = name === "set-cookie" ? headers.getSetCookie().join(", ") : (headers.get(name) ?? "");
  const value = compileTextReader(layout, "none")(text);
  return value instanceof WireFault ? undefined : value;
}
