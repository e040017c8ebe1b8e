import { createInterface } from "node:readline";
import { type ScaleOrder, scaleContenders } from "./scale-contenders.js";

/** Runs one contender in a process of its own: prints its port, and the CPU microseconds so far for each line read. */
const name = process.argv[2] ?? "";
const start = scaleContenders[name];
if (!start) throw new Error(`no contender named ${name}`);
// Written by whoever started this process.
process.stdout.write(`${await start(JSON.parse(process.env.SCALE_ORDER ?? "") as ScaleOrder)}\n`);
createInterface({ input: process.stdin })
  .on("line", () => {
    const { user, system } = process.cpuUsage();
    process.stdout.write(`${user + system}\n`);
  })
  .on("close", () => process.exit(0));
