import type { Place } from "../model/api-model.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Problem } from "./problem.js";

/** The problem with its place in the text and its severity. */
export function diagnose(problem: Problem, locate: (pointer: string) => Place, strict: boolean): Diagnostic {
  const { code, message, pointer, remedy, severity } = problem;
  const isWarning = severity === "warning" || (severity === "unlessStrict" && !strict);
  return { code, severity: isWarning ? "warning" : "error", message, place: locate(pointer), pointer, remedy };
}
