import { createHash } from "node:crypto";
import type { Consumption, LimitRule } from "../http/limit/limiter.js";
import { first, type Operation, query } from "./engine.js";

interface Count {
  readonly used: number;
  readonly ends_at: number;
}

/**
 * `Limits.consume`: one statement, so that of parallel calls in any number of processes exactly `points` are allowed.
 * The call after the last point begins the block; later ones leave its end alone.
 */
export function* consumeLimit(rule: LimitRule, key: string, now: number): Operation<Consumption> {
  const { name, points, window, block } = rule;
  const windowEnd = now + window * 1000;
  const blockEnd = block > 0 ? now + block * 1000 : null;
  const count = yield* first<Count>(
    `INSERT INTO rate_limit (name, digest, used, ends_at) VALUES (?, ?, 1, ?)
     ON CONFLICT (name, digest) DO UPDATE SET
       used = CASE WHEN rate_limit.ends_at <= ? THEN 1 ELSE rate_limit.used + 1 END,
       ends_at = CASE
         WHEN rate_limit.ends_at <= ? THEN CAST(? AS BIGINT)
         WHEN rate_limit.used = ? THEN COALESCE(CAST(? AS BIGINT), rate_limit.ends_at)
         ELSE rate_limit.ends_at
       END
     RETURNING used, ends_at`,
    [name, digestOf(key), windowEnd, now, now, windowEnd, points, blockEnd],
  );
  if (!count) throw new Error("a count that was written came back without a row");
  return consumption(points, count, now);
}

/** `Limits.purge` */
export function* purgeLimits(now: number): Operation<number> {
  const gone = yield* query(
    `DELETE FROM rate_limit
     WHERE (name, digest) IN (SELECT name, digest FROM rate_limit WHERE ends_at <= ? LIMIT 500)
     RETURNING digest`,
    [now],
  );
  return gone.length;
}

function consumption(limit: number, { used, ends_at: resetAt }: Count, now: number): Consumption {
  const allowed = used <= limit;
  return { allowed, limit, remaining: Math.max(0, limit - used), resetAt, retryAfterMs: allowed ? 0 : resetAt - now };
}

/** What a key is counted under: of one length, and no address or e-mail is kept. */
function digestOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}
