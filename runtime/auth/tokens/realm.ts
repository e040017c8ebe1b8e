/**
 * What a signing key is for: a login API, or the refresh tokens of one. Each realm has keys of its own and one pinned
 * algorithm (RFC 8725, 3.1), so a token of one is never taken by another.
 */
export const realmAlgorithms = {
  bullish: "ES256",
  plyr: "ES256",
  xpkg: "HS256",
  flashback: "ES256",
  "flashback-refresh": "HS256",
} as const;

/** The name of a realm. */
export type Realm = keyof typeof realmAlgorithms;
