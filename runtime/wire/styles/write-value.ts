import type { ArrayType, Layout, NestedType, ObjectType } from "../api-table.js";
import { percentEncodeAllowingReserved } from "./percent-encoding.js";
import { writePrimitive } from "./primitive.js";
import { writeJsonText } from "./read-json-text.js";
import { trimBlanks } from "./read-parts.js";
import { styleRules } from "./style-rules.js";
import { WireFault, wrongType } from "./wire-fault.js";
import { isArrayType, isNestedType, isObjectType } from "./wire-kind.js";
import { writeNested } from "./write-nested.js";

/** How texts are escaped: percent-encoded, the same but for the names of cookies, or not at all in a header. */
export type WriteEscaping = "percent" | "cookie" | "none";

/** A value as texts that are not escaped yet. */
type Texts =
  | { readonly kind: "one"; readonly text: string }
  | { readonly kind: "items"; readonly texts: readonly string[] }
  | { readonly kind: "properties"; readonly entries: readonly (readonly [name: string, text: string])[] };

/**
 * The pieces of a value on the wire, which a caller joins: by `&` in a query or form, by `; ` in a Cookie header, by the
 * style's own delimiter elsewhere. None for an empty array or object, which RFC 6570 (section 2.3) holds to be
 * undefined. A WireFault where a reader would not get the same value back.
 */
export function writeValue(layout: Layout, value: unknown, escaping: WriteEscaping): readonly string[] | WireFault {
  const { type } = layout;
  if (isNestedType(type)) return writeNested(layout.name, type.nested, value);
  const texts = textsOf({ ...layout, type }, value, escaping);
  if (texts instanceof WireFault) return texts;
  const fault = collisionOf(layout, texts, escaping);
  return fault ?? layOut(layout, texts, escaping);
}

interface FlatLayout extends Layout {
  readonly type: Exclude<Layout["type"], NestedType>;
}

function textsOf({ type, allowEmptyValue }: FlatLayout, value: unknown, escaping: WriteEscaping): Texts | WireFault {
  if (allowEmptyValue && value === "") return { kind: "one", text: "" };
  if (isArrayType(type)) return itemsOf(type, value, allowEmptyValue === true);
  if (isObjectType(type)) return propertiesOf(type, value);
  const text = type === "json" ? writeJsonText(value, escaping === "none") : writePrimitive(type, value);
  return text instanceof WireFault ? text : { kind: "one", text };
}

function itemsOf({ items, alone }: ArrayType, value: unknown, allowEmptyValue: boolean): Texts | WireFault {
  if (!Array.isArray(value)) {
    const text = alone === undefined ? wrongType : writePrimitive(alone, value);
    return text instanceof WireFault ? text : { kind: "items", texts: [text] };
  }
  if (alone !== undefined && value.length === 1)
    return new WireFault("type", "has one item, which would be read as that item: give it without the list");
  const texts = value.map((item) => (items === "json" ? writeJsonText(item, false) : writePrimitive(items, item)));
  if (allowEmptyValue && texts.length === 1 && texts[0] === "")
    return new WireFault("type", "would be read as no array");
  const fault = texts.find((text) => text instanceof WireFault);
  // No fault among them.
  return fault ?? { kind: "items", texts: texts as string[] };
}

function propertiesOf({ properties, additional }: ObjectType, value: unknown): Texts | WireFault {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType;
  const entries: [string, string][] = [];
  // A property that is null or undefined is left out (RFC 6570, section 2.3).
  for (const [name, each] of Object.entries(value).filter(([, each]) => each !== undefined && each !== null)) {
    const type = Object.hasOwn(properties, name) ? properties[name] : additional;
    if (type === undefined || name === "__proto__") return new WireFault("type", "has a property that is not declared");
    const text = writePrimitive(type, each);
    if (text instanceof WireFault) return text;
    if (!name.isWellFormed() || name.includes("\0")) return new WireFault("encoding", "has a name that is no text");
    entries.push([name, text]);
  }
  return { kind: "properties", entries };
}

/** What the layout could not tell apart: the delimiters that it does not encode. */
function collisionOf({ style, explode }: Layout, texts: Texts, escaping: WriteEscaping): WireFault | undefined {
  const parts = partsOf(texts);
  const escaped = escaping !== "none";
  if (!escaped && parts.some((part) => part !== trimBlanks(part))) {
    return new WireFault("encoding", "begins or ends with white space, which is lost in a header");
  }
  if (texts.kind === "one") return undefined;
  const delimiter = escaped ? { spaceDelimited: " ", pipeDelimited: "|" }[style as string] : ",";
  const splits = delimiter !== undefined && !(escaped && explode) && parts.some((part) => part.includes(delimiter));
  const endsName =
    !escaped && explode && texts.kind === "properties" && texts.entries.some(([name]) => name.includes("="));
  if (splits || endsName) return new WireFault("encoding", "has the delimiter within an item");
  const isCookies = escaping === "cookie" && explode && texts.kind === "properties";
  const bad = isCookies && texts.entries.some(([name]) => !isToken.test(name));
  return bad ? new WireFault("encoding", "has a name that no cookie can have") : undefined;
}

/** RFC 9110, section 5.6.2; cookies are named by it (RFC 6265, section 4.1.1). */
const isToken = /^[-!#$%&'*+.^_`|~0-9A-Za-z]+$/;

function partsOf(texts: Texts): readonly string[] {
  if (texts.kind === "one") return [texts.text];
  return texts.kind === "items" ? texts.texts : texts.entries.flat();
}

function layOut(layout: Layout, texts: Texts, escaping: WriteEscaping): readonly string[] {
  const { style, explode, name } = layout;
  const rule = styleRules[style];
  const written = { ...layout, explode: explode && texts.kind !== "one" };
  const encode = escaperOf(written, escaping);
  const encodeKey = escaperOf({ ...written, allowReserved: false }, escaping);
  const encodeName = escaping === "cookie" ? asItIs : encodeKey;
  const named = (value: string) => (rule.named ? pair(encodeName(name), value, style === "matrix") : value);
  if (texts.kind === "one") return [named(encode(texts.text))];
  const parts = partsOf(texts).map(encode);
  if (parts.length === 0) return [];
  if (texts.kind === "properties" && (explode || style === "deepObject")) {
    const key = style === "deepObject" ? (property: string) => `${name}[${property}]` : (property: string) => property;
    return texts.entries.map(([property, text]) => pair(encodeName(key(property)), encode(text), style === "matrix"));
  }
  if (explode) return parts.map(named);
  return [
    named(
      partsOf(texts)
        .map((part, at) => (texts.kind === "properties" && at % 2 === 0 ? encodeKey : encode)(part))
        .join(rule.joined),
    ),
  ];
}

/** RFC 6570, section 3.2.7: an empty text of the style `matrix` is its name alone. */
function pair(name: string, value: string, bareWhenEmpty: boolean): string {
  return bareWhenEmpty && value === "" ? name : `${name}=${value}`;
}

function escaperOf({ style, explode, allowReserved }: Layout, escaping: WriteEscaping): (text: string) => string {
  if (escaping === "none") return asItIs;
  const encode = allowReserved === true ? percentEncodeAllowingReserved : encodeURIComponent;
  // A dot is no reserved character, but here it is the delimiter.
  return style === "label" && explode ? (text) => encode(text).replaceAll(".", "%2E") : encode;
}

function asItIs(text: string): string {
  return text;
}
