import { randomUUID } from "node:crypto";
import { accountById, accountByLogin, createAccount, listAccounts, setAccountStatus } from "./account-operations.js";
import { afterRestore } from "./after-restore.js";
import { attemptSucceeded, purgeAttempts, releaseAttempt, reserveAttempt } from "./attempt-operations.js";
import type { Attempts } from "./attempts.js";
import type { Audit } from "./audit/audit.js";
import { auditPage, latestAuditRows } from "./audit/audit-operations.js";
import { type Audited, auditTrail } from "./audit/audit-trail.js";
import {
  accountCreated,
  accountStatusSet,
  allSessionsRevoked,
  codeTried,
  credentialStatusSet,
  gameBegun,
  passwordAccepted,
  passwordTried,
  refreshRotated,
  sessionCreated,
  when,
} from "./audit/audited-outcomes.js";
import { checkDatabase } from "./check-database.js";
import {
  accountByCredential,
  credentialsOfAccount,
  insertCredential,
  setCredentialStatus,
} from "./credential-operations.js";
import type { Engine, Operation } from "./engine.js";
import { beginGameSession, endGameSession, gameNonce } from "./game-session-operations.js";
import { ensureKey, followKey, hastenKey, listKeys, retireKey } from "./key-operations.js";
import { consumeLimit, purgeLimits } from "./limit-operations.js";
import type { Limits } from "./limits.js";
import { purgeOnce, useOnce } from "./once-operations.js";
import { reserveOtp } from "./otp-operations.js";
import { accountWithPassword, passwordHash, replacePasswordHash } from "./password-operations.js";
import { rotateRefresh } from "./refresh-operations.js";
import { createSession, liveSession, liveSessionsOf, revokeSession, revokeSessionsOf } from "./session-operations.js";
import type { Accounts, GameSessions, Keys, Once, Otp, Sessions, Store } from "./store.js";

/**
 * The whole store on one engine: here stands which operations are a bare statement, which a transaction, and which
 * leave a row in the audit table.
 */
export function storeOnEngine(engine: Engine): Store {
  const audited = auditTrail(engine, randomUUID);
  return {
    accounts: accountsOn(engine, audited),
    sessions: sessionsOn(engine, audited),
    games: gamesOn(engine, audited),
    audit: auditOn(engine, audited),
    once: onceOn(engine),
    otp: otpOn(audited),
    keys: keysOn(engine, audited),
    attempts: attemptsOn(engine, audited),
    limits: limitsOn(engine),
    ping: (now) => engine.single(() => checkDatabase(engine.clock, now)),
    afterRestore: (otpStep, now) =>
      audited(
        () => afterRestore(otpStep, now),
        () => ({ action: "store.restored" }),
        now,
      ),
    close: engine.close,
  };
}

function accountsOn({ single }: Engine, audited: Audited): Accounts {
  return {
    create: (account, now) => audited(() => createAccount(account, now), accountCreated(account), now),
    addCredential: (accountId, credential, now) =>
      audited(
        () => insertCredential(accountId, credential, now),
        when({ action: "credential.added", realm: credential.realm, accountId, credentialId: credential.id }),
        now,
      ),
    byLogin: (realm, login) => single(() => accountByLogin(realm, login)),
    byId: (id) => single(() => accountById(id)),
    byCredential: (realm, key) => single(() => accountByCredential(realm, key)),
    list: (realm) => single(() => listAccounts(realm)),
    credentialsOf: (accountId) => single(() => credentialsOfAccount(accountId)),
    setStatus: (id, status, now) => audited(() => setAccountStatus(id, status, now), accountStatusSet(id, status), now),
    setCredentialStatus: (id, status, now) =>
      audited(() => setCredentialStatus(id, status, now), credentialStatusSet(id, status), now),
    withPassword: (realm, login) => single(() => accountWithPassword(realm, login)),
    passwordHash: (accountId) => single(() => passwordHash(accountId)),
    replacePasswordHash: (accountId, change, now) =>
      audited(() => replacePasswordHash(accountId, change, now), when({ action: "password.stored", accountId }), now),
  };
}

function sessionsOn({ single }: Engine, audited: Audited): Sessions {
  return {
    create: (session, limits, now) => audited(() => createSession(session, limits, now), sessionCreated(session), now),
    live: (id, now) => single(() => liveSession(id, now)),
    listLive: (accountId, now) => single(() => liveSessionsOf(accountId, now)),
    revoke: (id, now) => audited(() => revokeSession(id, now), when({ action: "session.revoked", sessionId: id }), now),
    revokeAll: (accountId, now) => audited(() => revokeSessionsOf(accountId, now), allSessionsRevoked(accountId), now),
    rotateRefresh: (rotation, now) => audited(() => rotateRefresh(rotation, now), refreshRotated(rotation.id), now),
  };
}

function gamesOn({ single }: Engine, audited: Audited): GameSessions {
  return {
    nonce: (playerId, gameId) => single(() => gameNonce(playerId, gameId)),
    begin: (login, now) => audited(() => beginGameSession(login, now), gameBegun(login), now),
    end: (session, now) =>
      audited(
        () => endGameSession(session, now),
        when({ action: "session.revoked", realm: "plyr", accountId: session.playerId, gameId: session.gameId }),
        now,
      ),
  };
}

function onceOn({ single }: Engine): Once {
  return {
    use: (once) => single(() => useOnce(once)),
    purge: (now) => single(() => purgeOnce(now)),
  };
}

function otpOn(audited: Audited): Otp {
  return {
    reserve: (accountId, policy, now) => audited(() => reserveOtp(accountId, policy, now), codeTried(accountId), now),
  };
}

function keysOn({ single, transact }: Engine, audited: Audited): Keys {
  return {
    ensure: (candidate) => transact(() => ensureKey(candidate)),
    list: (realm) => single(() => listKeys(realm)),
    follow: (key, previous, now) =>
      audited(() => followKey(key, previous, now), when({ action: "key.added", realm: key.realm, kid: key.kid }), now),
    hasten: (kid, previous, now) =>
      audited(() => hastenKey(kid, previous, now), when({ action: "key.hastened", kid }), now),
    retire: (kid, now) => audited(() => retireKey(kid, now), when({ action: "key.retired", kid }), now),
  };
}

function attemptsOn({ single }: Engine, audited: Audited): Attempts {
  return {
    reserve: (attempt, policy, now) => audited(() => reserveAttempt(attempt, policy, now), passwordTried(attempt), now),
    release: async (attempt, counted) => void (await single(() => releaseAttempt(attempt, counted))),
    succeed: (success, now) => audited(() => attemptSucceeded(success, now), passwordAccepted(success.attempt), now),
    purge: (now) => single(() => purgeAttempts(now)),
  };
}

function limitsOn({ single, lossy = single }: Engine): Limits {
  return {
    consume: (rule, key, now) => lossy(() => consumeLimit(rule, key, now)),
    purge: (now) => single(() => purgeLimits(now)),
  };
}

function auditOn({ single }: Engine, audited: Audited): Audit {
  return {
    record: (event, now) => audited(nothing, () => event, now),
    latest: (limit) => single(() => latestAuditRows(limit)),
    page: (after) => single(() => auditPage(after)),
  };
}

/** The operation of an event that comes with no other. */
function* nothing(): Operation<void> {}
