import { first, hits, type Operation, query } from "./engine.js";
import type { OtpPolicy } from "./store.js";

type Reservation = { kind: "reserved"; secret: string; lastStep: number } | { kind: "throttled" } | { kind: "unknown" };

/** Gives a new account its sealed TOTP secret; no time step is spent yet. */
export function insertOtpSecret(accountId: string, secret: string): Operation<unknown> {
  return query("INSERT INTO otp (account_id, secret, last_step, fails) VALUES (?, ?, 0, 0)", [accountId, secret]);
}

const triesNow = "CASE WHEN locked_until IS NULL THEN fails ELSE 0 END + 1";
const nextLock = `CASE WHEN lock_ms = 0 THEN CAST(? AS BIGINT)
  WHEN lock_ms * 2 > CAST(? AS BIGINT) THEN CAST(? AS BIGINT)
  ELSE lock_ms * 2 END`;

/**
 * `Otp.reserve`. Every try counts as a failure before it is checked; the last one of `limit` also locks, and a right
 * code clears all (`spendOtpStep`). A lock that has run out starts the count anew, and makes the next lock longer.
 */
export function* reserveOtp(accountId: string, policy: OtpPolicy, now: number): Operation<Reservation> {
  const { limit, lockMs, mostLockMs = lockMs } = policy;
  const lock = [lockMs, mostLockMs, mostLockMs];
  const row = yield* first<{ secret: string; last_step: number }>(
    `UPDATE otp
     SET fails = ${triesNow},
         locked_until = CASE WHEN ${triesNow} >= CAST(? AS BIGINT) THEN CAST(? AS BIGINT) + ${nextLock} END,
         lock_ms = CASE WHEN ${triesNow} >= CAST(? AS BIGINT) THEN ${nextLock} ELSE lock_ms END
     WHERE account_id = ? AND (locked_until IS NULL OR locked_until <= ?)
     RETURNING secret, last_step`,
    [limit, now, ...lock, limit, ...lock, accountId, now],
  );
  if (row) return { kind: "reserved", secret: row.secret, lastStep: row.last_step };
  const known = yield* hits("SELECT account_id FROM otp WHERE account_id = ?", [accountId]);
  return known ? { kind: "throttled" } : { kind: "unknown" };
}

/** True for exactly one use of a time step, and for none before it (RFC 6238 section 5.2); forgives failed tries. */
export function spendOtpStep(accountId: string, step: number): Operation<boolean> {
  return hits(
    `UPDATE otp SET last_step = ?, fails = 0, locked_until = NULL, lock_ms = 0
     WHERE account_id = ? AND last_step < ?
     RETURNING account_id`,
    [step, accountId, step],
  );
}
