import { setTimeout as sleep } from "node:timers/promises";
import { isConflict } from "./postgres-errors.js";
import { StoreUnavailable } from "./store.js";

const retries = 3;
const firstPauseMs = 10;

/**
 * Runs work again that lost against another transaction, at most three times, after a pause of 0 to 10, 20 and 40 ms;
 * rejects with `StoreUnavailable` when it loses still. `random` gives 0 to 1.
 */
export async function retryConflicts<T>(work: () => Promise<T>, random: () => number = Math.random): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (attempt === retries) throw new StoreUnavailable("the database is too busy", { cause: error });
    }
    await sleep(random() * firstPauseMs * 2 ** attempt);
  }
}
