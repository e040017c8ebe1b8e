import type { Layout } from "../api-table.js";
import { primitiveReader } from "./primitive.js";
import { type ReadJson, readJsonText } from "./read-json-text.js";
import { compileItems, type Escaping, ObjectReader, readPart, type Unescape, unescaper } from "./read-parts.js";
import { styleRules } from "./style-rules.js";
import { WireFault, wrongType } from "./wire-fault.js";
import { isArrayType, isNestedType, isObjectType } from "./wire-kind.js";

/** Reads the text of a parameter or header as its value. */
export type ReadText = (text: string) => unknown;

/** Compiles the way from a path segment or a header (styles `simple`, `label`, `matrix`) to the value or a WireFault. */
export function compileTextReader(layout: Layout, escaping: Escaping, readJson?: ReadJson): ReadText {
  const { style, explode, type } = layout;
  const decode = unescaper(escaping);
  const unwrap = compileUnwrap(layout, decode);
  if (isArrayType(type)) {
    const read = compileItems(type, decode);
    return (text) => {
      const parts = unwrap(text);
      return parts instanceof WireFault ? parts : read(parts);
    };
  }
  if (isObjectType(type)) {
    const reader = new ObjectReader(type);
    const readObject = explode ? readExploded : readJoined;
    return (text) => {
      const parts = style === "matrix" && explode ? matrixParts(text) : unwrap(text);
      return parts instanceof WireFault ? parts : readObject(parts, decode, reader);
    };
  }
  if (isNestedType(type)) throw new TypeError("brackets nest in queries and forms only");
  const read = type === "json" ? readJsonText(readJson) : primitiveReader(type);
  return (text) => {
    const parts = unwrap(text);
    if (parts instanceof WireFault) return parts;
    return parts.length > 1 ? wrongType : readPart(parts[0] ?? "", decode, read);
  };
}

type Unwrap = (text: string) => readonly string[] | WireFault;

/** Takes off what the style puts around the parts, and splits them where there may be several. */
function compileUnwrap({ name, style, explode, type }: Layout, decode: Unescape): Unwrap {
  const rule = styleRules[style];
  const delimiter = explode ? rule.exploded : rule.splitter;
  const split = typeof type === "object" && !Array.isArray(type) ? (text: string) => text.split(delimiter) : oneText;
  if (style === "simple") return split;
  if (style === "label") return (text) => (text.startsWith(".") ? split(text.slice(1)) : wrongType);
  const readValue = (pair: string) => valueOfPair(pair, name, decode);
  return (text) => {
    const pairs = matrixParts(text);
    if (pairs instanceof WireFault) return pairs;
    const values = pairs.map(readValue);
    const fault = values.find((value) => value instanceof WireFault);
    if (fault) return fault;
    // No fault among them.
    const texts = values as string[];
    if (explode) return texts;
    return texts.length > 1 ? wrongType : split(texts[0] ?? "");
  };
}

function oneText(text: string): readonly string[] {
  return [text];
}

/** RFC 6570, section 3.2.7: each part begins with a semicolon. */
function matrixParts(text: string): readonly string[] | WireFault {
  return text.startsWith(";") ? text.slice(1).split(";") : wrongType;
}

/** What stands behind the name; nothing, and no `=`, for an empty text. */
function valueOfPair(pair: string, name: string, decode: Unescape): string | WireFault {
  const equals = pair.indexOf("=");
  const written = decode(equals < 0 ? pair : pair.slice(0, equals));
  if (written !== name) return written instanceof WireFault ? written : wrongType;
  return equals < 0 ? "" : pair.slice(equals + 1);
}

/** `R,100,G,200` */
export function readJoined(parts: readonly string[], decode: Unescape, reader: ObjectReader): object | WireFault {
  if (parts.length % 2 > 0) return wrongType;
  const object: Record<string, unknown> = {};
  for (let at = 0; at < parts.length; at += 2) {
    const name = decode(parts[at] ?? "");
    if (name instanceof WireFault) return name;
    const fault = reader.add(object, name, decode(parts[at + 1] ?? ""));
    if (fault) return fault;
  }
  return object;
}

/** `R=100`, `G=200` */
function readExploded(parts: readonly string[], decode: Unescape, reader: ObjectReader): object | WireFault {
  const object: Record<string, unknown> = {};
  for (const part of parts) {
    const equals = part.indexOf("=");
    const name = decode(equals < 0 ? part : part.slice(0, equals));
    if (name instanceof WireFault) return name;
    const fault = reader.add(object, name, equals < 0 ? "" : decode(part.slice(equals + 1)));
    if (fault) return fault;
  }
  return object;
}
