import type { Primitive, Scalar } from "../api-table.js";
import { WireFault, wrongType } from "./wire-fault.js";

/** A value that is one text. */
export type PrimitiveValue = string | number | boolean;
/** Reads a text as its type; wrongType where it does not fit. */
export type ReadPrimitive = (text: string) => PrimitiveValue | WireFault;

const integer = /^-?(?:0|[1-9]\d*)$/;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

const readers: Readonly<Record<Scalar, ReadPrimitive>> = {
  string: (text) => text,
  integer: readInteger,
  number: readNumber,
  boolean: (text) => (text === "true" ? true : text === "false" ? false : wrongType),
};

/** The way from text to a value of a type, as JSON (RFC 8259) writes scalars. */
export function primitiveReader(type: Primitive): ReadPrimitive {
  if (typeof type === "string") return readers[type];
  const each = type.map((scalar) => readers[scalar]);
  return (text) => {
    for (const read of each) {
      const value = read(text);
      if (value !== wrongType) return value;
    }
    return wrongType;
  };
}

/** Integers are exact: at most 2^53 - 1, whatever their format. */
function readInteger(text: string): number | WireFault {
  const value = integer.test(text) ? Number(text) : Number.NaN;
  // Adding 0 makes 0 of -0, which JSON and URLs do not tell apart.
  return Number.isSafeInteger(value) ? value + 0 : wrongType;
}

/** A number may lose digits, as everywhere, but not so many that another integer or zero comes of it. */
function readNumber(text: string): number | WireFault {
  const value = number.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) return wrongType;
  if (value !== 0 && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return value;
  return digitsOf(text) === digitsOf(String(value)) ? value + 0 : wrongType;
}

/** The digits that count, without sign, point, exponent and the zeros around them. */
function digitsOf(text: string): string {
  const [mantissa = ""] = text.split(/e/i);
  return mantissa.replace(/[-.]/g, "").replace(/^0+|0+$/g, "");
}

/** The text of a value; a fault where a reader of the type would not read that very value from it. */
export function writePrimitive(type: Primitive, value: unknown): string | WireFault {
  if (typeof value === "number" && !Number.isFinite(value)) return new WireFault("type", "is no finite number");
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return wrongType;
  const text = String(value);
  if (!text.isWellFormed()) return new WireFault("encoding", "holds half a surrogate pair");
  if (text.includes("\0")) return new WireFault("encoding", "holds NUL");
  const read = primitiveReader(type)(text);
  if (read === value) return text;
  return new WireFault("type", read === wrongType ? wrongType.reason : "would be read as another type");
}
