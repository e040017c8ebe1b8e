import type { Logger } from "pino";
import type { Limiter } from "./http/index.js";
import type { CommonSettings } from "./settings.js";
import { connectRedis } from "./store/connect-redis.js";
import { limiterWithFallback } from "./store/limiter-with-fallback.js";
import { memoryLimiter } from "./store/memory-limiter.js";
import { redisLimiter } from "./store/redis-limiter.js";
import { rememberRefusals } from "./store/remember-refusals.js";
import type { Store } from "./store/store.js";
import { storeLimiter } from "./store/store-limiter.js";

/** What to count in, and whom to tell. */
export interface OpenLimiterOptions {
  readonly settings: Pick<CommonSettings, "databaseUrl" | "redisUrl">;
  readonly store: Pick<Store, "limits">;
  readonly log: Pick<Logger, "warn" | "info">;
  /** Epoch milliseconds; default `Date.now`. */
  readonly now?: () => number;
}

/** A limiter, and the end of what it holds open. */
export interface OpenedLimiter {
  readonly limiter: Limiter;
  close(): void;
}

/**
 * Counts in Redis where REDIS_URL is set, else in the database, so that all processes on them share their limits; a
 * database in memory has one process, which counts for itself. While Redis is lost the database counts; while that is
 * lost too, `consume` rejects with `StoreUnavailable`.
 */
export async function openLimiter(options: OpenLimiterOptions): Promise<OpenedLimiter> {
  const { settings, store, log, now = Date.now } = options;
  const { databaseUrl, redisUrl } = settings;
  const local = databaseUrl === "sqlite::memory:" ? memoryLimiter(now) : storeLimiter(store.limits, now);
  if (redisUrl === undefined) return { limiter: rememberRefusals(local, now), close: () => undefined };
  const { client, close } = await connectRedis(redisUrl);
  const limiter = limiterWithFallback({
    first: redisLimiter(client, { now }),
    second: local,
    now,
    onLost: (error) => log.warn({ cause: causeOf(error) }, "Redis is lost: limits are counted in the database"),
    onBack: () => log.info("Redis is back: limits are counted there"),
  });
  return { limiter: rememberRefusals(limiter, now), close };
}

/** The message of the client or of Redis; neither shows the URL, which may hold a password. */
function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : "unknown";
}
