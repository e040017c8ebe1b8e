import type { Realm } from "./realm.js";

const day = 86_400;

/**
 * How long a token of each realm is good, in seconds, at most: a key that no longer signs must verify for as long. For
 * PLYR, whose callers choose, the default of the cap; a refresh token is good for as long as its session may idle.
 */
export const tokenLifetimes = {
  bullish: day,
  plyr: 30 * day,
  xpkg: 6 * 3600,
  flashback: 3600,
  "flashback-refresh": 30 * day,
} as const satisfies Readonly<Record<Realm, number>>;
