import type { Attempts, PasswordSuccess } from "./attempts.js";
import type { Audit } from "./audit/audit.js";
import type { Limits } from "./limits.js";

/**
 * What the login APIs keep, as named atomic operations: each is one short transaction whose decision is a single
 * compare-and-set, so callers need no locks and never see a transaction. Times are epoch milliseconds and always
 * passed in. Operations reject with `StoreUnavailable` when the database cannot answer.
 */
export interface Store {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly games: GameSessions;
  readonly once: Once;
  readonly otp: Otp;
  readonly keys: Keys;
  readonly attempts: Attempts;
  readonly limits: Limits;
  readonly audit: Audit;
  /** Resolves when the database answers and its clock, where it has its own, is within 5 s of `now`. */
  ping(now?: number): Promise<void>;
  /**
   * Makes a database that was restored safe to serve from: ends all sessions, forgets all signing keys, and spends all
   * one-time codes up to the time step `otpStep`. Returns how many sessions were not revoked before.
   */
  afterRestore(otpStep: number, now: number): Promise<number>;
  close(): Promise<void>;
}

export type AccountStatus = "active" | "disabled" | "banned" | "deleted";

export interface Account {
  readonly id: string;
  /** Which family of accounts it belongs to: `bullish`, `plyr`, `plyr-game`, `xpkg`, `flashback`. */
  readonly realm: string;
  /** The normalised name it logs in by; unique in its realm. */
  readonly login: string;
  readonly name: string;
  readonly status: AccountStatus;
  /** What else its API knows of it: `orgId`, `primaryAddress`, `session`, … */
  readonly profile: Readonly<Record<string, string>>;
  readonly createdAt: number;
}

export interface NewAccount {
  readonly id: string;
  readonly realm: string;
  readonly login: string;
  readonly name: string;
  /** Set where names are unique in the realm: the normalised form that must be free. */
  readonly uniqueName?: string;
  readonly profile: Readonly<Record<string, string>>;
  /** argon2id PHC string. */
  readonly passwordHash?: string;
  /** Sealed TOTP secret. */
  readonly otpSecret?: string;
  readonly credentials?: readonly NewCredential[];
}

/** A key that signs requests: a public key (`p256`) or a shared secret (`hmac`). */
export interface NewCredential {
  readonly id: string;
  readonly realm: string;
  readonly kind: "p256" | "hmac";
  /** What a request names it by, unique in its realm: a fingerprint or a public id. */
  readonly key: string;
  /** SPKI (base64 DER) of a p256 key, sealed secret of an hmac key. */
  readonly material: string;
  readonly role: string;
  /** CIDR blocks that may use it; empty: any. */
  readonly allowIps: readonly string[];
  /** `accountId`, `authorizerSlot`, … */
  readonly attributes: Readonly<Record<string, string>>;
}
export interface Credential extends NewCredential {
  readonly accountId: string;
  readonly status: "active" | "disabled";
}

export interface Accounts {
  /** Stores an account with its credentials, or says which of its names is taken. */
  create(
    account: NewAccount,
    now: number,
  ): Promise<{ kind: "created" } | { kind: "taken"; what: "login" | "name" | "key" }>;
  /** Adds a key to an account; false when the key exists already in its realm. */
  addCredential(accountId: string, credential: NewCredential, now: number): Promise<boolean>;
  byLogin(realm: string, login: string): Promise<Account | undefined>;
  byId(id: string): Promise<Account | undefined>;
  /** The key and its owner, whatever their status. */
  byCredential(realm: string, key: string): Promise<{ account: Account; credential: Credential } | undefined>;
  list(realm?: string): Promise<readonly Account[]>;
  credentialsOf(accountId: string): Promise<readonly Credential[]>;
  /**
   * Anything but `active` revokes every session of the account in the same transaction. False: there is no such
   * account, or it was deleted, which is for good.
   */
  setStatus(id: string, status: AccountStatus, now: number): Promise<boolean>;
  /** `disabled` revokes the key's sessions in the same transaction. False: no such key. */
  setCredentialStatus(id: string, status: Credential["status"], now: number): Promise<boolean>;
  /** An account by its login, with its password's hash where it has one. */
  withPassword(
    realm: string,
    login: string,
  ): Promise<{ readonly account: Account; readonly hash: string | undefined } | undefined>;
  passwordHash(accountId: string): Promise<string | undefined>;
  /** Compare-and-set: writes `next` only where the hash still is `old` (undefined: none yet). */
  replacePasswordHash(
    accountId: string,
    change: { old: string | undefined; next: string },
    now: number,
  ): Promise<boolean>;
}

export interface NewSession {
  readonly id: string;
  readonly realm: string;
  readonly accountId: string;
  readonly credentialId?: string;
  /** The address (or prefix) that the session is bound to. */
  readonly ipKey?: string;
  readonly idleExpiresAt: number;
  readonly absoluteExpiresAt: number;
}
export interface Session extends NewSession {
  readonly createdAt: number;
  /** 0 before the first rotation. */
  readonly refreshSeq: number;
  /** Equals `createdAt` before the first rotation. */
  readonly rotatedAt: number;
  readonly revokedAt: number | undefined;
}

export interface Sessions {
  /**
   * Stores a session of an active account. `once` is spent in the same transaction; a session is refused when it was
   * spent before (`replayed`), when the account holds `max` live sessions (`tooMany`; `once` stays unspent), and when
   * the account or credential is no longer active (`inactive`). With a session that a right password began, the count of
   * its tries is cleared as `Attempts.succeed` does.
   */
  create(
    session: NewSession,
    limits: { readonly once?: OnceKey; readonly max?: number; readonly password?: PasswordSuccess },
    now: number,
  ): Promise<{ kind: "created" | "replayed" | "tooMany" | "inactive" }>;
  /** A live session (neither revoked nor expired, its account and credential active) and its account. */
  live(id: string, now: number): Promise<{ session: Session; account: Account } | undefined>;
  listLive(accountId: string, now: number): Promise<readonly Session[]>;
  /** False: there was nothing live to revoke. */
  revoke(id: string, now: number): Promise<boolean>;
  revokeAll(accountId: string, now: number): Promise<number>;
  /**
   * Moves a refresh family from `seq` to `seq + 1`. A predecessor within `graceMs` of the rotation, its successor
   * unused, gets the same successor again (`repeated`); an older one revokes the session (`reused`).
   */
  rotateRefresh(
    rotation: { readonly id: string; readonly seq: number; readonly idleExpiresAt: number; readonly graceMs: number },
    now: number,
  ): Promise<{ kind: "rotated" | "repeated"; session: Session; account: Account } | { kind: "reused" | "unknown" }>;
}

/** PLYR's counters: one live session per player and game, told by a rising nonce. */
export interface GameSessions {
  /** The highest nonce given out; 0 before the first login. */
  nonce(playerId: string, gameId: string): Promise<number>;
  /** Spends the OTP step and raises the nonce in one transaction; undefined when the step was used before. */
  begin(
    login: { readonly playerId: string; readonly gameId: string; readonly otpStep: number; readonly deadline: number },
    now: number,
  ): Promise<number | undefined>;
  /**
   * Ends the session of `nonce` by raising that. False: it is not the newest, so that a late logout ends no newer
   * session.
   */
  end(
    session: { readonly playerId: string; readonly gameId: string; readonly nonce: number },
    now: number,
  ): Promise<boolean>;
}

/** SHA-256 (hex) of the canonical form of a thing that may be used once, in a namespace of its own. */
export interface OnceKey {
  readonly namespace: string;
  readonly key: string;
  /** From here on it may be forgotten. */
  readonly expiresAt: number;
}
export interface Once {
  /** True for exactly one caller until `expiresAt`. */
  use(once: OnceKey, now: number): Promise<boolean>;
  /** Forgets what has expired, at most 500 rows; returns how many. */
  purge(now: number): Promise<number>;
}

export interface OtpPolicy {
  /** So many failures lock. */
  readonly limit: number;
  readonly lockMs: number;
  /** Each lock is twice as long as the one before, up to this; default `lockMs`. A right code begins anew. */
  readonly mostLockMs?: number;
}
export interface Otp {
  /** Counts a try before it is checked, so that parallel guesses each pay; `throttled` while locked. */
  reserve(
    accountId: string,
    policy: OtpPolicy,
    now: number,
  ): Promise<{ kind: "reserved"; secret: string; lastStep: number } | { kind: "throttled" } | { kind: "unknown" }>;
}

/** A signing key as it is made. */
export interface NewSigningKey {
  readonly kid: string;
  readonly realm: string;
  readonly algorithm: "ES256" | "HS256";
  /** Sealed private JWK or secret; "" once the key is retired and forgotten. */
  readonly material: string;
  readonly createdAt: number;
}
export interface SigningKey extends NewSigningKey {
  /** From here on it signs, until its successor does. */
  readonly activeFrom: number;
  /** From here on it is good for nothing; undefined while it has no successor. */
  readonly retiresAt: number | undefined;
}
/** When the key before a new one is to retire. */
export interface KeyRetirement {
  readonly kid: string;
  readonly retiresAt: number;
}
export interface Keys {
  /** The realm's first key; the first caller's candidate becomes it. */
  ensure(candidate: NewSigningKey): Promise<SigningKey>;
  /** Every key of a realm, in the order in which they sign. */
  list(realm: string): Promise<readonly SigningKey[]>;
  /** Makes a key the successor of another, and forgets the realm's retired ones. False: another became it. */
  follow(key: NewSigningKey & { readonly activeFrom: number }, previous: KeyRetirement, now: number): Promise<boolean>;
  /** Makes a key that does not sign yet sign from `now` on. False: it signs already, or there is none. */
  hasten(kid: string, previous: KeyRetirement, now: number): Promise<boolean>;
  /** Ends and forgets a key that has a successor. False: it has none, or was forgotten before. */
  retire(kid: string, now: number): Promise<boolean>;
}

/** The database cannot answer now; try again after a moment. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
  readonly code = "store_unavailable";
}
