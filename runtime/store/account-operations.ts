import { type AccountRow, accountColumns, accountOf } from "./account-row.js";
import { insertCredential } from "./credential-operations.js";
import { first, hits, type Operation, query } from "./engine.js";
import { insertOtpSecret } from "./otp-operations.js";
import { insertPasswordHash } from "./password-operations.js";
import type { Account, AccountStatus, NewAccount } from "./store.js";

type Creation = { kind: "created" } | { kind: "taken"; what: "login" | "name" | "key" };

/** `Accounts.create` */
export function* createAccount(account: NewAccount, now: number): Operation<Creation> {
  yield* query("SAVEPOINT untouched");
  if (!(yield* insertAccount(account, now))) return { kind: "taken", what: yield* takenName(account) };
  for (const credential of account.credentials ?? []) {
    if (yield* insertCredential(account.id, credential, now)) continue;
    yield* query("ROLLBACK TO SAVEPOINT untouched");
    return { kind: "taken", what: "key" };
  }
  if (account.passwordHash !== undefined) yield* insertPasswordHash(account.id, account.passwordHash, now);
  if (account.otpSecret !== undefined) yield* insertOtpSecret(account.id, account.otpSecret);
  return { kind: "created" };
}

function insertAccount(account: NewAccount, now: number): Operation<boolean> {
  return hits(
    `INSERT INTO account (id, realm, login, name, unique_name, status, profile, created_at, changed_at)
     VALUES (?, ?, ?, ?, ?, 'active', ?, ?, ?)
     ON CONFLICT DO NOTHING
     RETURNING id`,
    [
      account.id,
      account.realm,
      account.login,
      account.name,
      account.uniqueName ?? null,
      JSON.stringify(account.profile),
      now,
      now,
    ],
  );
}

function* takenName({ realm, login, uniqueName }: NewAccount): Operation<"login" | "name"> {
  if (yield* hits("SELECT id FROM account WHERE realm = ? AND login = ?", [realm, login])) return "login";
  if (yield* hits("SELECT id FROM account WHERE realm = ? AND unique_name = ?", [realm, uniqueName ?? null]))
    return "name";
  throw new Error("the id of the new account is in use");
}

/** `Accounts.byLogin` */
export function* accountByLogin(realm: string, login: string): Operation<Account | undefined> {
  const row = yield* first<AccountRow>(`SELECT ${accountColumns} FROM account WHERE realm = ? AND login = ?`, [
    realm,
    login,
  ]);
  return row && accountOf(row);
}

/** `Accounts.byId` */
export function* accountById(id: string): Operation<Account | undefined> {
  const row = yield* first<AccountRow>(`SELECT ${accountColumns} FROM account WHERE id = ?`, [id]);
  return row && accountOf(row);
}

/** `Accounts.list` */
export function* listAccounts(realm?: string): Operation<readonly Account[]> {
  const rows = yield* query<AccountRow>(
    `SELECT ${accountColumns} FROM account
     WHERE account.realm = COALESCE(CAST(? AS TEXT), account.realm)
     ORDER BY account.created_at, account.id`,
    [realm ?? null],
  );
  return rows.map(accountOf);
}

/** `Accounts.setStatus` */
export function* setAccountStatus(id: string, status: AccountStatus, now: number): Operation<boolean> {
  const found = yield* hits(
    "UPDATE account SET status = ?, changed_at = ? WHERE id = ? AND status <> 'deleted' RETURNING id",
    [status, now, id],
  );
  if (!found || status === "active") return found;
  yield* query("UPDATE session SET revoked_at = ? WHERE account_id = ? AND revoked_at IS NULL", [now, id]);
  yield* query("UPDATE game_session SET nonce = nonce + 1, deadline = ?, changed_at = ? WHERE player_id = ?", [
    now,
    now,
    id,
  ]);
  return true;
}

/**
 * Whether the account is active. The write changes nothing; on PostgreSQL it takes the row's lock, so that a change of
 * status waits for the rest of the transaction, and two logins do not count the same sessions.
 */
export function holdActiveAccount(id: string): Operation<boolean> {
  return hits("UPDATE account SET status = status WHERE id = ? AND status = 'active' RETURNING id", [id]);
}
