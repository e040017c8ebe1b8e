import { accountById, accountByLogin, createAccount, listAccounts, setAccountStatus } from "./account-operations.js";
import {
  accountByCredential,
  credentialsOfAccount,
  insertCredential,
  setCredentialStatus,
} from "./credential-operations.js";
import { type Engine, query } from "./engine.js";
import { beginGameSession, endGameSession, gameNonce } from "./game-session-operations.js";
import { ensureKey, listKeys } from "./key-operations.js";
import { purgeOnce, useOnce } from "./once-operations.js";
import { reserveOtp } from "./otp-operations.js";
import { passwordHash, replacePasswordHash } from "./password-operations.js";
import { rotateRefresh } from "./refresh-operations.js";
import { createSession, liveSession, liveSessionsOf, revokeSession, revokeSessionsOf } from "./session-operations.js";
import type { Accounts, GameSessions, Keys, Once, Otp, Sessions, Store } from "./store.js";

/** The whole store on one engine: here stands which operations are a transaction and which a bare statement. */
export function storeOnEngine(engine: Engine): Store {
  return {
    accounts: accountsOn(engine),
    sessions: sessionsOn(engine),
    games: gamesOn(engine),
    once: onceOn(engine),
    otp: otpOn(engine),
    keys: keysOn(engine),
    ping: async () => void (await engine.single(() => query("SELECT name FROM migration LIMIT 1"))),
    close: engine.close,
  };
}

function accountsOn({ single, transact }: Engine): Accounts {
  return {
    create: (account, now) => transact(() => createAccount(account, now)),
    addCredential: (accountId, credential, now) => single(() => insertCredential(accountId, credential, now)),
    byLogin: (realm, login) => single(() => accountByLogin(realm, login)),
    byId: (id) => single(() => accountById(id)),
    byCredential: (realm, key) => single(() => accountByCredential(realm, key)),
    list: (realm) => single(() => listAccounts(realm)),
    credentialsOf: (accountId) => single(() => credentialsOfAccount(accountId)),
    setStatus: (id, status, now) => transact(() => setAccountStatus(id, status, now)),
    setCredentialStatus: (id, status, now) => transact(() => setCredentialStatus(id, status, now)),
    passwordHash: (accountId) => single(() => passwordHash(accountId)),
    replacePasswordHash: (accountId, change, now) => single(() => replacePasswordHash(accountId, change, now)),
  };
}

function sessionsOn({ single, transact }: Engine): Sessions {
  return {
    create: (session, limits, now) => transact(() => createSession(session, limits, now)),
    live: (id, now) => single(() => liveSession(id, now)),
    listLive: (accountId, now) => single(() => liveSessionsOf(accountId, now)),
    revoke: (id, now) => single(() => revokeSession(id, now)),
    revokeAll: (accountId, now) => single(() => revokeSessionsOf(accountId, now)),
    rotateRefresh: (rotation, now) => transact(() => rotateRefresh(rotation, now)),
  };
}

function gamesOn({ single, transact }: Engine): GameSessions {
  return {
    nonce: (playerId, gameId) => single(() => gameNonce(playerId, gameId)),
    begin: (login, now) => transact(() => beginGameSession(login, now)),
    end: (playerId, gameId, now) => single(() => endGameSession(playerId, gameId, now)),
  };
}

function onceOn({ single }: Engine): Once {
  return {
    use: (once) => single(() => useOnce(once)),
    purge: (now) => single(() => purgeOnce(now)),
  };
}

function otpOn({ transact }: Engine): Otp {
  return { reserve: (accountId, policy, now) => transact(() => reserveOtp(accountId, policy, now)) };
}

function keysOn({ single, transact }: Engine): Keys {
  return {
    ensure: (candidate) => transact(() => ensureKey(candidate)),
    list: (realm) => single(() => listKeys(realm)),
  };
}
