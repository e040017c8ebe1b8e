import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "./outcome.js";

const file = join(import.meta.dirname, "../../../test/corpus/refusals.txt");

/** The committed refusals: the codes of each document that is refused, sorted. */
export function readRatchet(): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => {
      const [document = "", codes = ""] = line.split(": ");
      return [document, codes.split(" ")];
    }),
  );
}

/** What differs between the committed refusals and those found, a line each; documents that were not tried are left out. */
export function compareRatchet(outcomes: readonly Outcome[]): readonly string[] {
  const committed = readRatchet();
  return outcomes.flatMap((outcome) => {
    const [before, now] = [committed.get(outcome.document) ?? [], codesOf(outcome)];
    return [
      ...now.filter((code) => !before.includes(code)).map((code) => `${outcome.document}: newly refused, ${code}`),
      ...before.filter((code) => !now.includes(code)).map((code) => `${outcome.document}: no longer refused, ${code}`),
    ];
  });
}

/** Rewrites the committed refusals for the documents that were tried, and keeps the lines of all others. */
export function updateRatchet(outcomes: readonly Outcome[]): void {
  const codes = new Map(readRatchet());
  for (const outcome of outcomes) codes.set(outcome.document, codesOf(outcome));
  const lines = [...codes]
    .filter(([, each]) => each.length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([document, each]) => `${document}: ${each.join(" ")}`);
  writeFileSync(file, [...header, ...lines, ""].join("\n"));
}

const header = [
  "# The documents of the corpus that are refused, and with which codes. `npm run corpus -- --update` rewrites it;",
  "# a refusal that is not here fails the run, and so does one here that is no longer needed.",
];

function codesOf({ refusals }: Outcome): string[] {
  return [...new Set(refusals.map(({ code }) => code))].sort();
}
