import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cases } from "./cases.js";
import { checkAnswers } from "./check-answers.js";
import { load } from "./load.js";
import { byContender, type Figures } from "./measure-cpu.js";
import { RunningServer } from "./running-server.js";

/** Whether valgrind's callgrind can be had here. */
export function hasValgrind(): boolean {
  try {
    execFileSync("valgrind", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

interface Counts {
  readonly warmup: number;
  readonly requests: number;
}

/** Thousands of user instructions a request, by callgrind, once the code is warm. */
export async function measureInstructions(names: readonly string[], counts: Counts): Promise<Figures> {
  const entries: [string, number][] = [];
  for (const name of names) {
    process.stderr.write(`counting instructions: ${name}\n`);
    for (const [caseName, figure] of await countContender(name, counts)) entries.push([`${name}\n${caseName}`, figure]);
  }
  return byContender(entries);
}

async function countContender(name: string, { warmup, requests }: Counts): Promise<[string, number][]> {
  const folder = mkdtempSync(join(tmpdir(), "specgate-bench-"));
  const valgrind = ["valgrind", "-q", "--tool=callgrind", "--instr-atstart=no", `--callgrind-out-file=${folder}/out`];
  const server = await RunningServer.start(name, { wrapper: valgrind });
  try {
    await checkAnswers(name, server.port);
    for (const request of cases) await load(server.port, request, warmup);
    control(server.pid, "-i", "on");
    const figures: [string, number][] = [];
    for (const request of cases) {
      await load(server.port, request, Math.ceil(requests / 4));
      control(server.pid, "-z");
      await load(server.port, request, requests);
      control(server.pid, "-d");
      figures.push([request.name, newestTotal(folder) / requests / 1000]);
    }
    return figures;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

function control(pid: number, ...args: string[]): void {
  execFileSync("callgrind_control", [...args, String(pid)], { stdio: "ignore" });
}

function newestTotal(folder: string): number {
  const newest = Math.max(...readdirSync(folder).map((file) => Number(file.split(".")[1] ?? 0)));
  const text = readFileSync(join(folder, `out.${newest}`), "utf8");
  return Number(/^(?:summary|totals): (\d+)/m.exec(text)?.[1]);
}
