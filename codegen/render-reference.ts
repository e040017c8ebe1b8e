import { diagnosticChapters } from "./read/diagnostic-catalogue.js";

/** `codegen/diagnostics.md`: the catalogue of codes as a page. */
export function renderReference(): string {
  const chapters = Object.entries(diagnosticChapters).flatMap(([chapter, entries]) => [
    `## ${chapter}`,
    ...Object.entries(entries).flatMap(([code, { title, why, remedy, example }]) => [
      `### ${code}`,
      title,
      why,
      `Remedy: ${remedy}`,
      ["```yaml", example, "```"].join("\n"),
    ]),
  ]);
  const head = [
    "# Errors and warnings",
    "What `specgate` tells of a document, by code; `specgate explain CODE` prints the same. A warning that says that a document is not served as it reads is an error under `strict`.",
  ];
  return `${[...head, ...chapters].join("\n\n")}\n`;
}
