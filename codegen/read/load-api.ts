import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import type { ApiModel } from "../model/api-model.js";
import { checkSuppressions } from "./check-suppressions.js";
import { diagnose } from "./diagnose.js";
import type { Diagnostic } from "./diagnostic.js";
import type { OpenApiDocument } from "./openapi-document.js";
import { findOverlays } from "./overlay/find-overlays.js";
import { readPartly } from "./read-partly.js";
import { type FileText, SourceFiles } from "./source-files.js";
import type { LeftOut, Suppression } from "./suppression.js";

/** One document that was read: its model, or what is wrong with it. */
export interface LoadedApi {
  /** Absent when a diagnostic is an error. */
  readonly model?: ApiModel;
  /** What the model was made of: one document of all files, in which everything is served. */
  readonly document?: OpenApiDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** What suppressed errors left out of the model. */
  readonly leftOut: readonly LeftOut[];
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
  /** Of this document and others. */
  readonly suppressions?: readonly Suppression[];
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
  const { strict, overlays = [], suppressions = [] } = options;
  const own = suppressions.filter(({ at }) => at.spec === path);
  const files = new SourceFiles({ path, text: source }, (other) => readFile(other, "utf8"), overlays);
  const { model, document, leftOut, problems, needed, whole, origin, diagnostics } = await readPartly(files, own);
  const isLivedWith = (each: Diagnostic) => own.filter((one) => isOfText(one, each));
  const ofText = diagnostics.filter((each) => isLivedWith(each).length === 0);
  const all = [
    ...(strict ? ofText.map((each) => ({ ...each, severity: "error" as const })) : ofText),
    ...problems.map((problem) => diagnose(problem, { files, origin }, strict)),
    ...checkSuppressions(own, { whole, needed: new Set([...needed, ...diagnostics.flatMap(isLivedWith)]) }),
  ].sort(inTextOrder);
  const sources = new Map(files.all.map((file) => [file.path, file.text]));
  const isServed = model && document && !all.some(({ severity }) => severity === "error");
  return { ...(isServed && { model, document }), diagnostics: all, leftOut, source, sources };
}

/** What the text itself has wrong lies in no operation: of that only warnings are for a team to live with. */
function isOfText({ code, at }: Suppression, diagnostic: Diagnostic): boolean {
  return diagnostic.severity === "warning" && diagnostic.code === code && at.operation === undefined;
}

function inTextOrder({ place: one }: Diagnostic, { place: other }: Diagnostic): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
