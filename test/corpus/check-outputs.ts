import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type CheckedFolder, checkTypes } from "./check-types.js";
import type { Failure, Outcome } from "./outcome.js";

/** So many errors of a document are kept; one wrong type can make thousands. */
const mostErrors = 5;

/** The outcomes with what the compiler has against the code that was generated below `root`. */
export async function checkOutputs(
  root: string,
  outcomes: readonly Outcome[],
  say: (line: string) => void,
): Promise<readonly Outcome[]> {
  const folders = outcomes.flatMap(({ output }) => (output === undefined ? [] : [folderOf(output)]));
  if (folders.length === 0) return outcomes;
  const errors = await checkTypes(root, folders, (done) => say(`type-checked ${done}/${folders.length}`));
  return outcomes.map((outcome) => {
    if (outcome.output === undefined) return outcome;
    const found = (errors.get(basename(outcome.output)) ?? []).slice(0, mostErrors);
    const failures: Failure[] = found.map((detail) => ({ kind: "does-not-compile", detail }));
    return { ...outcome, failures: [...outcome.failures, ...failures] };
  });
}

function folderOf(output: string): CheckedFolder {
  const files = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return { name: basename(output), bytes: files.reduce((sum, file) => sum + statSync(join(output, file)).size, 0) };
}
