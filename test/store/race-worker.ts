import { openStore } from "../../runtime/store/open-store.js";
import type { Store } from "../../runtime/store/store.js";
import { type RaceName, races } from "./races.js";

/** What a parent process asks of a worker: to open a database, or to run an operation `times` times in parallel. */
export type Order =
  | { readonly do: "open"; readonly url: string }
  | { readonly do: "race"; readonly race: RaceName; readonly times: number };

let opened: Store | undefined;

async function carryOut(order: Order): Promise<readonly string[]> {
  if (order.do === "open") {
    await opened?.close();
    opened = await openStore(order.url);
    return ["open"];
  }
  const store = opened;
  if (!store) throw new Error("the database is not open");
  const calls = Array.from({ length: order.times }, (_, n) => races[order.race](store, `${process.pid}-${n}`));
  return await Promise.all(calls);
}

process.on("message", (order: Order) => {
  carryOut(order).then(
    (outcomes) => process.send?.(outcomes),
    (error: unknown) => process.send?.([`error: ${error}`]),
  );
});
