import type { Layout } from "../api-table.js";
import { readJoined } from "./compile-text-reader.js";
import { brokenName, type Pairs } from "./parse-pairs.js";
import { primitiveReader } from "./primitive.js";
import { type ReadJson, readJsonText } from "./read-json-text.js";
import { compileNested } from "./read-nested.js";
import { compileItems, type Escaping, ObjectReader, readPart, type Unescape, unescaper } from "./read-parts.js";
import { styleRules } from "./style-rules.js";
import { repeatedValue, type WireFault, wrongType } from "./wire-fault.js";
import { isArrayType, isNestedType, isObjectType } from "./wire-kind.js";

/** Reads a value from the pairs of a query, a Cookie header or a form; undefined: absent. */
export type ReadPairs = (pairs: Pairs) => unknown;

/** Where pairs come from. */
export interface PairsSource {
  readonly escaping: Escaping;
  /** Tells the names that others read: an exploded object with additional properties leaves them alone. */
  readonly claims?: (name: string) => boolean;
  /** Default: JSON.parse. */
  readonly readJson?: ReadJson | undefined;
}

/** Compiles the way from pairs (styles `form`, `spaceDelimited`, `pipeDelimited`, `deepObject`) to the value or a WireFault. */
export function compilePairsReader(layout: Layout, source: PairsSource): ReadPairs {
  const { name, allowEmptyValue } = layout;
  const read = compileReader(layout, source);
  if (!allowEmptyValue) return read;
  return (pairs) => (pairs.get(name) === "" ? "" : read(pairs));
}

function compileReader(layout: Layout, source: PairsSource): ReadPairs {
  const { name, style, explode, type } = layout;
  const decode = unescaper(source.escaping);
  if (isArrayType(type)) return compileArray(layout, compileItems(type, decode, source.readJson));
  if (isNestedType(type)) return compileNested(name, type.nested, decode);
  if (isObjectType(type)) {
    const reader = new ObjectReader(type);
    if (style === "deepObject") return compileDeep(name, decode, reader);
    if (explode) return compileExploded(reader, decode, source.claims);
    return compileJoined(layout, decode, reader);
  }
  const read = type === "json" ? readJsonText(source.readJson) : primitiveReader(type);
  return (pairs) => {
    const value = pairs.get(name);
    if (value === undefined) return undefined;
    return typeof value === "string" ? readPart(value, decode, read) : repeatedValue;
  };
}

function compileArray({ name, style, explode }: Layout, read: (parts: readonly string[]) => unknown): ReadPairs {
  const { splitter } = styleRules[style];
  return (pairs) => {
    const value = pairs.get(name);
    if (value === undefined) return undefined;
    if (explode) return read(typeof value === "string" ? [value] : value);
    return typeof value === "string" ? read(value.split(splitter)) : repeatedValue;
  };
}

function compileJoined({ name, style }: Layout, decode: Unescape, reader: ObjectReader): ReadPairs {
  const { splitter } = styleRules[style];
  return (pairs) => {
    const value = pairs.get(name);
    if (value === undefined) return undefined;
    return typeof value === "string" ? readJoined(value.split(splitter), decode, reader) : repeatedValue;
  };
}

/** `R=100&G=200`: each property under its own name. */
function compileExploded(reader: ObjectReader, decode: Unescape, claims: PairsSource["claims"]): ReadPairs {
  const names = [...reader.names];
  return (pairs) => {
    const wanted = reader.takesOthers
      ? [...pairs.keys()].filter((name) => name !== brokenName && !claims?.(name))
      : names;
    return gather(wanted, { pairs, decode, reader, keyOf: (name) => name });
  };
}

/** `color[R]=100&color[G]=200` */
function compileDeep(name: string, decode: Unescape, reader: ObjectReader): ReadPairs {
  const prefix = `${name}[`;
  const names = [...reader.names];
  const keyOf = (property: string) => `${prefix}${property}]`;
  return (pairs) => {
    // The name alone is another form of the same parameter, and none of this style.
    if (pairs.has(name)) return wrongType;
    const others = reader.takesOthers ? [...pairs.keys()].filter((key) => isDeep(key, prefix)) : undefined;
    const wanted = others?.map((key) => key.slice(prefix.length, -1)) ?? names;
    return gather(wanted, { pairs, decode, reader, keyOf });
  };
}

function isDeep(key: string, prefix: string): boolean {
  return key.startsWith(prefix) && key.endsWith("]");
}

interface Gathering {
  readonly pairs: Pairs;
  readonly decode: Unescape;
  readonly reader: ObjectReader;
  readonly keyOf: (name: string) => string;
}

function gather(names: readonly string[], { pairs, decode, reader, keyOf }: Gathering): object | WireFault | undefined {
  let object: Record<string, unknown> | undefined;
  for (const name of names) {
    const value = pairs.get(keyOf(name));
    if (value === undefined) continue;
    if (typeof value !== "string") return repeatedValue;
    object ??= {};
    const fault = reader.add(object, name, decode(value));
    if (fault) return fault;
  }
  return object;
}
