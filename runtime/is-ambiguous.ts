import type { IncomingMessage } from "node:http";

/**
 * Whether a proxy in front of this server may have read a request's head in another way than Node does: more than one
 * Host (RFC 9112, section 3.2), or a transfer coding beside `chunked` (section 6.1). The parser itself refuses the rest.
 */
export function isAmbiguous({ headers, rawHeaders }: IncomingMessage): boolean {
  const coding = headers["transfer-encoding"];
  if (coding !== undefined && coding.toLowerCase() !== "chunked") return true;
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === "host") hosts += 1;
  }
  return hosts > 1;
}
