import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
  type Document as YamlDocument,
} from "yaml";
import type { Place } from "../model/api-model.js";
import type { Diagnostic } from "./diagnostic.js";
import type { JsonObject } from "./json-object.js";
import { locateNode } from "./locate-node.js";

interface ParsedText {
  /** The document as JSON values; undefined when the text cannot be read. */
  readonly document: JsonObject | undefined;
  /** Where the key or item of a JSON Pointer stands, or its nearest parent that exists. */
  readonly locate: (pointer: string) => Place;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads YAML 1.2 (so JSON too). Syntax errors, duplicate keys and numbers that lose digits are reported with their place. */
export function parseText(file: string, text: string): ParsedText {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, version: "1.2" });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const syntax = [...yaml.errors, ...yaml.warnings].map((error) => syntaxError(error, placeAt(error.pos[0])));
  const locate = (pointer: string) => placeAt(locateNode(yaml, pointer));
  if (syntax.length > 0) return { document: undefined, locate, diagnostics: syntax };
  const inexact = inexactNumbers(yaml).map(({ text, offset }) => inexactNumber(text, placeAt(offset)));
  return { ...toJson(yaml, placeAt(0), inexact), locate };
}

function syntaxError(error: YAMLError, place: Place): Diagnostic {
  const duplicate = error.code === "DUPLICATE_KEY";
  return {
    code: duplicate ? "duplicate-key" : "yaml-syntax",
    severity: "error",
    message: duplicate ? "a mapping has this key twice" : error.message.replace(/\s+/g, " "),
    place,
    pointer: "",
    remedy: duplicate ? "Keep one of the two." : "Correct the YAML here.",
  };
}

function inexactNumber(text: string, place: Place): Diagnostic {
  return {
    code: "inexact-number",
    severity: "error",
    message: `${text} cannot be held exactly`,
    place,
    pointer: "",
    remedy: "Use a number between -9007199254740991 and 9007199254740991, or a string.",
  };
}

function inexactNumbers(yaml: YamlDocument.Parsed): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  visit(yaml, {
    Scalar(_, { value, source, range }) {
      if (typeof value !== "number" || source === undefined) return;
      const exact = Number.isFinite(value) && (!/^[-+]?[0-9]+$/.test(source) || BigInt(source) === BigInt(value));
      if (!exact) found.push({ text: source, offset: range?.[0] ?? 0 });
    },
  });
  return found;
}

/** Plain JSON values: what cannot be one (an alias inside its own anchor, an alias bomb, no mapping at all) is reported. */
function toJson(yaml: YamlDocument.Parsed, start: Place, before: readonly Diagnostic[]): Omit<ParsedText, "locate"> {
  const fail = (code: string, message: string, remedy: string) => ({
    document: undefined,
    diagnostics: [...before, { code, severity: "error" as const, message, place: start, pointer: "", remedy }],
  });
  if (!isMap(yaml.contents)) {
    const what = isScalar(yaml.contents) && yaml.contents.value !== null ? "is no mapping" : "is empty";
    return fail("not-openapi", `the document ${what}`, "Write an OpenAPI document that starts with `openapi: 3.1.0`.");
  }
  try {
    return { document: JSON.parse(JSON.stringify(yaml.toJS())), diagnostics: before };
  } catch {
    return fail(
      "yaml-alias",
      "an alias has no anchor before it, or makes the document endless",
      "Write the value out, or use `$ref`.",
    );
  }
}
