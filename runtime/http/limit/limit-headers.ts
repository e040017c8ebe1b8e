import type { RateLimitHeaders } from "../../wire/api-table.js";
import type { Consumption } from "./limiter.js";

/** Appends what a limit tells its callers; a header that an earlier limit set is overwritten. */
export function addLimitHeaders(
  headers: string[],
  names: RateLimitHeaders | undefined,
  consumption: Consumption & { readonly now: number },
): void {
  if (!names || (names.on === "limited" && consumption.allowed)) return;
  const { resetAt } = consumption;
  const reset = names.resetFormat === "epoch" ? Math.ceil(resetAt / 1000) : new Date(resetAt).toISOString();
  setHeader(headers, names.limit, consumption.limit);
  setHeader(headers, names.remaining, consumption.remaining);
  setHeader(headers, names.reset, reset);
  setHeader(headers, names.retryAfter, retryAfter(consumption));
}

/** A whole number of seconds, at least 1 (RFC 9110, section 10.2.3): until the next call passes, or the window ends. */
function retryAfter({ allowed, retryAfterMs, resetAt, now }: Consumption & { readonly now: number }): number {
  return Math.max(1, Math.ceil((allowed ? resetAt - now : retryAfterMs) / 1000));
}

/** Sets a header in a list of names and values in turn; nothing without a name. */
export function setHeader(headers: string[], name: string | undefined, value: string | number): void {
  if (name === undefined) return;
  const at = headers.indexOf(name);
  if (at >= 0) headers[at + 1] = String(value);
  else headers.push(name, String(value));
}
