/** A request that must never be read as one of its own. */
export const smuggled = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";

const path = "/xpkg/auth/login";
const post = (headers: string, body = "") => `POST ${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\n\r\n${body}`;
const chunked = (body: string) => post("Transfer-Encoding: chunked", body);
const empty = "0\r\n\r\n";

/**
 * Requests that servers and proxies read differently, so that one could be slipped past the other (RFC 9112, sections
 * 3.2, 5 and 6; RFC 9110, section 8.6), by what is wrong with them.
 */
export const ambiguousRequests: Readonly<Record<string, string>> = {
  "Content-Length before Transfer-Encoding": post("Content-Length: 6\r\nTransfer-Encoding: chunked", empty),
  "Transfer-Encoding before Content-Length": post("Transfer-Encoding: chunked\r\nContent-Length: 6", empty),
  "two lengths": post("Content-Length: 0\r\nContent-Length: 35"),
  "one length twice": post("Content-Length: 0\r\nContent-Length: 0"),
  "a list of lengths": post("Content-Length: 0, 35"),
  "a length with a sign": post("Content-Length: +0"),
  "a negative length": post("Content-Length: -1"),
  "a length in hex": post("Content-Length: 0x0"),
  "a length with a blank in it": post("Content-Length: 1 0"),
  "an empty length": post("Content-Length:"),
  "a length beyond 64 bits": post("Content-Length: 99999999999999999999"),
  "an unknown coding": post("Transfer-Encoding: xchunked", empty),
  "the coding identity": post("Transfer-Encoding: identity", empty),
  "a coding after chunked": post("Transfer-Encoding: chunked, identity", empty),
  "a coding before chunked": post("Transfer-Encoding: identity, chunked", empty),
  "two codings": post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", empty),
  "chunked twice": post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", empty),
  "a control character before the coding": post("Transfer-Encoding: \x0bchunked", empty),
  "a coding in quotes": post('Transfer-Encoding: "chunked"', empty),
  "a blank before a colon": post("Transfer-Encoding : chunked", empty),
  "a coding on a folded line": post("Transfer-Encoding:\r\n chunked", empty),
  "chunks in HTTP/1.0": chunked(empty).replace("HTTP/1.1", "HTTP/1.0"),
  "a blank before the first header": `POST ${path} HTTP/1.1\r\n Host: x\r\nContent-Length: 0\r\n\r\n`,
  "a folded header": post("X-A: b\r\n c\r\nContent-Length: 0"),
  "a CR within a header": post("X-A: b\rContent-Length: 35"),
  "a bare LF after a header": post("X-A: b\nContent-Length: 0"),
  "bare LFs": `POST ${path} HTTP/1.1\nHost: x\nContent-Length: 0\n\n`,
  "NUL in a value": post("X-A: b\0c\r\nContent-Length: 0"),
  "NUL in a name": post("X\0A: b\r\nContent-Length: 0"),
  "an empty name": post(": b\r\nContent-Length: 0"),
  "a blank in a name": post("X A: b\r\nContent-Length: 0"),
  "a header without a colon": post("XA\r\nContent-Length: 0"),
  "no Host": `POST ${path} HTTP/1.1\r\nContent-Length: 0\r\n\r\n`,
  "two Hosts": post("hOST: y\r\nContent-Length: 0"),
  "HTTP/0.9": `GET ${path}\r\n\r\n`,
  "HTTP/1.2": `GET ${path} HTTP/1.2\r\nHost: x\r\n\r\n`,
  "HTTP/2.0": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  "a blank in the target": `GET ${path} x HTTP/1.1\r\nHost: x\r\n\r\n`,
  "an unknown method": `FOO ${path} HTTP/1.1\r\nHost: x\r\n\r\n`,
};
