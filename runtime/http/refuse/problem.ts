import type { EncodedAnswer } from "../answer/encode-answer.js";
import { standingHeaders } from "../answer/standing-headers.js";
import { STATUS_CODES } from "../node-http.js";

/** RFC 9457 problem details of a bare status: what a kind of refusal that the API does not declare is answered with. */
export function problem(status: number, detail?: string): EncodedAnswer {
  const body = JSON.stringify({ type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, detail });
  const headers = standingHeaders();
  headers.push("Content-Type", "application/problem+json", "Content-Length", String(Buffer.byteLength(body)));
  return { status, headers, body };
}
