import type { Migration } from "../migrate.js";

const accounts = [
  `CREATE TABLE account (
    id TEXT PRIMARY KEY,
    realm TEXT NOT NULL,
    login TEXT NOT NULL,
    name TEXT NOT NULL,
    unique_name TEXT,
    status TEXT NOT NULL CHECK (status IN ('active', 'disabled', 'banned', 'deleted')),
    profile TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    UNIQUE (realm, login),
    UNIQUE (realm, unique_name)
  )`,
  `CREATE TABLE password (
    account_id TEXT PRIMARY KEY REFERENCES account (id),
    hash TEXT NOT NULL,
    changed_at BIGINT NOT NULL
  )`,
  `CREATE TABLE otp (
    account_id TEXT PRIMARY KEY REFERENCES account (id),
    secret TEXT NOT NULL,
    last_step BIGINT NOT NULL,
    fails BIGINT NOT NULL,
    locked_until BIGINT
  )`,
  `CREATE TABLE credential (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    realm TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('p256', 'hmac')),
    lookup_key TEXT NOT NULL,
    material TEXT NOT NULL,
    role TEXT NOT NULL,
    allow_ips TEXT NOT NULL,
    attributes TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'disabled')),
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    UNIQUE (realm, lookup_key)
  )`,
  "CREATE INDEX credential_by_account ON credential (account_id)",
];

const sessions = [
  `CREATE TABLE session (
    id TEXT PRIMARY KEY,
    realm TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    credential_id TEXT REFERENCES credential (id),
    ip_key TEXT,
    created_at BIGINT NOT NULL,
    refresh_seq BIGINT NOT NULL,
    rotated_at BIGINT NOT NULL,
    idle_expires_at BIGINT NOT NULL,
    absolute_expires_at BIGINT NOT NULL,
    revoked_at BIGINT
  )`,
  "CREATE INDEX session_by_account ON session (account_id, absolute_expires_at)",
  "CREATE INDEX session_by_credential ON session (credential_id)",
  `CREATE TABLE game_session (
    player_id TEXT NOT NULL REFERENCES account (id),
    game_id TEXT NOT NULL,
    nonce BIGINT NOT NULL,
    deadline BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (player_id, game_id)
  )`,
  `CREATE TABLE used_once (
    namespace TEXT NOT NULL,
    digest TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (namespace, digest)
  )`,
  "CREATE INDEX used_once_by_expiry ON used_once (expires_at)",
];

const keys = [
  `CREATE TABLE signing_key (
    kid TEXT PRIMARY KEY,
    realm TEXT NOT NULL,
    algorithm TEXT NOT NULL CHECK (algorithm IN ('ES256', 'HS256')),
    material TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL
  )`,
  // The database, not a check before the insert, decides which of several processes makes a realm's key.
  "CREATE UNIQUE INDEX signing_key_active ON signing_key (realm) WHERE state = 'active'",
];

/** Accounts with what they log in by, sessions, spent one-time things, signing keys. */
export const loginStore: Migration = { name: "0001-login-store", statements: [...accounts, ...sessions, ...keys] };
