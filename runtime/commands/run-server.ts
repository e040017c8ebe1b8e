import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { type App, type AppOptions, createApp } from "../app.js";
import { type Listening, listen } from "../listen.js";
import { openLimiter } from "../open-limiter.js";
import { serverLog } from "../server-log.js";
import type { Settings } from "../settings.js";
import type { Store } from "../store/store.js";
import { CommandFailed } from "./command-failed.js";

/** Where a server can be reached. */
export interface Started {
  readonly url: string;
  readonly mounts: App["mounts"];
}

/** What to serve, and whom to tell. */
export interface RunOptions {
  readonly store: Store;
  readonly settings: Settings;
  /** Epoch milliseconds; default `Date.now`. */
  readonly now?: () => number;
  /** Called once the server listens. */
  readonly started: (at: Started) => Promise<void> | void;
}

const purgeEveryMs = 60_000;

/** Serves until SIGTERM or SIGINT, then finishes what is under way. The store is the caller's to close. */
export async function runServer(options: RunOptions): Promise<void> {
  const { store, settings, now = Date.now } = options;
  // Standard output is for what the command says; what the server logs goes to standard error.
  const log = serverLog(settings.logLevel, pino.destination({ dest: 2, sync: true }));
  if (settings.masterKey === undefined) log.warn("MASTER_KEY_FILE is not set: stored secrets are not encrypted");
  const { limiter, close } = await openLimiter({ store, settings, log, now });
  try {
    await serveUntilStopped({ ...options, log, limiter });
  } finally {
    close();
  }
}

async function serveUntilStopped(options: RunOptions & Pick<AppOptions, "log" | "limiter">): Promise<void> {
  const { store, settings, started, log, now = Date.now } = options;
  let isStopping = false;
  const { koa, mounts } = await createApp({ ...options, isStopping: () => isStopping });
  const stopped = stopSignal();
  const server = await listenOrSay(() => listen(koa, settings), settings);
  const purge = setInterval(() => {
    purgeExpired(store, now()).catch(() => log.warn("what has expired could not be deleted"));
  }, purgeEveryMs);
  try {
    await started({ url: server.url, mounts });
    log.info({ signal: await stopped }, "stopping");
    isStopping = true;
    // So that a balancer which asks /readyz has gone elsewhere before the port closes.
    await sleep(settings.stopDelaySeconds * 1000);
  } finally {
    clearInterval(purge);
    await server.close();
  }
}

/** A purge deletes a bounded number of rows, so that logins wait little for it: go on until nothing is left. */
async function purgeExpired({ once, limits, attempts }: Store, now: number): Promise<void> {
  while ((await attempts.purge(now)) > 0);
  while ((await once.purge(now)) > 0);
  while ((await limits.purge(now)) > 0);
}

/** Resolves at the first signal; a second one ends the process at once, as it would without this. */
function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    const stop = (signal: string) => {
      process.off("SIGTERM", stop).off("SIGINT", stop);
      resolve(signal);
    };
    process.on("SIGTERM", stop).on("SIGINT", stop);
  });
}

async function listenOrSay(start: () => Promise<Listening>, { host, port }: Settings): Promise<Listening> {
  try {
    return await start();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") throw new CommandFailed(`PORT: ${port} is in use on ${host}, choose another`);
    if (code === "EACCES") throw new CommandFailed(`PORT: ${port} may not be used by this user, choose another`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new CommandFailed(`HOST: ${host} is no address of this machine`);
    throw error;
  }
}
