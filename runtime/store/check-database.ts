import { first, type Operation } from "./engine.js";
import { StoreUnavailable } from "./store.js";

/** What lives and dies by the clock (codes, nonces, tokens) must mean the same instant to every process. */
const mostApartMs = 5000;

/**
 * `Store.ping`: reads from the database. `clock` is the SQL of its clock, where that is not the clock of this machine;
 * throws `StoreUnavailable` when it is more than five seconds from `now`.
 */
export function* checkDatabase(clock: string | undefined, now: number | undefined): Operation<void> {
  const row = yield* first<{ now: number | null }>(`SELECT ${clock ?? "NULL"} AS now FROM migration LIMIT 1`);
  if (row === undefined || row.now === null || now === undefined) return;
  if (Math.abs(row.now - now) > mostApartMs) {
    throw new StoreUnavailable("the clocks of the database and of this machine are more than 5 s apart");
  }
}
