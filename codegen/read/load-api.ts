import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import type { ApiModel } from "../model/api-model.js";
import { buildModel } from "../model/build-model.js";
import { diagnose } from "./diagnose.js";
import type { Diagnostic } from "./diagnostic.js";
import { readDocument } from "./read-document.js";
import { withoutRepeats } from "./without-repeats.js";

interface LoadedApi {
  /** Absent when a diagnostic is an error. */
  readonly model?: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of the document, for the frames of `formatDiagnostic`. */
  readonly source: string;
}

interface LoadOptions {
  /** Warnings of what a document leaves undeclared become errors. */
  readonly strict: boolean;
}

/**
 * Reads, checks and models one OpenAPI document. What is wrong with the document is reported, not thrown; a file
 * that cannot be read is thrown as node:fs throws it.
 */
export async function loadApi(file: string, options: LoadOptions): Promise<LoadedApi> {
  const path = relative(process.cwd(), file).replaceAll("\\", "/");
  return loadText(path, await readFile(file, "utf8"), options);
}

/** As `loadApi`, of a text that is at hand. `path` names the API and is what diagnostics call the text. */
export async function loadText(path: string, source: string, { strict }: LoadOptions): Promise<LoadedApi> {
  const { document, locate, diagnostics, problems } = await readDocument(path, source);
  const built = document && buildModel({ path, document, locate });
  const found = withoutRepeats([...problems, ...(built?.problems ?? [])]);
  const ofText = strict ? diagnostics.map((each) => ({ ...each, severity: "error" as const })) : diagnostics;
  const all = [...ofText, ...found.map((problem) => diagnose(problem, locate, strict))].sort(inTextOrder);
  const isRefused = built === undefined || all.some(({ severity }) => severity === "error");
  return isRefused ? { diagnostics: all, source } : { model: built.model, diagnostics: all, source };
}

function inTextOrder({ place: one }: Diagnostic, { place: other }: Diagnostic): number {
  return one.line - other.line || one.column - other.column;
}
