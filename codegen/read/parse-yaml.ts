import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
  type Document as YamlDocument,
} from "yaml";
import type { Place } from "../model/api-model.js";
import type { Diagnostic } from "./diagnostic.js";
import { locateYaml } from "./locate-yaml.js";
import type { ParsedText } from "./parse-text.js";
import { duplicateKey, inexactNumber, isExactNumber, notAMapping } from "./text-diagnostics.js";

/** Reads YAML 1.2. Syntax errors, duplicate keys and numbers that lose digits are reported with their place. */
export function parseYaml(file: string, text: string): ParsedText {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, version: "1.2" });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const syntax = [...yaml.errors, ...yaml.warnings].map((error) => syntaxError(error, placeAt(error.pos[0])));
  const locate = (pointer: string) => placeAt(locateYaml(yaml, pointer));
  if (syntax.length > 0) return { document: undefined, locate, diagnostics: syntax };
  const inexact = inexactNumbers(yaml).map(({ text, offset }) => inexactNumber(text, placeAt(offset)));
  return { ...toJson(yaml, placeAt(0), inexact), locate };
}

function syntaxError(error: YAMLError, place: Place): Diagnostic {
  if (error.code === "DUPLICATE_KEY") return duplicateKey(place);
  return {
    code: "yaml-syntax",
    severity: "error",
    message: error.message.replace(/\s+/g, " "),
    place,
    pointer: "",
    remedy: "Correct the YAML here.",
  };
}

function inexactNumbers(yaml: YamlDocument.Parsed): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  visit(yaml, {
    Scalar(_, { value, source, range }) {
      if (typeof value !== "number" || source === undefined) return;
      const isExact = Number.isFinite(value) && (!/^[-+]?[0-9]+$/.test(source) || isExactNumber(source));
      if (!isExact) found.push({ text: source, offset: range?.[0] ?? 0 });
    },
  });
  return found;
}

/** Plain JSON values: what cannot be one (an alias inside its own anchor, an alias bomb, no mapping at all) is reported. */
function toJson(yaml: YamlDocument.Parsed, start: Place, before: readonly Diagnostic[]): Omit<ParsedText, "locate"> {
  if (!isMap(yaml.contents)) {
    const isEmpty = !isScalar(yaml.contents) || yaml.contents.value === null;
    return { document: undefined, diagnostics: [...before, notAMapping(start, isEmpty && !isSeq(yaml.contents))] };
  }
  try {
    return { document: JSON.parse(JSON.stringify(yaml.toJS())), diagnostics: before };
  } catch {
    return { document: undefined, diagnostics: [...before, endlessAlias(start)] };
  }
}

function endlessAlias(place: Place): Diagnostic {
  return {
    code: "yaml-alias",
    severity: "error",
    message: "an alias has no anchor before it, or makes the document endless",
    place,
    pointer: "",
    remedy: "Write the value out, or use `$ref`.",
  };
}
