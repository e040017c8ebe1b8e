import { type AccountRow, accountColumns, accountOf } from "./account-row.js";
import { first, hits, type Operation } from "./engine.js";
import type { Account } from "./store.js";

/** `Accounts.withPassword` */
export function* accountWithPassword(
  realm: string,
  login: string,
): Operation<{ account: Account; hash: string | undefined } | undefined> {
  const row = yield* first<AccountRow & { hash: string | null }>(
    `SELECT ${accountColumns}, password.hash FROM account LEFT JOIN password ON password.account_id = account.id
     WHERE account.realm = CAST(? AS TEXT) AND account.login = CAST(? AS TEXT)`,
    [realm, login],
  );
  return row && { account: accountOf(row), hash: row.hash ?? undefined };
}

/** `Accounts.passwordHash` */
export function* passwordHash(accountId: string): Operation<string | undefined> {
  const row = yield* first<{ hash: string }>("SELECT hash FROM password WHERE account_id = ?", [accountId]);
  return row?.hash;
}

/** `Accounts.replacePasswordHash` */
export function replacePasswordHash(
  accountId: string,
  change: { old: string | undefined; next: string },
  now: number,
): Operation<boolean> {
  if (change.old === undefined) return insertPasswordHash(accountId, change.next, now);
  return hits("UPDATE password SET hash = ?, changed_at = ? WHERE account_id = ? AND hash = ? RETURNING account_id", [
    change.next,
    now,
    accountId,
    change.old,
  ]);
}

/** Gives an account its first password hash; false when it has one, or there is no such account. */
export function insertPasswordHash(accountId: string, hash: string, now: number): Operation<boolean> {
  return hits(
    `INSERT INTO password (account_id, hash, changed_at)
     SELECT id, CAST(? AS TEXT), CAST(? AS BIGINT) FROM account WHERE id = ?
     ON CONFLICT (account_id) DO NOTHING
     RETURNING account_id`,
    [hash, now, accountId],
  );
}
