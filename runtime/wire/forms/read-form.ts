import type { FormLayout, Layout, Primitive } from "../api-table.js";
import { compilePairsReader, type ReadPairs } from "../styles/compile-pairs-reader.js";
import { brokenName, type Pairs, parsePairs } from "../styles/parse-pairs.js";
import { primitiveReader } from "../styles/primitive.js";
import type { ReadJson } from "../styles/read-json-text.js";
import { readPart, unescaper } from "../styles/read-parts.js";
import { brokenEncoding, repeatedValue, WireFault, wrongType } from "../styles/wire-fault.js";
import { isNestedType, isObjectType } from "../styles/wire-kind.js";
import { FormFault } from "./form-fault.js";

/** Reads the text of a form as an object of its fields; of a field that is not declared nothing. */
export type ReadForm = (text: string) => object | FormFault;

/** Compiles the way from `application/x-www-form-urlencoded` (WHATWG URL, section 5) to an object. */
export function compileFormReader({ fields, additional }: FormLayout, readJson?: ReadJson): ReadForm {
  const claims = claimsOf(fields);
  const readers = fields.map((field): readonly [string, ReadPairs] => [
    field.name,
    compilePairsReader(field, { escaping: "form", claims, readJson }),
  ]);
  const readOthers = additional && compileOthers(additional, claims);
  return (text) => {
    const pairs = parsePairs(text);
    if (pairs.has(brokenName)) return new FormFault("", brokenEncoding);
    const object: Record<string, unknown> = {};
    for (const [name, read] of readers) {
      const value = read(pairs);
      if (value instanceof WireFault) return new FormFault(name, value);
      if (value !== undefined) object[name] = value;
    }
    return readOthers?.(pairs, object) ?? object;
  };
}

/** Tells the names that fields read. */
function claimsOf(fields: readonly Layout[]): (name: string) => boolean {
  const names = new Set(fields.flatMap(namesOf));
  const prefixes = fields.filter(({ style }) => style === "deepObject").map(({ name }) => `${name}[`);
  return (name) => names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}

function namesOf({ name, type, style, explode }: Layout): readonly string[] {
  const isSpread = explode && style === "form" && isObjectType(type) && !isNestedType(type);
  return isSpread ? Object.keys(type.properties) : [name];
}

function compileOthers(type: Primitive, claims: (name: string) => boolean) {
  const read = primitiveReader(type);
  const decode = unescaper("form");
  return (pairs: Pairs, object: Record<string, unknown>): FormFault | undefined => {
    for (const [name, text] of pairs) {
      if (claims(name)) continue;
      if (name === "__proto__") return new FormFault("", wrongType);
      const value = typeof text === "string" ? readPart(text, decode, read) : repeatedValue;
      if (value instanceof WireFault) return new FormFault(name, value);
      object[name] = value;
    }
    return undefined;
  };
}
