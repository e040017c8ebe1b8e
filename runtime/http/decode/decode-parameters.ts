import type { OperationTable, ParameterTable } from "../../wire/api-table.js";
import { brokenName, noPairs, type Pairs, parsePairs } from "../../wire/styles/parse-pairs.js";
import { WireFault } from "../../wire/styles/wire-fault.js";
import type { Exchange } from "../exchange.js";
import { Refusal } from "../refuse/refusal.js";
import { findingsOf } from "../validate/findings.js";
import { claimsOf } from "./claimed-names.js";
import { parseCookies } from "./parse-cookies.js";
import { compileReader, type Neighbours } from "./read-parameter.js";

/** The decoded parameters of a request, by location and wire name. */
export interface Parameters {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
  readonly cookies: Record<string, unknown>;
}
/** Decodes and validates a request's parameters; `pathValues` are still percent-encoded, in template order. */
export type DecodeParameters = (exchange: Exchange, pathValues: readonly string[]) => Parameters | Refusal;

/** Where a request's parameters are read from. */
export interface ParameterSource {
  readonly exchange: Exchange;
  readonly pathValues: readonly string[];
  readonly query: Pairs;
  readonly cookies: Pairs;
}
type DecodeInto = (parameters: Parameters, source: ParameterSource) => Refusal | undefined;

/**
 * An operation's parameters as one function, which goes through them in spec order. It is compiled when it is first
 * called: nothing can be wrong with it, and of a large document few operations are called soon.
 */
export function compileParameters(operation: OperationTable): DecodeParameters {
  let decode: DecodeParameters | undefined;
  return (exchange, pathValues) => {
    decode ??= compileNow(operation);
    return decode(exchange, pathValues);
  };
}

function compileNow(operation: OperationTable): DecodeParameters {
  const tables = operation.parameters;
  const pathNames = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
  const decoders = tables.map((table) => compileParameter(table, { pathNames, claims: claimsOf(operation, table.in) }));
  const hasQuery = tables.some((table) => table.in === "query");
  const hasCookies = tables.some((table) => table.in === "cookie");
  return (exchange, pathValues) => {
    const parameters: Parameters = { path: {}, query: {}, headers: {}, cookies: {} };
    const query = hasQuery ? parsePairs(exchange.search) : noPairs;
    if (query.has(brokenName)) return new Refusal("invalid", { in: "query", rules: [{ at: "", rule: "encoding" }] });
    const cookies = hasCookies ? parseCookies(exchange.request.headers.cookie) : noPairs;
    const source = { exchange, pathValues, query, cookies };
    for (const decode of decoders) {
      const refusal = decode(parameters, source);
      if (refusal) return refusal;
    }
    return parameters;
  };
}

const targets = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

function compileParameter(table: ParameterTable, neighbours: Neighbours): DecodeInto {
  const { name, validate, allowEmptyValue } = table;
  const target = targets[table.in];
  const read = compileReader(table, neighbours);
  const broke = (rule: string) => new Refusal("invalid", { in: table.in, rules: [{ at: name, rule }] });
  return (parameters, source) => {
    const value = read(source);
    if (value === undefined) {
      if (table.required) return broke("required");
      if (table.default !== undefined) parameters[target][name] = freshDefault(table.default);
      return undefined;
    }
    if (value instanceof WireFault) return broke(value.rule);
    const isEmpty = allowEmptyValue === true && value === "";
    if (!isEmpty && !validate(value)) {
      return new Refusal("invalid", { in: table.in, rules: findingsOf(validate, name) });
    }
    parameters[target][name] = value;
    return undefined;
  };
}

/** A handler may change an array or object that it is given. */
function freshDefault(value: unknown): unknown {
  return typeof value === "object" ? structuredClone(value) : value;
}
