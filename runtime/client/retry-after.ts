/**
 * For how many milliseconds from `now` a reply asks its caller to wait by `Retry-After` (RFC 9110 section 10.2.3: seconds,
 * or a date); 0 where it does not, or not so that it can be understood.
 */
export function retryAfterMs({ headers }: Response, now = Date.now()): number {
  const text = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse reads almost anything as a date.
  const until = /^[A-Z][a-z]{2}, .* GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(until) ? 0 : Math.max(0, until - now);
}
