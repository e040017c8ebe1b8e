import type { Output } from "./generate-command.js";
import type { ApiModel } from "./model/api-model.js";
import { findConflicts } from "./model/find-conflicts.js";
import { formatDiagnostics } from "./read/format-diagnostics.js";
import { loadApi } from "./read/load-api.js";
import type { LeftOut } from "./read/suppression.js";
import { readConfig } from "./read-config.js";
import { reportLeftOut } from "./report.js";
import { listSpecs } from "./write/list-specs.js";

/**
 * The models of documents, by default those of the configuration's folder. Prints what is wrong with them and what is
 * left out of them to standard error, on demand errors alone; undefined where one is refused. Throws UsageError.
 */
export async function loadApis(
  paths: readonly string[],
  output: Output,
  { warnings = true } = {},
): Promise<readonly ApiModel[] | undefined> {
  const { specs, strict, suppressions } = await readConfig();
  const models: ApiModel[] = [];
  const sources = new Map<string, string>();
  const diagnostics = [];
  const leftOut: LeftOut[] = [];
  for (const path of paths.length > 0 ? paths : await listSpecs(specs)) {
    const loaded = await loadApi(path, { strict, suppressions });
    if (loaded.model) models.push(loaded.model);
    diagnostics.push(...loaded.diagnostics);
    leftOut.push(...loaded.leftOut);
    for (const [file, text] of loaded.sources) sources.set(file, text);
  }
  diagnostics.push(...findConflicts(models));
  if (warnings) for (const each of leftOut) output.stderr(`${reportLeftOut(each)}\n`);
  const told = diagnostics.filter(({ severity }) => warnings || severity === "error");
  for (const text of formatDiagnostics(told, { sources })) output.stderr(`${text}\n`);
  return diagnostics.some(({ severity }) => severity === "error") ? undefined : models;
}
