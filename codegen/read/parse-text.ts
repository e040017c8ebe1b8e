import type { Place } from "../model/api-model.js";
import type { Diagnostic } from "./diagnostic.js";
import type { JsonObject } from "./json-object.js";
import { parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";

/** A text of YAML or JSON that was read, with the way back to its lines. */
export interface ParsedText {
  /** The document as JSON values; undefined when the text cannot be read. */
  readonly document: JsonObject | undefined;
  /** Where the key or item of a JSON Pointer stands, or its nearest parent that exists. */
  readonly locate: (pointer: string) => Place;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file that ends in `.json` as JSON, any other as YAML 1.2. `file` is what diagnostics call the text. */
export function parseText(file: string, text: string): ParsedText {
  return /\.json$/i.test(file) ? parseJson(file, text) : parseYaml(file, text);
}
