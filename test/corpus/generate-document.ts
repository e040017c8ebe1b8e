import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { emitApi } from "../../codegen/emit/emit-api.js";
import type { ApiModel } from "../../codegen/model/api-model.js";
import type { Diagnostic } from "../../codegen/read/diagnostic.js";
import type { LeftOut } from "../../codegen/read/suppression.js";
import type { CorpusDocument } from "./corpus-document.js";
import { countOperations } from "./count-operations.js";
import { findLooseTypes } from "./find-loose-types.js";
import { loadPartly } from "./load-partly.js";
import type { Failure, Outcome, Refusal } from "./outcome.js";
import { planFile } from "./round-trip/generated-api.js";
import { planOf } from "./round-trip/operation-plan.js";
import { writeNew } from "./write-new.js";

/** So many loose types of a document are kept. */
const mostLoose = 5;

/** So many refusals of a document are kept that differ in code or message. */
const mostRefusals = 200;

/**
 * Generates a document without the operations that are refused, below the folder `output`, and loads its validators, as
 * the command `specgate generate` and a server would. Never throws for what a document holds: a crash is a failure of the outcome.
 */
export async function generateDocument(document: CorpusDocument, output: string): Promise<Outcome> {
  const start = performance.now();
  const counted = countOperations(document.file, await readFile(document.file, "utf8"));
  const { model, leftOut, ...found } = await tryGenerate(document, output);
  const served = model?.operations.length ?? 0;
  const outcome = { ...found, served, leftOut: countLeftOut(leftOut, counted) };
  // The text has no operations where its paths lead to other files.
  const operations = Math.max(counted, served);
  const seconds = (performance.now() - start) / 1000;
  return { document: document.name, operations, ...outcome, seconds, megabytes: process.memoryUsage.rss() / 1e6 };
}

interface Found extends Pick<Outcome, "refusals" | "failures" | "warnings" | "output"> {
  readonly model?: ApiModel;
  /** The codes to blame of each operation; of all at once where nothing is served. */
  readonly leftOut: readonly string[] | { readonly all: string };
}

async function tryGenerate(document: CorpusDocument, output: string): Promise<Found> {
  const found = { refusals: [], failures: [], warnings: {}, leftOut: [] };
  try {
    const { model, leftOut, diagnostics, remaining } = await loadPartly(document.file);
    const problems = sortOut(document, diagnostics);
    const operations = leftOut.filter(isOperation).map(codesOf);
    if (remaining.length > 0) return { ...found, ...problems, leftOut: { all: remaining.join(" ") } };
    if (model === undefined) return { ...found, ...problems, leftOut: operations };
    const files = await emitApi(model, { leftOut });
    for (const { path, text } of files) await writeNew(join(output, path), text);
    await writeNew(join(output, planFile), JSON.stringify(planOf(model)));
    const loose = findLooseTypes(files, model.document).map((detail) => ({ kind: "loose-type" as const, detail }));
    const failures = [...problems.failures, ...loose.slice(0, mostLoose), ...(await load(output, model.name))];
    return { ...problems, failures, output, model, leftOut: operations };
  } catch (error) {
    return { ...found, failures: [{ kind: "crash", detail: describe(error) }] };
  }
}

/** A component that no operation uses is left out under its own name. */
function isOperation({ name }: LeftOut): boolean {
  return name.includes(" /");
}

function codesOf({ because }: LeftOut): string {
  return [...new Set(because.map(({ code }) => code))].sort().join(" ");
}

function countLeftOut(leftOut: Found["leftOut"], operations: number): Outcome["leftOut"] {
  if ("all" in leftOut) return { [leftOut.all]: operations };
  return Object.fromEntries([...Map.groupBy(leftOut, (codes) => codes)].map(([codes, all]) => [codes, all.length]));
}

async function load(output: string, api: string): Promise<Failure[]> {
  try {
    await import(pathToFileURL(join(output, api, "validators.js")).href);
    return [];
  } catch (error) {
    return [{ kind: "does-not-load", detail: describe(error) }];
  }
}

function sortOut(
  { name }: CorpusDocument,
  diagnostics: readonly Diagnostic[],
): Pick<Found, "refusals" | "failures" | "warnings"> {
  const refusals = new Map<string, Refusal>();
  const warnings: Record<string, number> = {};
  for (const { code, severity, message, place, pointer } of diagnostics) {
    if (severity === "warning") warnings[code] = (warnings[code] ?? 0) + 1;
    else {
      const before = refusals.get(`${code} ${message}`);
      const first = before ?? { code, message, count: 0, place: `${name}:${place.line}:${place.column}`, pointer };
      refusals.set(`${code} ${message}`, { ...first, count: first.count + 1 });
    }
  }
  return { refusals: [...refusals.values()].slice(0, mostRefusals), failures: diagnostics.flatMap(unplaced), warnings };
}

/** A diagnostic says where, and what to do. */
function unplaced({ code, place, message, remedy }: Diagnostic): Failure[] {
  const isPlaced = message !== "" && remedy !== "" && place.line >= 1 && place.column >= 1;
  return isPlaced ? [] : [{ kind: "unplaced", detail: `${code}: ${message}` }];
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `, because ${describe(error.cause)}`;
  const frame =
    error.stack
      ?.split("\n")
      .find((line) => line.includes("/dist/"))
      ?.trim()
      .replace(/\(.*\/dist\//, "(") ?? "";
  return `${error.name}: ${error.message.split("\n").slice(0, 3).join(" ")} ${frame}${cause}`.slice(0, 600);
}
