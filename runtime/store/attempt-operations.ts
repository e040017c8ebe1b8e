import type { AttemptCount, AttemptPolicy, PasswordAttempt, PasswordSuccess } from "./attempts.js";
import { first, type Operation, query, type SqlValue } from "./engine.js";

type Reservation = { kind: "reserved"; count: AttemptCount } | { kind: "throttled"; until: number };

/** The address of the count of all addresses that are not known. */
const others = "";
const mostKnown = 20;

// A block that ended counts on; what was forgotten counts anew. Without a block, a clock that went back does not matter.
const countTry = `fails = CASE WHEN password_attempt.tried_at <= CAST(? AS BIGINT) THEN 1
    ELSE password_attempt.fails + 1 END,
  block_ms = CASE
    WHEN password_attempt.tried_at <= CAST(? AS BIGINT) OR password_attempt.fails + 1 < CAST(? AS BIGINT) THEN 0
    WHEN password_attempt.fails + 1 >= CAST(? AS BIGINT) THEN CAST(? AS BIGINT)
    WHEN password_attempt.block_ms = 0 THEN CAST(? AS BIGINT)
    WHEN password_attempt.block_ms * 2 > CAST(? AS BIGINT) THEN CAST(? AS BIGINT)
    ELSE password_attempt.block_ms * 2 END,
  tried_at = CAST(? AS BIGINT)`;
const isOpen =
  "(password_attempt.block_ms = 0 OR password_attempt.tried_at + password_attempt.block_ms <= CAST(? AS BIGINT))";

/** `Attempts.reserve` */
export function* reserveAttempt(attempt: PasswordAttempt, policy: AttemptPolicy, now: number): Operation<Reservation> {
  const { subject, address } = attempt;
  const own = yield* first(
    `UPDATE password_attempt SET ${countTry}
     WHERE subject = ? AND address = ? AND expires_at > ? AND ${isOpen}
     RETURNING fails`,
    [...tryParams(policy, now), subject, address, now, now],
  );
  if (own) return { kind: "reserved", count: "own" };
  const known = yield* blockedUntil(subject, address, now);
  if (known !== undefined) return { kind: "throttled", until: known };
  const expiresAt = now + policy.forgetMs;
  const other = yield* first(
    `INSERT INTO password_attempt (subject, address, fails, block_ms, tried_at, expires_at) VALUES (?, ?, 1, 0, ?, ?)
     ON CONFLICT (subject, address) DO UPDATE SET ${countTry}, expires_at = excluded.expires_at
     WHERE ${isOpen}
     RETURNING fails`,
    [subject, others, now, expiresAt, ...tryParams(policy, now), now],
  );
  if (other) return { kind: "reserved", count: "others" };
  return { kind: "throttled", until: (yield* blockedUntil(subject, others, now)) ?? now };
}

/** `Attempts.release` */
export function releaseAttempt(
  { subject, address }: PasswordAttempt,
  { count, policy }: { count: AttemptCount; policy: AttemptPolicy },
): Operation<unknown> {
  return query(
    `UPDATE password_attempt
     SET fails = fails - 1,
         block_ms = CASE WHEN fails - 1 < CAST(? AS BIGINT) THEN 0
           WHEN block_ms / 2 > CAST(? AS BIGINT) THEN CAST(? AS BIGINT)
           ELSE block_ms / 2 END
     WHERE subject = ? AND address = ? AND fails > 0`,
    [policy.free, policy.mostBlockMs, policy.mostBlockMs, subject, count === "own" ? address : others],
  );
}

/** `Attempts.succeed` */
export function* attemptSucceeded({ attempt, count, knownUntil }: PasswordSuccess, now: number): Operation<void> {
  const { subject, address } = attempt;
  yield* query(
    `INSERT INTO password_attempt (subject, address, fails, block_ms, tried_at, expires_at) VALUES (?, ?, 0, 0, ?, ?)
     ON CONFLICT (subject, address) DO UPDATE
     SET fails = 0, block_ms = 0, tried_at = excluded.tried_at, expires_at = excluded.expires_at`,
    [subject, address, now, knownUntil],
  );
  if (count === "own") return;
  yield* query("DELETE FROM password_attempt WHERE subject = ? AND address = ?", [subject, others]);
  yield* query(
    `DELETE FROM password_attempt WHERE subject = ? AND address <> '' AND address NOT IN (
       SELECT address FROM password_attempt WHERE subject = ? AND address <> ''
       ORDER BY expires_at DESC, address LIMIT ${mostKnown})`,
    [subject, subject],
  );
}

/** `Attempts.purge` */
export function* purgeAttempts(now: number): Operation<number> {
  const gone = yield* query(
    `DELETE FROM password_attempt
     WHERE (subject, address) IN (SELECT subject, address FROM password_attempt WHERE expires_at <= ? LIMIT 500)
     RETURNING subject`,
    [now],
  );
  return gone.length;
}

function tryParams({ free, firstBlockMs, mostBlockMs, stop, forgetMs }: AttemptPolicy, now: number): SqlValue[] {
  const forgotten = now - forgetMs;
  return [forgotten, forgotten, free, stop, forgetMs, firstBlockMs, mostBlockMs, mostBlockMs, now];
}

/** When a count lets the next try pass; undefined where there is no such count. */
function* blockedUntil(subject: string, address: string, now: number): Operation<number | undefined> {
  const row = yield* first<{ until: number }>(
    `SELECT tried_at + block_ms AS until FROM password_attempt
     WHERE subject = ? AND address = ? AND expires_at > ?`,
    [subject, address, now],
  );
  return row?.until;
}
