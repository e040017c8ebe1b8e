import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { median } from "../median.js";
import type { Measured } from "./run-measured.js";
import { peakOf } from "./run-measured.js";
import type { ScaleOrder } from "./scale-contenders.js";

/** What is started: a contender, what it serves, and the request whose answer is waited for. */
export interface StartOptions {
  readonly contender: string;
  readonly order: ScaleOrder;
  readonly target: string;
  readonly rounds: number;
}

const script = fileURLToPath(new URL("scale-server.js", import.meta.url));
const longestMs = 60_000;

/** From the start of the process to the answer of its first request, Node's own start included; medians. */
export async function measureStart(options: StartOptions): Promise<Measured> {
  const seconds: number[] = [];
  const megabytes: number[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    const one = await startOnce(options);
    if ("failed" in one) return one;
    seconds.push(one.seconds);
    megabytes.push(one.megabytes);
  }
  return { seconds: median(seconds), megabytes: median(megabytes) };
}

async function startOnce({ contender, order, target }: StartOptions): Promise<Measured> {
  const began = performance.now();
  const child = spawn(process.execPath, [script, contender], {
    env: { PATH: process.env.PATH, SCALE_ORDER: JSON.stringify(order) },
    stdio: ["pipe", "pipe", "pipe"],
    timeout: longestMs,
    killSignal: "SIGKILL",
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const gone = new Promise((resolve) => child.once("close", resolve));
  try {
    const { value: port } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
    if (port === undefined) {
      await gone;
      return { failed: child.signalCode ? `not ready in ${longestMs / 1000} s` : reasonIn(said) };
    }
    const { status, text } = await answerOf(`http://127.0.0.1:${port}${target}`);
    const seconds = (performance.now() - began) / 1000;
    if (status === undefined) return { failed: said === "" ? "closes the connection" : reasonIn(said) };
    if (status !== 200 || text !== JSON.stringify(order.answer)) return { failed: `answers ${status}` };
    return { seconds, megabytes: peakOf(child.pid) };
  } finally {
    child.kill("SIGKILL");
    await gone;
  }
}

/** What a server answers; no status where it does not. */
async function answerOf(url: string): Promise<{ readonly status?: number; readonly text: string }> {
  try {
    const answer = await fetch(url);
    return { status: answer.status, text: await answer.text() };
  } catch {
    return { text: "" };
  }
}

function reasonIn(text: string): string {
  return (text.split("\n").find((line) => /^(?:\w*Error|error): /.test(line)) ?? text.split("\n", 1).join()).slice(
    0,
    100,
  );
}
