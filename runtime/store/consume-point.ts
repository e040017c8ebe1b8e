import { createHash } from "node:crypto";
import { type RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible";
import type { Consumption } from "../http/limit/limiter.js";

/**
 * Counts one call of `key` and translates the library's answer, which rejects both when a limit is used up and when
 * its storage is dead: only the latter, an Error, rejects here. Keys are hashed: of equal length, and no address or
 * e-mail stays behind.
 */
export async function consumePoint(counter: RateLimiterAbstract, key: string, now: () => number): Promise<Consumption> {
  const digest = createHash("sha256").update(key).digest("base64url");
  try {
    return consumption(counter, await counter.consume(digest), { allowed: true, now: now() });
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return consumption(counter, refusal, { allowed: false, now: now() });
  }
}

function consumption(
  { points }: RateLimiterAbstract,
  { remainingPoints, msBeforeNext }: RateLimiterRes,
  { allowed, now }: { allowed: boolean; now: number },
): Consumption {
  return {
    allowed,
    limit: points,
    remaining: allowed ? remainingPoints : 0,
    resetAt: now + msBeforeNext,
    retryAfterMs: allowed ? 0 : msBeforeNext,
  };
}
