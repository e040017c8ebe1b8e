import type { Account, AccountStatus } from "./store.js";

/** The columns of an account, named so that they can stand beside those of other tables. */
export const accountColumns = `account.id AS account_id, account.realm AS account_realm, account.login AS account_login,
  account.name AS account_name, account.status AS account_status, account.profile AS account_profile,
  account.created_at AS account_created_at`;

export interface AccountRow {
  readonly account_id: string;
  readonly account_realm: string;
  readonly account_login: string;
  readonly account_name: string;
  readonly account_status: AccountStatus;
  readonly account_profile: string;
  readonly account_created_at: number;
}

/** The account in a row of `accountColumns`. */
export function accountOf(row: AccountRow): Account {
  return {
    id: row.account_id,
    realm: row.account_realm,
    login: row.account_login,
    name: row.account_name,
    status: row.account_status,
    profile: JSON.parse(row.account_profile),
    createdAt: row.account_created_at,
  };
}
