import type { RateLimit } from "../../wire/api-table.js";
import type { Findings, Limited } from "../../wire/contract.js";
import { Refusal } from "../refuse/refusal.js";
import { setHeader } from "./limit-headers.js";

/** A handler's answer to a caller who has used up what the handler itself counts (429). Seconds are whole, 1 or more. */
export function limited(found: Findings["limited"]): Limited {
  // `Limited` has no members to read: only `implement` looks inside, and it knows Refusal.
  return new Refusal("limited", found) as unknown as Limited;
}

/** Where the operation's limits already told when to come back, the handler's word is the later one and counts. */
export function tellHandlersLimit(headers: string[], limits: readonly RateLimit[], refusal: Refusal): Refusal {
  if (!("retryAfterSeconds" in refusal.found)) return refusal;
  for (const limit of limits) setHeader(headers, limit.headers?.retryAfter, refusal.found.retryAfterSeconds);
  return refusal;
}
