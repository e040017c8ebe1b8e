import type { Output } from "./generate-command.js";
import { type DiagnosticCode, diagnosticCatalogue, diagnosticChapters } from "./read/diagnostic-catalogue.js";
import { nearestName } from "./read/nearest-name.js";
import { renderReference } from "./render-reference.js";
import { UsageError } from "./usage-error.js";

/** The options of `specgate explain` as the command line gives them. */
export interface ExplainFlags {
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** Runs `specgate explain`: tells of one code, or lists all. Returns the exit code, 0. Throws UsageError. */
export function explainCommand(code: string | undefined, { json, markdown }: ExplainFlags, output: Output): number {
  if (markdown) output.stdout(renderReference());
  else if (code === undefined) output.stdout(json ? `${JSON.stringify(allEntries())}\n` : listAll());
  else output.stdout(json ? `${JSON.stringify({ code, ...entryOf(code) })}\n` : explain(code));
  return 0;
}

function entryOf(code: string) {
  if (isCode(code)) return diagnosticCatalogue[code];
  const meant = nearestName(code, Object.keys(diagnosticCatalogue));
  throw new UsageError(
    `there is no code ${code}${meant === undefined ? "; specgate explain lists all" : `; there is ${meant}`}`,
  );
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(diagnosticCatalogue, code);
}

function explain(code: string): string {
  const { title, why, remedy, example } = entryOf(code);
  const lines = example.split("\n").map((line) => `    ${line}`);
  return `${[`${code}: ${title}`, "", why, "", `Remedy: ${remedy}`, "", "Example:", ...lines].join("\n")}\n`;
}

function allEntries() {
  return Object.entries(diagnosticCatalogue).map(([code, entry]) => ({ code, ...entry }));
}

function listAll(): string {
  const width = Math.max(...Object.keys(diagnosticCatalogue).map((code) => code.length));
  const chapters = Object.entries(diagnosticChapters).map(([chapter, entries]) => {
    const lines = Object.entries(entries).map(([code, { title }]) => `  ${code.padEnd(width)}  ${title}`);
    return [chapter, ...lines].join("\n");
  });
  return `${chapters.join("\n\n")}\n`;
}
