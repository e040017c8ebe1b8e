import type { Output } from "./generate-command.js";
import { loadApis } from "./load-apis.js";
import { readConfig } from "./read-config.js";
import { printStart } from "./report-start.js";
import { placeFiles } from "./start/place-files.js";
import { type PlannedService, planStubs } from "./start/plan-service.js";

/** The options of `specgate stub` as the command line gives them. */
export interface StubFlags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * Runs `specgate stub`: writes a stub for every operation without a handler, and lists handlers without an operation.
 * Returns the exit code: 0, or 1 where there are such handlers or a document is refused. Throws UsageError.
 */
export async function stubCommand(flags: StubFlags, output: Output): Promise<number> {
  const config = await readConfig();
  // `generate` tells of warnings.
  const apis = await loadApis([], output, { warnings: false });
  if (!apis) return 1;
  const services: PlannedService[] = [];
  for (const api of apis) services.push(await planStubs(api, config));
  const placed = await placeFiles(
    services.flatMap(({ files }) => files),
    !flags.dryRun,
  );
  const orphans = services.flatMap((service) => service.orphans);
  printStart({ files: placed.filter(({ state }) => state !== "current"), orphans, next: [] }, flags, output);
  return orphans.length > 0 ? 1 : 0;
}
