/** Lines of a request that say where it comes from, and what they are. */
type Claims = readonly (readonly [what: string, lines: readonly string[]])[];

/** What clients, or proxies that nobody trusts, say of where a request comes from. */
export const claims: Claims = [
  ["X-Forwarded-For", ["X-Forwarded-For: 198.51.100.1"]],
  ["X-Forwarded-For of 200 hops", [`X-Forwarded-For: ${"198.51.100.1, ".repeat(199)}198.51.100.1`]],
  ["X-Forwarded-For in several lines", ["X-Forwarded-For: 198.51.100.1", "X-Forwarded-For: 198.51.100.2"]],
  ["a comma", ["X-Forwarded-For: ,"]],
  ["an empty X-Forwarded-For", ["X-Forwarded-For: "]],
  ["a loopback address", ["X-Forwarded-For: 127.0.0.1"]],
  ["IPv6 with a zone", ["X-Forwarded-For: fe80::1%eth0"]],
  ["IPv4 in IPv6", ["X-Forwarded-For: ::ffff:198.51.100.1"]],
  ["a port", ["X-Forwarded-For: 198.51.100.1:4711"]],
  ["Forwarded", ["Forwarded: for=198.51.100.1;proto=https, for=198.51.100.2"]],
  ["X-Real-IP", ["X-Real-IP: 198.51.100.1"]],
  [
    "what other proxies send",
    ["X-Client-IP: 198.51.100.1", "True-Client-IP: 198.51.100.1", "CF-Connecting-IP: 198.51.100.1", "Via: 1.1 x"],
  ],
  ["headers about headers", ["Connection: X-Forwarded-For", "X-Forwarded-For: 198.51.100.1"]],
];

/** What a trusted proxy adds stands last; all before it the client may have made up. */
export const forwarded: Claims = [
  ["nothing more", ["X-Forwarded-For: 203.0.113.7"]],
  ["one address", ["X-Forwarded-For: 198.51.100.1, 203.0.113.7"]],
  ["200 addresses", [`X-Forwarded-For: ${"198.51.100.1, ".repeat(200)}203.0.113.7`]],
  ["a line of its own", ["X-Forwarded-For: 198.51.100.1", "X-Forwarded-For: 203.0.113.7"]],
  ["the proxy's address", ["X-Forwarded-For: 127.0.0.1, 203.0.113.7"]],
  ["a comma", ["X-Forwarded-For: ,,, 203.0.113.7"]],
  ["garbage", ["X-Forwarded-For: unknown, _hidden, 999.1.1.1, 203.0.113.7"]],
  ["IPv4 in IPv6", ["X-Forwarded-For: ::1, ::ffff:203.0.113.7"]],
  ["IPv4 in IPv6, in hexadecimal", ["X-Forwarded-For: ::ffff:cb00:7107"]],
  ["a port", ["X-Forwarded-For: 198.51.100.1:1, 203.0.113.7:4711"]],
  ["other headers", ["X-Forwarded-For: 203.0.113.7", "X-Real-IP: 198.51.100.1", "Forwarded: for=198.51.100.1"]],
];
