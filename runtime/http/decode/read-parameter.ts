import type { IncomingMessage } from "node:http";
import type { ParameterTable } from "../../wire/api-table.js";
import { compilePairsReader } from "../../wire/styles/compile-pairs-reader.js";
import { compileTextReader } from "../../wire/styles/compile-text-reader.js";
import { repeatedValue } from "../../wire/styles/wire-fault.js";
import { parseJson } from "../read/parse-json.js";
import type { ParameterSource } from "./decode-parameters.js";

/** Reads a parameter from a request: its value, a WireFault, or undefined where it is absent. */
export type ReadParameter = (source: ParameterSource) => unknown;

/** What the parameters of an operation know of one another. */
export interface Neighbours {
  /** The names in the path, in template order. */
  readonly pathNames: readonly string[];
  /** Tells the names of a query or Cookie header that a parameter or a credential of the operation reads. */
  readonly claims: (name: string) => boolean;
}

/** Compiles the way from a request to a parameter's value. */
export function compileReader(table: ParameterTable, { pathNames, claims }: Neighbours): ReadParameter {
  switch (table.in) {
    case "path": {
      const read = compileTextReader(table, "percent", readJson);
      const index = pathNames.indexOf(table.name);
      return ({ pathValues }) => {
        const text = pathValues[index];
        return text === undefined ? undefined : read(text);
      };
    }
    case "query": {
      const read = compilePairsReader(table, { escaping: "form", claims, readJson });
      return ({ query }) => read(query);
    }
    case "header":
      return compileHeader(table);
    case "cookie": {
      const read = compilePairsReader(table, { escaping: "percent", claims, readJson });
      return ({ cookies }) => read(cookies);
    }
  }
}

function compileHeader(table: ParameterTable): ReadParameter {
  const read = compileTextReader(table, "none", readJson);
  const isList = typeof table.type === "object" && !Array.isArray(table.type);
  // Of some headers Node drops all values but the first, of others it makes one with commas.
  const mayRepeat = (text: string) => !isList && (unjoined.has(table.name) || text.includes(", "));
  return ({ exchange: { request } }) => {
    const value = request.headers[table.name];
    if (value === undefined) return undefined;
    const text = typeof value === "string" ? value : value.join(",");
    return mayRepeat(text) && countHeader(request, table.name) > 1 ? repeatedValue : read(text);
  };
}

/** Node's documentation of `message.headers`. */
const unjoined: ReadonlySet<string> = new Set(
  `age authorization content-length content-type etag expires from host if-modified-since if-unmodified-since
  last-modified location max-forwards proxy-authorization referer retry-after server user-agent`.split(/\s+/),
);

function countHeader({ rawHeaders }: IncomingMessage, name: string): number {
  return rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === name).length;
}

/** As safe as JSON in a body. */
function readJson(text: string): unknown {
  const parsed = parseJson(text);
  return "value" in parsed ? parsed.value : undefined;
}
