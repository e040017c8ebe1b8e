import type { Scalar } from "../../wire/api-table.js";

/** Stands for text that its type does not admit. */
export const undecodable: unique symbol = Symbol("undecodable");

const integer = /^-?(?:0|[1-9]\d*)$/;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Reads text as a JSON scalar would be written; integers must be exact (at most 2^53 - 1). */
export function decodeScalar(text: string, type: Scalar): string | number | boolean | typeof undecodable {
  switch (type) {
    case "string":
      return text;
    case "integer":
      return integer.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undecodable;
    case "number":
      return number.test(text) && Number.isFinite(Number(text)) ? Number(text) : undecodable;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undecodable;
  }
}

/** Reads every text of an array. */
export function decodeArray(texts: readonly string[], items: Scalar): unknown[] | typeof undecodable {
  const values = texts.map((text) => decodeScalar(text, items));
  return values.includes(undecodable) ? undecodable : values;
}
