import type { Output } from "./generate-command.js";
import type { PlacedFile, PlacedState } from "./start/place-files.js";
import type { Orphan } from "./start/plan-service.js";

/** What `init` and `stub` have to tell. */
export interface Started {
  readonly files: readonly PlacedFile[];
  readonly orphans: readonly Orphan[];
  /** Commands to go on with. */
  readonly next: readonly string[];
}

const did: Readonly<Record<PlacedState, string>> = { made: "wrote", updated: "updated", current: "kept", left: "left" };
const would: Readonly<Record<PlacedState, string>> = { ...did, made: "would write", updated: "would update" };

/** Prints what was done, or as one JSON object; handlers without an operation go to standard error. */
export function printStart(
  started: Started,
  { dryRun = false, json = false }: { readonly dryRun?: boolean; readonly json?: boolean },
  { stdout, stderr }: Output,
): void {
  if (json) {
    stdout(`${JSON.stringify(started)}\n`);
    return;
  }
  const { files, orphans, next } = started;
  for (const { path, state } of files) {
    stdout(`${(dryRun ? would : did)[state]} ${path}${state === "left" ? ", which is yours" : ""}\n`);
  }
  for (const { api, operation, file } of orphans) {
    stderr(
      `${file}: a handler of \`${operation}\`, which ${api} has no more: move what you need of it, and delete it\n`,
    );
  }
  if (next.length > 0) stdout(`Next:\n${next.map((step) => `  ${step}\n`).join("")}`);
}
