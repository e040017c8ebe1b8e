import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { Output } from "./generate-command.js";
import { readConfig } from "./read-config.js";
import { UsageError } from "./usage-error.js";

/**
 * Runs `specgate copy`: puts the compiled validators beside what the TypeScript compiler made of the generated code,
 * since it copies no JavaScript. Returns the exit code. Throws UsageError.
 */
export async function copyCommand(folder: string, output: Output): Promise<number> {
  const { out } = await readConfig();
  const copied: string[] = [];
  const filter = (source: string, target: string) => {
    if (source.endsWith(".js")) copied.push(target);
    return !source.endsWith(".ts");
  };
  await cp(out, join(folder, out), { recursive: true, filter });
  if (copied.length === 0) throw new UsageError(`no generated JavaScript in ${out}/: run specgate generate`);
  for (const target of copied) output.stdout(`wrote ${target}\n`);
  return 0;
}
