/**
 * What a signing key is for at a moment. `pending`: published, so that who caches the JWK Set has it before it signs;
 * `active`: signs; `verify-only`: checks what it has signed; `retired`: good for nothing.
 */
export type KeyState = "pending" | "active" | "verify-only" | "retired";

/** When a key changes its state, in epoch milliseconds. `retiresAt` is undefined for a realm's newest key. */
export interface KeyTimes {
  readonly activeFrom: number;
  readonly retiresAt: number | undefined;
}

/** For how long others may keep a JWK Set, in seconds. */
export const jwksMaxAgeSeconds = 300;
/** No process signs, verifies or publishes by a list of keys that is older than this. */
export const longestStaleMs = 60_000;
/** How far the clocks of two processes may be from UTC, in opposite directions. */
const clockSkewMs = 15_000;

/** A new key is published for so long before it signs: two lives of a cached JWK Set, made from a list that was stale. */
export const publishAheadMs = 2 * jwksMaxAgeSeconds * 1000 + longestStaleMs;
/** How much longer than its last token a key verifies: a process may switch late, another may read early. */
export const verifyMarginMs = longestStaleMs + 2 * clockSkewMs;

export function isRetired({ retiresAt }: KeyTimes, now: number): boolean {
  return retiresAt !== undefined && retiresAt <= now;
}

/** The key that signs at a moment, of keys in the order in which they sign. A clock that is behind gets the first. */
export function activeKey<K extends KeyTimes>(keys: readonly K[], at: number): K | undefined {
  return keys.findLast(({ activeFrom }) => activeFrom <= at) ?? keys[0];
}

/** The state of one of a realm's `keys`, which stand in the order in which they sign. */
export function keyState<K extends KeyTimes>(key: K, keys: readonly K[], now: number): KeyState {
  if (isRetired(key, now)) return "retired";
  if (key === activeKey(keys, now)) return "active";
  return key.activeFrom > now ? "pending" : "verify-only";
}
