import type { Consumption, Limiter, LimitRule } from "../../runtime/http/index.js";

/** What a test decides about calls on a limit; an Error is a dead store. */
export type Decision = Partial<Consumption> | Error;

/** A limiter that lets everything pass but what a test decides, by the limit's name, and remembers what was counted. */
export class FakeLimiter implements Limiter {
  readonly counted: { readonly rule: LimitRule; readonly key: string }[] = [];
  readonly decisions = new Map<string, Decision>();

  async consume(rule: LimitRule, key: string): Promise<Consumption> {
    this.counted.push({ rule, key });
    const decision = this.decisions.get(rule.name);
    if (decision instanceof Error) throw decision;
    const { points: limit } = rule;
    return { allowed: true, limit, remaining: limit - 1, resetAt: 0, retryAfterMs: 0, ...decision };
  }
}
