import type { ArrayType, ObjectType } from "../api-table.js";
import { percentDecode } from "./percent-encoding.js";
import { type PrimitiveValue, primitiveReader, type ReadPrimitive } from "./primitive.js";
import { type ReadJson, readJsonText } from "./read-json-text.js";
import { brokenEncoding, repeatedValue, WireFault, wrongType } from "./wire-fault.js";

/** How a part of a value is escaped: in a path or cookie, in a query or form, in a header. */
export type Escaping = "percent" | "form" | "none";
/** Undoes the escaping of one part. */
export type Unescape = (part: string) => string | WireFault;

const unescapers: Readonly<Record<Escaping, Unescape>> = {
  percent: (part) => percentDecode(part, false) ?? brokenEncoding,
  form: (part) => percentDecode(part, true) ?? brokenEncoding,
  none: trimBlanks,
};

/** RFC 9110, section 5.6.1: spaces and tabs around the parts of a list mean nothing. */
export function trimBlanks(text: string): string {
  return text.replace(/^[\t ]+|[\t ]+$/g, "");
}

/** The way to undo an escaping. */
export function unescaper(escaping: Escaping): Unescape {
  return unescapers[escaping];
}

/** Reads one part. */
export function readPart(part: string, decode: Unescape, read: ReadPrimitive): PrimitiveValue | WireFault {
  const text = decode(part);
  return text instanceof WireFault ? text : read(text);
}

/** Compiles the way from the parts of an array, or of what may be one item alone. */
export function compileItems(
  { items, alone }: ArrayType,
  decode: Unescape,
  readJson?: ReadJson,
): (parts: readonly string[]) => unknown {
  const read = items === "json" ? readJsonText(readJson) : primitiveReader(items);
  if (alone === undefined) return (parts) => readItems(parts, decode, read);
  const readAlone = primitiveReader(alone);
  return (parts) => (parts.length === 1 ? readPart(parts[0] ?? "", decode, readAlone) : readItems(parts, decode, read));
}

function readItems(parts: readonly string[], decode: Unescape, read: ReadPrimitive): unknown[] | WireFault {
  const items: unknown[] = [];
  for (const part of parts) {
    const item = readPart(part, decode, read);
    if (item instanceof WireFault) return item;
    items.push(item);
  }
  return items;
}

/** Gathers the properties of an object. */
export class ObjectReader {
  readonly #known: ReadonlyMap<string, ReadPrimitive>;
  readonly #other: ReadPrimitive | undefined;

  constructor({ properties, additional }: ObjectType) {
    this.#known = new Map(Object.entries(properties).map(([name, type]) => [name, primitiveReader(type)]));
    this.#other = additional && primitiveReader(additional);
  }

  get names(): Iterable<string> {
    return this.#known.keys();
  }

  get takesOthers(): boolean {
    return this.#other !== undefined;
  }

  /** Sets a property; one that is not declared is left out. Never the prototype: `__proto__` is refused. */
  add(object: Record<string, unknown>, name: string, text: string | WireFault): WireFault | undefined {
    const read = this.#known.get(name) ?? this.#other;
    if (read === undefined) return undefined;
    if (text instanceof WireFault) return text;
    if (name === "__proto__") return wrongType;
    if (Object.hasOwn(object, name)) return repeatedValue;
    const value = read(text);
    if (value instanceof WireFault) return value;
    object[name] = value;
    return undefined;
  }
}
