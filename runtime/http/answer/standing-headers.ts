const standing: readonly (readonly [name: string, value: string])[] = [
  // No answer of an API is for a cache.
  ["Cache-Control", "no-store"],
  // None is to be sniffed, none is a page that may load, run or be framed by anything (Fetch Standard; CSP Level 3).
  ["X-Content-Type-Options", "nosniff"],
  ["Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"],
  ["X-Frame-Options", "DENY"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
];

/**
 * Names and values, in turn, of the headers that go with every answer: the OWASP REST Security Cheat Sheet's, and
 * those of helmet that mean something on an answer that is no page. Those in `declared`, in lower case, are left to the
 * reply that declares them. Strict-Transport-Security is missing: RFC 6797, section 7.2, forbids it where TLS ends before
 * us.
 */
export function standingHeaders(declared: Readonly<Record<string, unknown>> = {}): string[] {
  return standing.flatMap(([name, value]) => (Object.hasOwn(declared, name.toLowerCase()) ? [] : [name, value]));
}
