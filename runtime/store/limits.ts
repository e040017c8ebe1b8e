import type { Consumption, LimitRule } from "../http/limit/limiter.js";

/** Counts of calls in windows that begin with a caller's first call. */
export interface Limits {
  /** Counts one call; exactly the rule's points are allowed until the window ends. */
  consume(rule: LimitRule, key: string, now: number): Promise<Consumption>;
  /** Forgets counts whose window or block has ended, at most 500; returns how many. */
  purge(now: number): Promise<number>;
}
