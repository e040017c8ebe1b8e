import type { Attempts, PasswordAttempt } from "../attempts.js";
import type { AccountStatus, Accounts, Credential, NewAccount, NewSession, Otp, Sessions } from "../store.js";
import type { AuditEvent } from "./audit.js";

/** What store operations leave in the audit table, by their outcome; undefined: nothing was changed. */
type Outcome<Operation extends (...given: never) => Promise<unknown>> = Awaited<ReturnType<Operation>>;
type EventOf<T> = (outcome: T) => AuditEvent | undefined;

/** An event that happened where the outcome is true. */
export function when(event: AuditEvent): EventOf<boolean> {
  return (happened) => (happened ? event : undefined);
}

export function accountCreated({ id, realm, login }: NewAccount): EventOf<Outcome<Accounts["create"]>> {
  return ({ kind }) => (kind === "created" ? { action: "account.created", realm, accountId: id, login } : undefined);
}

export function accountStatusSet(accountId: string, reason: AccountStatus): EventOf<boolean> {
  return when({ action: "account.status", accountId, reason });
}

export function credentialStatusSet(credentialId: string, reason: Credential["status"]): EventOf<boolean> {
  return when({ action: "credential.status", credentialId, reason });
}

/** A login that was refused here had proved who it was: it came twice, too often, or just too late. */
export function sessionCreated(session: NewSession): EventOf<Outcome<Sessions["create"]>> {
  const { id: sessionId, realm, accountId, credentialId } = session;
  const who = { realm, accountId, ...(credentialId !== undefined && { credentialId }) };
  return ({ kind }) =>
    kind === "created"
      ? { action: "login.accepted", ...who, sessionId }
      : { action: "login.refused", ...who, reason: kind };
}

export function allSessionsRevoked(accountId: string): EventOf<number> {
  return (count) => (count > 0 ? { action: "session.revoked", accountId, reason: "all" } : undefined);
}

/** A refresh is no event: it only goes on with what a login began. An old token that comes back is one. */
export function refreshRotated(sessionId: string): EventOf<Outcome<Sessions["rotateRefresh"]>> {
  return ({ kind }) => (kind === "reused" ? { action: "session.revoked", sessionId, reason: "reuse" } : undefined);
}

/** A code that was tried; one that was right is followed by `login.accepted`. Who is locked out tries nothing. */
export function codeTried(accountId: string): EventOf<Outcome<Otp["reserve"]>> {
  return ({ kind }) => (kind === "reserved" ? { action: "code.tried", realm: "plyr", accountId } : undefined);
}

/** A password that was tried; one that was right is followed by `password.accepted`, or by the session that it began. */
export function passwordTried(attempt: PasswordAttempt): EventOf<Outcome<Attempts["reserve"]>> {
  return ({ kind }) => (kind === "reserved" ? { action: "password.tried", ...whoTried(attempt) } : undefined);
}

export function passwordAccepted(attempt: PasswordAttempt): EventOf<void> {
  return () => ({ action: "password.accepted", ...whoTried(attempt) });
}

function whoTried({ realm, subject: loginKey }: PasswordAttempt) {
  return { ...(realm !== undefined && { realm }), loginKey };
}

/** PLYR's login; without a nonce the code was used before, or the player is no longer active. */
export function gameBegun(login: { readonly playerId: string; readonly gameId: string }): EventOf<number | undefined> {
  const who = { realm: "plyr", accountId: login.playerId, gameId: login.gameId };
  return (nonce) => ({ action: nonce === undefined ? "login.refused" : "login.accepted", ...who });
}
