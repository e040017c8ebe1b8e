import type { RateLimit, RateLimitHeaders } from "../../runtime/wire/api-table.js";
import type { RateLimitExtension } from "../read/openapi-document.js";

/** The limits of a document or an operation with every default filled in. */
export function buildLimits(written: readonly RateLimitExtension[] | undefined): RateLimit[] {
  return (written ?? []).map(({ name, points, window, block, by, withoutIp, headers }) => ({
    name,
    points,
    window,
    block: block ?? 0,
    by,
    withoutIp: withoutIp ?? "proxy",
    ...(headers === undefined ? {} : { headers: { ...headers, on: headers.on ?? "all" } satisfies RateLimitHeaders }),
  }));
}

/** The names, in lower case, of the headers that limits fill. */
export function limitHeaderNames(limits: readonly RateLimit[]): ReadonlySet<string> {
  const names = limits.flatMap(({ headers }) => [
    headers?.limit,
    headers?.remaining,
    headers?.reset,
    headers?.retryAfter,
  ]);
  return new Set(names.flatMap((name) => name?.toLowerCase() ?? []));
}
