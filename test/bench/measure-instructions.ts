import { execFileSync } from "node:child_process";
import { casesOf, timesOf } from "./cases.js";
import { checkAnswers } from "./check-answers.js";
import { CountedServer } from "./counted-server.js";
import { byContender, type Figures } from "./measure-cpu.js";

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
  const server = await CountedServer.start(name);
  try {
    await checkAnswers(name, server.port);
    const cases = casesOf(name);
    for (const request of cases) await server.warm(request, timesOf(request, warmup));
    const figures: [string, number][] = [];
    for (const request of cases) {
      figures.push([request.name, await server.count(request, timesOf(request, requests))]);
    }
    return figures;
  } finally {
    await server.stop();
  }
}
