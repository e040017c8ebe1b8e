import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Limiter, LimitRule } from "../http/limit/limiter.js";
import { consumePoint } from "./consume-point.js";

/**
 * Counts in the memory of one process, in fixed windows that begin with a key's first call. A refused call neither
 * counts again nor extends a block. Rules are told apart by name; each holds the numbers of its first call.
 */
export function memoryLimiter(now: () => number = Date.now): Limiter {
  const counters = new Map<string, RateLimiterMemory>();
  const counterOf = (rule: LimitRule): RateLimiterMemory => {
    const counter = counters.get(rule.name) ?? newCounter(rule);
    counters.set(rule.name, counter);
    return counter;
  };
  return { consume: (rule, key) => consumePoint(counterOf(rule), key, now) };
}

function newCounter({ name, points, window, block }: LimitRule): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix: name, points, duration: window, blockDuration: block });
}
