#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major > 22 || (major === 22 && minor >= 19)) {
  // Only now: on an older Node the native modules end in a crash that does not say why.
  const { main } = await import("./commands/main.js");
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write(`specgate-server needs Node 22.19 or newer; this is Node ${process.versions.node}\n`);
  process.exitCode = 2;
}
