import type { Diagnostic } from "./diagnostic.js";
import { formatDiagnostic } from "./format-diagnostic.js";
import { groupWarnings } from "./group-warnings.js";

interface FormatOptions {
  /** The text of each file, by its path. */
  readonly sources: ReadonlyMap<string, string>;
  /** Every warning is shown, however often its code repeats. */
  readonly all?: boolean | undefined;
}

/** Diagnostics as a person reads them, each with its frame; warnings of one code are counted after the fifth. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions): readonly string[] {
  const { sources, all = false } = options;
  const { shown, more } = groupWarnings(diagnostics, all ? Number.POSITIVE_INFINITY : undefined);
  return [
    ...shown.map((diagnostic) => formatDiagnostic(diagnostic, sources.get(diagnostic.place.file) ?? "")),
    ...[...more].map(([code, count]) => `${count} more of warning ${code}; specgate lint --all shows them`),
  ];
}
