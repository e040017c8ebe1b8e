import { parentPort, workerData } from "node:worker_threads";
import { openStore } from "./open-store.js";
import { StoreUnavailable } from "./store.js";
import type { ThreadAnswer, ThreadCall, ThreadData } from "./thread-messages.js";

/** A thread that holds a store and runs what the thread of `openStoreInThread` asks of it. */
const { url } = workerData as ThreadData; // given by openStoreInThread
const store = await openStore(url);
parentPort?.on("message", async (call: ThreadCall) => parentPort?.postMessage(await answer(call)));

async function answer({ id, group, operation, args }: ThreadCall): Promise<ThreadAnswer> {
  try {
    // `openStoreInThread` calls only operations that a store has.
    const target = (group === undefined ? store : Reflect.get(store, group)) as object;
    return { id, value: await Reflect.apply(Reflect.get(target, operation), target, args) };
  } catch (error) {
    return error instanceof StoreUnavailable ? { id, unavailable: error.message } : { id, error };
  }
}
