import { pino } from "pino";
import { type OpenedLimiter, openLimiter } from "../../../runtime/open-limiter.js";
import { openStore } from "../../../runtime/store/open-store.js";
import type { Store } from "../../../runtime/store/store.js";

/** What a parent process asks of a worker: to open a limiter, or to count calls in parallel. */
export type LimitOrder =
  | { readonly do: "open"; readonly databaseUrl: string; readonly redisUrl: string | undefined }
  | { readonly do: "count"; readonly name: string; readonly points: number; readonly times: number };

const log = pino({ level: "silent" });
let opened: (OpenedLimiter & { readonly store: Store }) | undefined;

/** How many calls were allowed. */
async function carryOut(order: LimitOrder): Promise<number> {
  if (order.do === "open") {
    opened?.close();
    await opened?.store.close();
    const store = await openStore(order.databaseUrl);
    opened = { ...(await openLimiter({ settings: order, store, log })), store };
    return 0;
  }
  const rule = { name: order.name, points: order.points, window: 60, block: 0 };
  const calls = await Promise.all(
    Array.from({ length: order.times }, () => opened?.limiter.consume(rule, "192.0.2.1")),
  );
  return calls.filter((consumption) => consumption?.allowed).length;
}

process.on("message", (order: LimitOrder) => {
  carryOut(order).then(
    (allowed) => process.send?.(allowed),
    (error: unknown) => process.send?.(`error: ${error}`),
  );
});
