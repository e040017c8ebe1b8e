import type { Diagnostic } from "./diagnostic.js";
import type { Problem } from "./problem.js";
import type { ReferenceTarget } from "./reference-target.js";
import type { SourceFiles } from "./source-files.js";

/** The way back from a pointer into a document to the file that it comes from. */
export interface Origins {
  readonly files: SourceFiles;
  readonly origin: (pointer: string) => ReferenceTarget;
}

/** The problem with its place in the text of its file, and its severity. */
export function diagnose(problem: Problem, { files, origin }: Origins, strict: boolean): Diagnostic {
  const { code, message, remedy, severity } = problem;
  const { file, pointer } = origin(problem.pointer);
  const place = files.get(file)?.locate(pointer) ?? { file, line: 1, column: 1 };
  const isWarning = severity === "warning" || (severity === "unlessStrict" && !strict);
  return { code, severity: isWarning ? "warning" : "error", message, place, pointer, remedy };
}
