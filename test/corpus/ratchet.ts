import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "./outcome.js";

const file = join(import.meta.dirname, "../../../test/corpus/refusals.txt");

/** What is not served of a document: how many of its operations, and the codes that are to blame, sorted. */
export interface Refused {
  readonly leftOut: number;
  readonly operations: number;
  readonly codes: readonly string[];
}

/** The committed refusals, by document. */
export function readRatchet(): ReadonlyMap<string, Refused> {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => {
      const [document = "", refused = ""] = line.split(": ");
      const [counts = "", ...codes] = refused.split(" ");
      const [leftOut = 0, operations = 0] = counts.split("/").map(Number);
      return [document, { leftOut, operations, codes }];
    }),
  );
}

/** What differs between the committed refusals and those found, a line each; documents that were not tried are left out. */
export function compareRatchet(outcomes: readonly Outcome[]): readonly string[] {
  const committed = readRatchet();
  return outcomes.flatMap((outcome) => {
    const { document } = outcome;
    const [before, now] = [committed.get(document) ?? nothing, refusedOf(outcome)];
    const counts = `${before.leftOut} operations were left out, now ${now.leftOut}`;
    return [
      ...now.codes.filter((code) => !before.codes.includes(code)).map((code) => `${document}: newly refused, ${code}`),
      ...before.codes
        .filter((code) => !now.codes.includes(code))
        .map((code) => `${document}: no longer refused, ${code}`),
      ...(before.leftOut === now.leftOut ? [] : [`${document}: ${counts}`]),
    ];
  });
}

/** Rewrites the committed refusals for the documents that were tried, and keeps the lines of all others. */
export function updateRatchet(outcomes: readonly Outcome[]): void {
  const all = new Map(readRatchet());
  for (const outcome of outcomes) all.set(outcome.document, refusedOf(outcome));
  const lines = [...all]
    .filter(([, { codes }]) => codes.length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([document, { leftOut, operations, codes }]) => `${document}: ${leftOut}/${operations} ${codes.join(" ")}`);
  writeFileSync(file, [...header, ...lines, ""].join("\n"));
}

const header = [
  "# The documents of the corpus that are not served in full: how many of their operations are left out, and the codes of",
  "# what is refused. `npm run corpus -- --update` rewrites it; the run fails where a document is served less than here,",
  "# and where it is served more.",
];

const nothing: Refused = { leftOut: 0, operations: 0, codes: [] };

function refusedOf({ refusals, leftOut, operations }: Outcome): Refused {
  const codes = [...new Set(refusals.map(({ code }) => code))].sort();
  return { leftOut: Object.values(leftOut).reduce((sum, count) => sum + count, 0), operations, codes };
}
