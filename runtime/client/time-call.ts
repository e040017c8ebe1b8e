import type { PreparedCall } from "./send-request.js";

/** What ends a call: its caller's signal, or its time, which `untime` takes away. */
export function timeCall(
  caller: AbortSignal | undefined,
  timeoutMs: number | undefined,
): Pick<PreparedCall, "signal" | "untime"> {
  if (timeoutMs === undefined) return { signal: caller, untime: () => undefined };
  const timeout = AbortSignal.timeout(timeoutMs);
  const late = new AbortController();
  const end = () => late.abort(timeout.reason);
  timeout.addEventListener("abort", end, { once: true });
  return {
    signal: caller === undefined ? late.signal : AbortSignal.any([caller, late.signal]),
    untime: () => timeout.removeEventListener("abort", end),
  };
}
