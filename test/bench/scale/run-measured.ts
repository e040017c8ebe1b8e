import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a command cost, with all that it started. */
export interface Cost {
  readonly seconds: number;
  /** Of the largest process that was seen. */
  readonly megabytes: number;
}

/** How a command ended: what it cost, or why it did not get there. */
export type Measured = Cost | { readonly failed: string };

export interface RunOptions {
  readonly cwd: string;
  readonly longestMs: number;
  /** Exit codes that are no failure; default 0. */
  readonly codes?: readonly number[];
}

const everyMs = 20;

/** Runs Node with these arguments to its end. Memory is looked at every 20 ms, as Linux tells it. */
export async function runMeasured(args: readonly string[], options: RunOptions): Promise<Measured & Output> {
  const { cwd, longestMs, codes = [0] } = options;
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "pipe"], timeout: longestMs });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      text += chunk;
    });
  let megabytes = 0;
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid));
  }, everyMs);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (...end) => resolve(end));
  });
  clearInterval(look);
  const seconds = (performance.now() - began) / 1000;
  if (signal) return { failed: `not done in ${longestMs / 1000} s`, text };
  if (!codes.includes(code ?? -1)) return { failed: lastLine(text), text };
  return { seconds, megabytes, text };
}

/** What a command printed. */
export interface Output {
  readonly text: string;
}

/** The most that a process and those that it started have held so far, in MB; 0 once they are gone. */
export function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean);
    const own = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1000;
    return Math.max(own, ...children.map((child) => peakOf(Number(child))));
  } catch {
    return 0;
  }
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.slice(0, 100) ?? "";
}
