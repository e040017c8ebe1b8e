import { folderPath } from "./folder-path.js";
import type { Output } from "./generate-command.js";
import { createProgress } from "./progress.js";
import { formatDiagnostics } from "./read/format-diagnostics.js";
import { readConfig } from "./read-config.js";
import { count } from "./report.js";
import { loadFolder } from "./write/load-folder.js";

/** The options of `specgate lint` as the command line gives them. */
export interface LintFlags {
  readonly specs?: string;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly verbose?: boolean;
}

/**
 * Runs `specgate lint`: tells all that is wrong with the documents of a folder, and writes nothing. Returns the exit
 * code: 0, or 1 where something is an error. Throws UsageError.
 */
export async function lintCommand(flags: LintFlags, output: Output): Promise<number> {
  const config = await readConfig();
  const specs = folderPath(flags.specs ?? config.specs);
  const { diagnostics, sources } = await loadFolder({ ...config, specs, progress: createProgress(flags, output) });
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  if (flags.json) {
    output.stdout(`${JSON.stringify({ diagnostics })}\n`);
  } else {
    for (const text of formatDiagnostics(diagnostics, { sources, all: flags.all })) output.stderr(`${text}\n`);
    output.stdout(`${specs}: ${count(errors, "error")}, ${count(diagnostics.length - errors, "warning")}\n`);
  }
  return errors > 0 ? 1 : 0;
}
