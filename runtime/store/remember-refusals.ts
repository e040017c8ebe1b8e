import { createHash } from "node:crypto";
import type { Consumption, Limiter, LimitRule } from "../http/limit/limiter.js";

/**
 * Repeats a refusal from memory until it ends, so that a flood of refused calls costs no write. Nothing shortens a
 * refusal, so what is repeated is what the counter would say. Holds the `most` newest refusals, keys hashed.
 */
export function rememberRefusals(limiter: Limiter, now: () => number, most = 10_000): Limiter {
  const refusals = new Map<string, Consumption>();
  return {
    async consume(rule, key) {
      const place = placeOf(rule, key);
      const past = refusals.get(place);
      const left = past ? past.resetAt - now() : 0;
      if (past && left > 0) return { ...past, retryAfterMs: left };
      refusals.delete(place);
      const consumption = await limiter.consume(rule, key);
      if (!consumption.allowed) keep(place, consumption);
      return consumption;
    },
  };

  function keep(place: string, refusal: Consumption): void {
    refusals.set(place, refusal);
    if (refusals.size <= most) return;
    // A Map gives its keys in the order in which they came.
    for (const oldest of refusals.keys()) {
      refusals.delete(oldest);
      return;
    }
  }
}

function placeOf({ name }: LimitRule, key: string): string {
  return createHash("sha256").update(`${name}\n${key}`).digest("base64url");
}
