import type { Place } from "../model/api-model.js";
import type { Diagnostic } from "./diagnostic.js";

/** A number of a text that JavaScript would change. */
export function inexactNumber(text: string, place: Place): Diagnostic {
  return {
    code: "inexact-number",
    severity: "warning",
    message: `${text} cannot be held exactly: the nearest number that can is used`,
    place,
    pointer: "",
    remedy: "Use a number between -9007199254740991 and 9007199254740991, or a string.",
  };
}

/** True where a number that a text writes is the one that JavaScript reads; fractions are never exact, and fine. */
export function isExactNumber(text: string): boolean {
  const value = Number(text);
  if (text.length < 16) return Number.isFinite(value);
  return Number.isFinite(value) && (!/^[-+]?[0-9]+$/.test(text) || BigInt(text.replace("+", "")) === BigInt(value));
}

/** A text whose outermost value is no mapping. */
export function notAMapping(place: Place, isEmpty: boolean): Diagnostic {
  return {
    code: "not-openapi",
    severity: "error",
    message: `the document ${isEmpty ? "is empty" : "is no mapping"}`,
    place,
    pointer: "",
    remedy: "Write an OpenAPI document that starts with `openapi: 3.1.0`.",
  };
}

/** The second entry of one key. */
export function duplicateKey(place: Place): Diagnostic {
  return {
    code: "duplicate-key",
    severity: "error",
    message: "a mapping has this key twice",
    place,
    pointer: "",
    remedy: "Keep one of the two.",
  };
}
