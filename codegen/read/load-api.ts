import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import type { ApiModel } from "../model/api-model.js";
import { buildModel } from "../model/build-model.js";
import { runBeside } from "../run-beside.js";
import { diagnose } from "./diagnose.js";
import type { Diagnostic } from "./diagnostic.js";
import { listOperations } from "./list-operations.js";
import { findOverlays } from "./overlay/find-overlays.js";
import { readDocument } from "./read-document.js";
import { type FileText, SourceFiles } from "./source-files.js";
import { withoutRepeats } from "./without-repeats.js";

/** One document that was read: its model, or what is wrong with it. */
export interface LoadedApi {
  /** Absent when a diagnostic is an error. */
  readonly model?: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of the document, for the frames of `formatDiagnostic`. */
  readonly source: string;
  /** The texts of all files that the document is made of, its own included, by their paths. */
  readonly sources: ReadonlyMap<string, string>;
}

interface LoadOptions {
  /** Warnings of what a document leaves undeclared become errors. */
  readonly strict: boolean;
  /** What is applied to the document before all else. */
  readonly overlays?: readonly FileText[];
}

/**
 * Reads, checks and models one OpenAPI document, with the overlays that are named after it applied. What is wrong with the document is reported, not thrown; a file
 * that cannot be read is thrown as node:fs throws it.
 */
export async function loadApi(file: string, options: LoadOptions): Promise<LoadedApi> {
  const overlays = await Promise.all((await findOverlays(file)).map(readText));
  const { path, text } = await readText(file);
  return loadText(path, text, { ...options, overlays });
}

async function readText(file: string): Promise<FileText> {
  const path = relative(process.cwd(), file).replaceAll("\\", "/");
  return { path, text: await readFile(file, "utf8") };
}

/** As `loadApi`, of a text that is at hand. `path` names the API and is what diagnostics call the text. */
export async function loadText(path: string, source: string, options: LoadOptions): Promise<LoadedApi> {
  const { strict, overlays = [] } = options;
  const files = new SourceFiles({ path, text: source }, (other) => readFile(other, "utf8"), overlays);
  const { document, locate, origin, diagnostics, problems } = await readDocument(files);
  const values = document && runBeside(listOperations(document).length, "checkValues", document);
  const built = document && buildModel({ path, document, locate });
  const found = withoutRepeats([...problems, ...(built?.problems ?? []), ...((await values) ?? [])]);
  const ofText = strict ? diagnostics.map((each) => ({ ...each, severity: "error" as const })) : diagnostics;
  const all = [...ofText, ...found.map((problem) => diagnose(problem, { files, origin }, strict))].sort(inTextOrder);
  const sources = new Map(files.all.map((file) => [file.path, file.text]));
  const isRefused = built === undefined || all.some(({ severity }) => severity === "error");
  return isRefused ? { diagnostics: all, source, sources } : { model: built.model, diagnostics: all, source, sources };
}

function inTextOrder({ place: one }: Diagnostic, { place: other }: Diagnostic): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
