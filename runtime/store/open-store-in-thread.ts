import { Worker } from "node:worker_threads";
import { openStore } from "./open-store.js";
import { SentTogether } from "./sent-together.js";
import { type Store, StoreUnavailable } from "./store.js";
import type { ThreadAnswer, ThreadCall, ThreadData } from "./thread-messages.js";

const groups = ["accounts", "sessions", "games", "once", "otp", "keys", "attempts", "limits", "audit"] as const;

/**
 * Like `openStore`, with the database in a thread of its own: SQLite waits for the disk at every commit, and whoever
 * serves requests must not. Rejects as `openStore` does.
 */
export async function openStoreInThread(url: string): Promise<Store> {
  // Here, where what is wrong with the database can be told in full.
  await (await openStore(url)).close();
  const thread = new StoreThread({ url });
  const operationsOf = (group: string | undefined) =>
    new Proxy({}, { get: (_, operation) => callOf(thread, group, operation) });
  // The thread holds a store, and every property of these is a call of its operation of that name.
  const own = operationsOf(undefined) as Pick<Store, "ping" | "afterRestore">;
  const grouped = Object.fromEntries(groups.map((group) => [group, operationsOf(group)])) as unknown as Store;
  return { ...grouped, ping: own.ping, afterRestore: own.afterRestore, close: () => thread.close() };
}

function callOf(thread: StoreThread, group: string | undefined, operation: string | symbol) {
  if (typeof operation === "symbol") return undefined;
  return (...args: readonly unknown[]) => thread.call(group, operation, args);
}

interface Caller {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

class StoreThread {
  readonly #worker: Worker;
  readonly #sent = new SentTogether<ThreadCall>((together) => this.#worker.postMessage(together));
  readonly #callers = new Map<number, Caller>();
  #calls = 0;
  #closed: Promise<void> | undefined;
  #lost: StoreUnavailable | undefined;

  constructor(data: ThreadData) {
    this.#worker = new Worker(new URL("store-thread.js", import.meta.url), { workerData: data });
    this.#worker.on("message", (answers: readonly ThreadAnswer[]) => {
      for (const answer of answers) this.#settle(answer);
    });
    this.#worker.on("error", (cause) => this.#lose(new StoreUnavailable("the database's thread failed", { cause })));
    this.#worker.on("exit", () => this.#lose(new StoreUnavailable("the database is closed")));
  }

  call(group: string | undefined, operation: string, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#lost) return reject(this.#lost);
      const id = this.#calls++;
      this.#callers.set(id, { resolve, reject });
      this.#sent.add({ id, group, operation, args });
    });
  }

  /** Resolves once what was asked before is answered and the database is closed. */
  close(): Promise<void> {
    this.#closed ??= this.call(undefined, "close", []).then(async () => void (await this.#worker.terminate()));
    return this.#closed;
  }

  #settle(answer: ThreadAnswer): void {
    const caller = this.#callers.get(answer.id);
    this.#callers.delete(answer.id);
    if ("unavailable" in answer) caller?.reject(new StoreUnavailable(answer.unavailable));
    else if ("error" in answer) caller?.reject(answer.error);
    else caller?.resolve(answer.value);
  }

  #lose(error: StoreUnavailable): void {
    this.#lost ??= error;
    for (const { reject } of this.#callers.values()) reject(this.#lost);
    this.#callers.clear();
  }
}
