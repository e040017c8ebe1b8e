import { createInterface } from "node:readline";
import { contenders } from "./contenders/contenders.js";

/** Runs one contender in a process of its own: prints its port, then the CPU microseconds used so far for each line read. */
const name = process.argv[2] ?? "";
const start = contenders[name];
if (!start) throw new Error(`no contender named ${name}`);
const server = await start();
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`${typeof address === "object" ? address?.port : ""}\n`);
});
createInterface({ input: process.stdin }).on("line", () => {
  const { user, system } = process.cpuUsage();
  process.stdout.write(`${user + system}\n`);
});
process.stdin.on("end", () => process.exit(0));
