import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../runtime/cli.js", import.meta.url));
/** What hangs, or is left behind by a test that failed, ends by itself. */
const longestMs = 120_000;

/** Variables of a command; nothing of the tester's own environment but the way to programs is passed on. */
export type CommandEnv = Readonly<Record<string, string>>;
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `specgate-server` to its end, with `input` on its standard input. */
export async function runCommand(args: readonly string[], env: CommandEnv = {}, input = ""): Promise<Ended> {
  const child = launch(args, env);
  const output = collect(child);
  child.stdin?.end(input);
  const [code] = await once(child, "close");
  return { code, ...output() };
}

/** Runs one that succeeds and prints one line of JSON. */
export async function runJson(args: readonly string[], env: CommandEnv, input?: string) {
  const { code, stdout, stderr } = await runCommand([...args, "--json"], env, input);
  if (code !== 0 || stdout.trimEnd().includes("\n")) throw new Error(`${args.join(" ")}: ${code}\n${stdout}${stderr}`);
  return JSON.parse(stdout);
}

/** A server that listens at `url`. */
export interface RunningServer {
  readonly url: string;
  readonly pid: number | undefined;
  readonly output: () => Pick<Ended, "stdout" | "stderr">;
  /** Sends a signal and waits for the end: its exit code, or the signal where that ended it. */
  stop(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

/** Starts `specgate-server start …` on a free port and waits until it has said all that it says at its start. */
export async function startServer(args: readonly string[], env: CommandEnv): Promise<RunningServer> {
  const child = launch(["start", ...args], { PORT: "0", ...env });
  const output = collect(child);
  const lastLine = args.includes("--demo") ? /^Ctrl-C stops/ : /listens on/;
  const url = await firstUrl(child, lastLine);
  if (url === undefined) throw new Error(`it did not start:\n${output().stdout}${output().stderr}`);
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    return child.exitCode ?? child.signalCode;
  };
  return { url, pid: child.pid, output, stop };
}

function launch(args: readonly string[], env: CommandEnv): ChildProcess {
  const { PATH = "", HOME = "" } = process.env;
  const bound = { timeout: longestMs, killSignal: "SIGKILL" } as const;
  return spawn(process.execPath, [cli, ...args], { env: { PATH, HOME, ...env }, ...bound });
}

function collect(child: ChildProcess): () => Pick<Ended, "stdout" | "stderr"> {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on("data", (chunk) => stdout.push(chunk));
  child.stderr?.on("data", (chunk) => stderr.push(chunk));
  return () => ({ stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
}

async function firstUrl(child: ChildProcess, lastLine: RegExp): Promise<string | undefined> {
  if (!child.stdout) return undefined;
  let url: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    url ??= /listens on (\S+)/.exec(line)?.[1];
    if (lastLine.test(line)) return url;
  }
  return undefined;
}

/** The command as a line for a shell that has no npx: what `npx specgate-server` would run. */
export const shellCommand = `"${process.execPath}" "${cli}"`;
