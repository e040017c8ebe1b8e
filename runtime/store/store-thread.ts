import { parentPort, workerData } from "node:worker_threads";
import { openStore } from "./open-store.js";
import { SentTogether } from "./sent-together.js";
import { StoreUnavailable } from "./store.js";
import type { ThreadAnswer, ThreadCall, ThreadData } from "./thread-messages.js";

/** A thread that holds a store and runs what the thread of `openStoreInThread` asks of it. */
const { url } = workerData as ThreadData; // given by openStoreInThread
const store = await openStore(url);
const answers = new SentTogether<ThreadAnswer>((together) => parentPort?.postMessage(together));
parentPort?.on("message", (calls: readonly ThreadCall[]) => {
  for (const call of calls) answer(call).then((answered) => answers.add(answered));
});

async function answer({ id, group, operation, args }: ThreadCall): Promise<ThreadAnswer> {
  try {
    // `openStoreInThread` calls only operations that a store has.
    const target = (group === undefined ? store : Reflect.get(store, group)) as object;
    return { id, value: await Reflect.apply(Reflect.get(target, operation), target, args) };
  } catch (error) {
    return error instanceof StoreUnavailable ? { id, unavailable: error.message } : { id, error };
  }
}
