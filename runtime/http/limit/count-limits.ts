import type { RateLimit } from "../../wire/api-table.js";
import type { Exchange } from "../exchange.js";
import { Refusal } from "../refuse/refusal.js";
import { consumeAddress } from "./consume-address.js";
import { addLimitHeaders } from "./limit-headers.js";
import { type Counted, keyOf } from "./limit-key.js";
import type { Limiter, LimitRule } from "./limiter.js";

/** Counts one call on each limit and adds the limits' headers; returns the refusal of the first that is used up. */
export type CountLimits = (exchange: Exchange, counted: Counted) => Promise<Refusal | undefined>;

/** Which limits a step of the pipeline counts. */
export type CountedBy = "ip" | "principal" | "body";

/** What counts the limits of an API. */
export interface Counter {
  /** The API's name. */
  readonly api: string;
  /** `"off"`: nothing is counted. */
  readonly limiter: Limiter | "off" | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Compiles the limits of one step; undefined when there is nothing to count. Throws where nobody is there to count. */
export function compileLimits(limits: readonly RateLimit[], by: CountedBy, counter: Counter): CountLimits | undefined {
  const { api, limiter, now } = counter;
  const rules = limits.filter((limit) => stepOf(limit) === by).map((limit) => ({ limit, rule: ruleOf(limit, api) }));
  if (rules.length === 0 || limiter === "off") return undefined;
  if (!limiter) throw new Error(`${api}: limits are declared, and the option limiter is missing`);
  return async (exchange, counted) => {
    for (const { limit, rule } of rules) {
      if (by === "ip" && limit.withoutIp === "refuse" && !exchange.ipIsClient) return new Refusal("noClientIp", {});
      const key = by === "ip" ? exchange.ip : keyOf(limit, counted);
      if (key === undefined) continue;
      const consumption = await (by === "ip" ? consumeAddress(limiter, rule, key) : limiter.consume(rule, key));
      addLimitHeaders(exchange.headers, limit.headers, { ...consumption, now: now() });
      if (!consumption.allowed) return limited(limit, consumption.retryAfterMs);
    }
    return undefined;
  };
}

function stepOf({ by }: RateLimit): CountedBy {
  return by === "ip" || by === "principal" ? by : "body";
}

/** A limit's name is unique in its document only. */
function ruleOf({ name, points, window, block }: RateLimit, api: string): LimitRule {
  return { name: `${api}/${name}`, points, window, block };
}

function limited({ name }: RateLimit, retryAfterMs: number): Refusal {
  return new Refusal("limited", { limit: name, retryAfterSeconds: Math.max(1, Math.ceil(retryAfterMs / 1000)) });
}
