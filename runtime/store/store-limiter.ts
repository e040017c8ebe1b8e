import type { Limiter } from "../http/limit/limiter.js";
import type { Limits } from "./limits.js";

/**
 * Counts in the database, for all processes that share it. Own SQL rather than the stores of rate-limiter-flexible:
 * those read the clock of the process, hold a connection and a table of their own, and tell a dead database from a
 * used-up limit by type only. Rejects with `StoreUnavailable`.
 */
export function storeLimiter(limits: Limits, now: () => number = Date.now): Limiter {
  return { consume: (rule, key) => limits.consume(rule, key, now()) };
}
