import type { Diagnostic } from "./diagnostic.js";
import type { DiagnosticCode } from "./diagnostic-catalogue.js";

/** Diagnostics as they are told: what is the same again and again is counted. */
export interface GroupedDiagnostics {
  readonly shown: readonly Diagnostic[];
  /** How many warnings of a code are not shown, where there are any. */
  readonly more: ReadonlyMap<DiagnosticCode, number>;
}

/** Of warnings of one code the first five are shown, and errors all. */
export function groupWarnings(diagnostics: readonly Diagnostic[], most = 5): GroupedDiagnostics {
  const counts = new Map<DiagnosticCode, number>();
  const more = new Map<DiagnosticCode, number>();
  const shown = diagnostics.filter(({ code, severity }) => {
    if (severity === "error") return true;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > most) more.set(code, count - most);
    return count <= most;
  });
  return { shown, more };
}
