import { holdActiveAccount } from "./account-operations.js";
import { type AccountRow, accountColumns, accountOf } from "./account-row.js";
import { attemptSucceeded } from "./attempt-operations.js";
import type { PasswordSuccess } from "./attempts.js";
import { holdActiveCredential } from "./credential-operations.js";
import { first, hits, type Operation, query } from "./engine.js";
import { useOnce, wasUsed } from "./once-operations.js";
import { type SessionRow, sessionColumns, sessionOf } from "./session-row.js";
import type { Account, NewSession, OnceKey, Session } from "./store.js";

/** Binds `now` twice. Ended sessions keep their row, so that every statement asks for this. */
const notEnded = `session.revoked_at IS NULL AND session.idle_expires_at > CAST(? AS BIGINT)
  AND session.absolute_expires_at > CAST(? AS BIGINT)`;
const live = `${notEnded} AND account.status = 'active'
  AND (session.credential_id IS NULL OR credential.status = 'active')`;
const sessionsWithOwner = `SELECT ${sessionColumns}, ${accountColumns}
  FROM session
  JOIN account ON account.id = session.account_id
  LEFT JOIN credential ON credential.id = session.credential_id`;

interface LiveSession {
  readonly session: Session;
  readonly account: Account;
}

/** `Sessions.create` */
export function* createSession(
  session: NewSession,
  limits: { readonly once?: OnceKey; readonly max?: number; readonly password?: PasswordSuccess },
  now: number,
): Operation<{ kind: "created" | "replayed" | "tooMany" | "inactive" }> {
  if (!(yield* ownerIsActive(session))) return { kind: "inactive" };
  if (limits.max !== undefined && (yield* countSessions(session.accountId, now)) >= limits.max) {
    return { kind: limits.once && (yield* wasUsed(limits.once)) ? "replayed" : "tooMany" };
  }
  if (limits.once && !(yield* useOnce(limits.once))) return { kind: "replayed" };
  yield* insertSession(session, now);
  if (limits.password) yield* attemptSucceeded(limits.password, now);
  return { kind: "created" };
}

function* ownerIsActive({ accountId, credentialId }: NewSession): Operation<boolean> {
  if (!(yield* holdActiveAccount(accountId))) return false;
  return credentialId === undefined || (yield* holdActiveCredential(credentialId, accountId));
}

function* countSessions(accountId: string, now: number): Operation<number> {
  const row = yield* first<{ sessions: number }>(
    `SELECT COUNT(*) AS sessions FROM session WHERE account_id = ? AND ${notEnded}`,
    [accountId, now, now],
  );
  return row?.sessions ?? 0;
}

function insertSession(session: NewSession, now: number): Operation<unknown> {
  return query(
    `INSERT INTO session (id, realm, account_id, credential_id, ip_key, created_at, refresh_seq, rotated_at,
       idle_expires_at, absolute_expires_at)
     VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)`,
    [
      session.id,
      session.realm,
      session.accountId,
      session.credentialId ?? null,
      session.ipKey ?? null,
      now,
      now,
      session.idleExpiresAt,
      session.absoluteExpiresAt,
    ],
  );
}

/** `Sessions.live` */
export function* liveSession(id: string, now: number): Operation<LiveSession | undefined> {
  const row = yield* first<SessionRow & AccountRow>(
    `${sessionsWithOwner} WHERE session.id = CAST(? AS TEXT) AND ${live}`,
    [id, now, now],
  );
  return row && { session: sessionOf(row), account: accountOf(row) };
}

/** `Sessions.listLive` */
export function* liveSessionsOf(accountId: string, now: number): Operation<readonly Session[]> {
  const rows = yield* query<SessionRow>(
    `${sessionsWithOwner} WHERE session.account_id = CAST(? AS TEXT) AND ${live} ORDER BY session.created_at, session.id`,
    [accountId, now, now],
  );
  return rows.map(sessionOf);
}

/** `Sessions.revoke` */
export function revokeSession(id: string, now: number): Operation<boolean> {
  return hits(`UPDATE session SET revoked_at = ? WHERE id = ? AND ${notEnded} RETURNING id`, [now, id, now, now]);
}

/**
 * `Sessions.revokeAll`. Expired sessions are revoked too, so that none comes back when a clock is set back, but only
 * those that were live are counted.
 */
export function* revokeSessionsOf(accountId: string, now: number): Operation<number> {
  const revoked = yield* query<{ idle_expires_at: number; absolute_expires_at: number }>(
    `UPDATE session SET revoked_at = ? WHERE account_id = ? AND revoked_at IS NULL
     RETURNING idle_expires_at, absolute_expires_at`,
    [now, accountId],
  );
  return revoked.filter((row) => row.idle_expires_at > now && row.absolute_expires_at > now).length;
}
