import { RateLimiterRedis } from "rate-limiter-flexible";
import type { RedisClientType } from "redis";
import type { Limiter, LimitRule } from "../http/limit/limiter.js";
import { consumePoint } from "./consume-point.js";

/** What counting in Redis needs. */
export interface RedisLimiterOptions {
  /** Epoch milliseconds; only `resetAt` is told by it, windows end by the clock of Redis. */
  readonly now?: () => number;
  /** How long an answer may take; 250 ms by default. */
  readonly timeoutMs?: number;
}

/**
 * Counts in Redis, for all processes that share it, in the windows of the other limiters. Rejects where Redis is not
 * connected, refuses the command, or takes too long. Rules are told apart by name; each holds the numbers of its first
 * call.
 */
export function redisLimiter(
  client: Pick<RedisClientType, "eval" | "isReady">,
  { now = Date.now, timeoutMs = 250 }: RedisLimiterOptions = {},
): Limiter {
  const counters = new Map<string, RateLimiterRedis>();
  return {
    consume(rule, key) {
      const counter = counters.get(rule.name) ?? newCounter(client, rule);
      counters.set(rule.name, counter);
      return within(timeoutMs, consumePoint(counter, key, now));
    },
  };
}

function newCounter(client: Pick<RedisClientType, "eval" | "isReady">, rule: LimitRule): RateLimiterRedis {
  return new RateLimiterRedis({
    storeClient: client,
    useRedisPackage: true,
    rejectIfRedisNotReady: true,
    customIncrTtlLuaScript: countScript(rule),
    keyPrefix: `specgate:${rule.name}`,
    points: rule.points,
    duration: rule.window,
  });
}

/**
 * Counts and blocks in one script. The library blocks by a second command: a process that dies between the two would
 * let the block fall away.
 */
function countScript({ points, window, block }: LimitRule): string {
  return `redis.call('set', KEYS[1], 0, 'EX', ${window}, 'NX')
local used = redis.call('incrby', KEYS[1], ARGV[1])
if ${block} > 0 and used == ${points + 1} then redis.call('expire', KEYS[1], ${block}) end
return {used, redis.call('pttl', KEYS[1])}`;
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Redis did not answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
