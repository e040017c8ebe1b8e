#!/usr/bin/env node
import { explainMissing } from "./explain-missing.js";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major > 22 || (major === 22 && minor >= 19)) {
  process.exitCode = await run().catch(explain);
} else {
  process.stderr.write(`specgate-server needs Node 22.19 or newer; this is Node ${process.versions.node}\n`);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  // Only now: on an older Node the native modules end in a crash that does not say why.
  const { main } = await import("./commands/main.js");
  return main(process.argv.slice(2));
}

/** Such errors come here where a module is loaded before any command runs. */
function explain(error: unknown): number {
  const text = explainMissing(error);
  if (text === undefined) throw error;
  process.stderr.write(`${text}\n`);
  return 2;
}
