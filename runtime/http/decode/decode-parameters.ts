import type { ParameterTable, Scalar } from "../../wire/api-table.js";
import type { Exchange } from "../exchange.js";
import { Refusal } from "../refuse/refusal.js";
import { findingsOf } from "../validate/findings.js";
import { decodeArray, decodeScalar, undecodable } from "./decode-value.js";
import { parseQuery, type Query } from "./parse-query.js";
import { broken, compileReader, repeated, type Text } from "./read-parameter.js";

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
  readonly query: Query;
}
type DecodeInto = (parameters: Parameters, source: ParameterSource) => Refusal | undefined;

/** Compiles an operation's parameters to one function, which goes through them in spec order. */
export function compileParameters(tables: readonly ParameterTable[], template: string): DecodeParameters {
  const pathNames = [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
  const decoders = tables.map((table) => compileParameter(table, pathNames));
  const hasQuery = tables.some((table) => table.in === "query");
  return (exchange, pathValues) => {
    const parameters: Parameters = { path: {}, query: {}, headers: {}, cookies: {} };
    const source = { exchange, pathValues, query: parseQuery(hasQuery ? exchange.search : "") };
    for (const decode of decoders) {
      const refusal = decode(parameters, source);
      if (refusal) return refusal;
    }
    return parameters;
  };
}

const targets = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

function compileParameter(table: ParameterTable, pathNames: readonly string[]): DecodeInto {
  const { name, type, validate } = table;
  const target = targets[table.in];
  const read = compileReader(table, pathNames);
  const broke = (rule: string) => new Refusal("invalid", { in: table.in, rules: [{ at: name, rule }] });
  return (parameters, source) => {
    const text = read(source);
    if (text === undefined) {
      if (table.required) return broke("required");
      if (table.default !== undefined) parameters[target][name] = freshDefault(table.default);
      return undefined;
    }
    if (text === broken) return broke("encoding");
    if (text === repeated) return broke("repeated");
    const value = decode(text, type);
    if (value === undecodable) return broke("type");
    if (!validate(value)) return new Refusal("invalid", { in: table.in, rules: findingsOf(validate, name) });
    parameters[target][name] = value;
    return undefined;
  };
}

/** A handler may change an array that it is given. */
function freshDefault(value: unknown): unknown {
  return Array.isArray(value) ? [...value] : value;
}

function decode(text: Exclude<Text, symbol | undefined>, type: Scalar | { readonly items: Scalar }): unknown {
  if (typeof type === "object") return decodeArray(typeof text === "string" ? [text] : text, type.items);
  // A reader gives a scalar parameter nothing but one text.
  return decodeScalar(text as string, type);
}
