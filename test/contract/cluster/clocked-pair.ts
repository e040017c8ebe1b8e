import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CommandEnv } from "../server-command.js";
import { type ProxyName, startProxy } from "./start-proxy.js";

/** Two processes of the server behind a proxy, with one clock that a test moves. */
export interface ClockedPair {
  readonly url: string;
  /** Epoch milliseconds; heard by both processes at once. */
  setClock(ms: number): void;
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL("./clock-server.js", import.meta.url));
const longestMs = 900_000;

/** Starts both at the present second. */
export async function startClockedPair(name: ProxyName, settings: CommandEnv): Promise<ClockedPair> {
  const folder = mkdtempSync(join(tmpdir(), "specgate-clock-"));
  const clock = join(folder, "clock");
  const setClock = (ms: number) => {
    // A process must not read half a time.
    writeFileSync(`${clock}.new`, `${ms}`);
    renameSync(`${clock}.new`, clock);
  };
  setClock(Math.floor(Date.now() / 1000) * 1000);
  const children = [start(clock, settings), start(clock, settings)];
  const servers = await Promise.all(children.map(toldUrl));
  // A server whose clock is moved is not ready, as it should be: its proxy asks whether it is alive.
  const proxy = await startProxy({ name, servers, healthPath: "/healthz" });
  return {
    url: proxy.url,
    setClock,
    async stop() {
      await proxy.stop();
      for (const child of children) child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a child says once it listens. */
async function toldUrl(child: ChildProcess): Promise<string> {
  const [url] = await once(child, "message");
  return String(url);
}

function start(clock: string, settings: CommandEnv): ChildProcess {
  const env = { PORT: "0", LOG_LEVEL: "error", ...settings };
  return fork(program, [clock], { env, execArgv: [], timeout: longestMs, killSignal: "SIGKILL" });
}
