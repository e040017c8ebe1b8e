import type { SharedFile } from "./model/shared-file.js";
import { formatDiagnostics } from "./read/format-diagnostics.js";
import type { LeftOut } from "./read/suppression.js";
import type { ComparedFile, FileState } from "./write/compare-files.js";
import type { Generated } from "./write/generate.js";
import { unifiedDiff } from "./write/unified-diff.js";

/** What is done with differences: they are written, would be written, or are what is wrong. */
export type Mode = "write" | "dry-run" | "check";

const fine: ReadonlySet<FileState> = new Set(["current", "foreign"]);

/** Whether the command found something to complain about (exit 1). */
export function foundSomething({ files, diagnostics }: Generated, mode: Mode): boolean {
  if (diagnostics.some(({ severity }) => severity === "error")) return true;
  return files.some(({ state }) => state === "blocking" || (mode === "check" && !fine.has(state)));
}

/**
 * The diagnostics with their frames, and the files that are in the way or left alone: for standard error. `all`: every
 * warning, however often its code repeats.
 */
export function reportProblems(generated: Generated, out: string, all = false): readonly string[] {
  const { diagnostics, sources, files } = generated;
  const isError = diagnostics.some(({ severity }) => severity === "error");
  return [
    ...formatDiagnostics(diagnostics, { sources, all }),
    ...(isError ? ["Nothing was generated."] : []),
    ...files.flatMap(({ path, state }) => {
      if (state === "foreign") return [`${out}/${path} was not generated; it is left as it is`];
      if (state === "blocking") return [`${out}/${path} was not generated; move it away, nothing was written`];
      return [];
    }),
  ];
}

/** A line for each API, with the files that it shares, for each of these, and for each file that differs: for standard output. Nothing where nothing could be done. */
export function reportFiles({ apis, shared, files, leftOut }: Generated, out: string, mode: Mode): readonly string[] {
  if (files.length === 0 || files.some(({ state }) => state === "blocking")) return [];
  const differing = files.filter(({ state }) => !fine.has(state));
  const verb = mode === "check" ? "not current" : "changed";
  return [
    ...apis.map(({ name, operations }) => {
      const folders = [name, ...shared.filter((file) => usersOf(file).includes(name)).map(({ folder }) => folder)];
      const own = files.filter(
        ({ path, state }) => folders.includes(path.split("/", 1)[0] ?? "") && state !== "foreign",
      );
      const changed = own.filter((file) => differing.includes(file)).length;
      return `${name}: ${count(operations.length, "operation")}, ${count(own.length, "file")}, ${changed} ${verb}`;
    }),
    ...shared.map(
      (file) =>
        `${file.folder}: ${count(file.schemas.length, "schema")} of ${file.path}, for ${usersOf(file).join(", ")}`,
    ),
    ...[...leftOut.values()].flat().map(reportLeftOut),
    ...differing.flatMap((file) => reportFile(file, out, mode)),
    ...(mode === "check" && differing.length > 0 ? ["Run `specgate generate` and commit what it writes."] : []),
  ];
}

/** The names of the APIs that share schemas of a file. */
function usersOf({ schemas }: SharedFile): readonly string[] {
  return [...new Set(schemas.flatMap(({ uses }) => uses.map(({ model }) => model.name)))].sort();
}

/** A line for what suppressed errors left out. */
export function reportLeftOut({ name, place, because }: LeftOut): string {
  const reasons = because.map(({ code, reason }) => `${code}, ${reason}`);
  return `${place.file}:${place.line} left out ${name}: ${[...new Set(reasons)].join("; ")}`;
}

function reportFile({ path, state, before, after }: ComparedFile, out: string, mode: Mode): readonly string[] {
  const file = `${out}/${path}`;
  if (mode === "write") return [`${state === "extra" ? "deleted" : "wrote"} ${file}`];
  if (mode === "dry-run") return [`would ${state === "extra" ? "delete" : "write"} ${file}`];
  if (state === "missing") return [`${file} is missing`];
  if (state === "extra") return [`${file} is extra: no spec produces it`];
  return [`${file} is stale`, `--- ${file}`, `+++ ${file} (generated)`, ...unifiedDiff(before, after)];
}

/** The same for a script to read: every file's state, every diagnostic, and what is left out. */
export function reportJson({ files, diagnostics, leftOut }: Generated, out: string): string {
  return JSON.stringify({
    files: files.map(({ path, state }) => ({ path: `${out}/${path}`, state })),
    diagnostics,
    leftOut: [...leftOut].flatMap(([spec, list]) => list.map((each) => ({ spec, ...each }))),
  });
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
