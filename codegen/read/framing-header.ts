/**
 * Whether a reply's header is HTTP's own (RFC 9112 sections 6 and 9): it says where the message ends and what becomes of
 * the connection, which only whoever writes the bytes knows.
 */
export function isFramingHeader(name: string): boolean {
  return ["connection", "content-length", "keep-alive", "transfer-encoding"].includes(name.toLowerCase());
}
