import type { Diagnostic } from "./diagnostic.js";

const widestLine = 160;

/** The diagnostic as a person reads it: place, code, message, a frame of `source` around the place, remedy. */
export function formatDiagnostic(diagnostic: Diagnostic, source: string): string {
  const { place, severity, code, message, remedy } = diagnostic;
  const head = `${place.file}:${place.line}:${place.column} ${severity} ${code}: ${message}`;
  return [head, ...frame(place, linesOf(source)), `   Remedy: ${remedy}`].join("\n");
}

/** The lines of the text that was asked for last: thousands of diagnostics may be of one long text. */
let last: { readonly source: string; readonly lines: readonly string[] } = { source: "", lines: [""] };

function linesOf(source: string): readonly string[] {
  if (last.source !== source) last = { source, lines: source.split(/\r\n|\n|\r/) };
  return last.lines;
}

function frame({ line, column }: Diagnostic["place"], lines: readonly string[]): string[] {
  const width = String(line + 1).length;
  const printed: string[] = [];
  for (let number = line - 1; number <= line + 1; number++) {
    const text = lines[number - 1];
    if (text === undefined || (text === "" && number > line)) continue;
    const shown = cut(text, number === line ? column : 1);
    printed.push(`${number === line ? " > " : "   "}${String(number).padStart(width)} | ${shown.text}`);
    if (number !== line) continue;
    const before = shown.text.slice(0, shown.column - 1).replace(/[^\t]/g, " ");
    printed.push(`   ${" ".repeat(width)} | ${before}^`);
  }
  return printed;
}

/** The part of a line around a column, and the column in it: a minified document is one line. */
function cut(text: string, column: number): { readonly text: string; readonly column: number } {
  if (text.length <= widestLine) return { text, column };
  const start = Math.max(0, Math.min(column - 1 - widestLine / 2, text.length - widestLine));
  const part = text.slice(start, start + widestLine);
  const left = start > 0 ? "…" : "";
  return {
    text: `${left}${part}${start + widestLine < text.length ? "…" : ""}`,
    column: column - start + left.length,
  };
}
