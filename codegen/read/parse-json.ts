import type { Place } from "../model/api-model.js";
import type { Diagnostic } from "./diagnostic.js";
import { findJsonError } from "./find-json-error.js";
import { isObject } from "./json-object.js";
import { createLineIndex } from "./line-index.js";
import { createJsonLocator } from "./locate-json.js";
import type { ParsedText } from "./parse-text.js";
import { scanJson } from "./scan-json.js";
import { duplicateKey, inexactNumber, notAMapping } from "./text-diagnostics.js";

/** Reads JSON (RFC 8259). Syntax errors, duplicate keys and numbers that lose digits are reported with their place. */
export function parseJson(file: string, text: string): ParsedText {
  const lines = createLineIndex(text);
  const placeAt = (offset: number): Place => ({ file, ...lines(offset) });
  const offsetOf = createJsonLocator(text);
  const locate = (pointer: string) => placeAt(offsetOf(pointer));
  const parsed = parse(text);
  if (parsed === undefined) return { document: undefined, locate, diagnostics: [syntaxError(text, placeAt)] };
  if (!isObject(parsed.value)) {
    return { document: undefined, locate, diagnostics: [notAMapping(placeAt(0), false)] };
  }
  const { duplicates, inexact } = scanJson(text);
  const diagnostics = [
    ...duplicates.map((offset) => duplicateKey(placeAt(offset))),
    ...inexact.map((number) => inexactNumber(number.text, placeAt(number.offset))),
  ];
  return { document: parsed.value, locate, diagnostics };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    // RFC 8259 section 8.1: a reader may ignore a byte order mark.
    return { value: JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text) };
  } catch {
    return undefined;
  }
}

function syntaxError(text: string, placeAt: (offset: number) => Place): Diagnostic {
  if (text.trim() === "") return notAMapping(placeAt(0), true);
  const { offset, expected } = findJsonError(text) ?? { offset: 0, expected: "value" };
  return {
    code: "json-syntax",
    severity: "error",
    message: `expected: ${expected}`,
    place: placeAt(offset),
    pointer: "",
    remedy: "Correct the JSON here: it has no comments and no comma before a closing bracket.",
  };
}
