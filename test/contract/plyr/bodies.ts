import type { ExpectedReply } from "../assert-reply.js";

const statusTexts = {
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  408: "Request Timeout",
  413: "Payload Too Large",
  415: "Unsupported Media Type",
  500: "Internal Server Error",
  503: "Service Unavailable",
} as const;

/** An error with a text of the vendor's. */
export function errorReply(status: number, error: string): ExpectedReply {
  return reply(status, { error });
}

/** What the vendor has no text for: the status text. */
export function statusReply(status: keyof typeof statusTexts): ExpectedReply {
  return errorReply(status, statusTexts[status]);
}

/** The one answer whose text is under another key. */
export const nonceExpired = reply(401, { message: "JWT nonce is expired" });

export const loggedOut = reply(200, { message: "Logout success" });

export function reply(status: number, body: unknown): ExpectedReply {
  return { status, body, ...(status === 401 && { headers: { "www-authenticate": 'HMAC realm="plyr"' } }) };
}
