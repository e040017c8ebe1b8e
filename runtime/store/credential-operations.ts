import { type AccountRow, accountColumns, accountOf } from "./account-row.js";
import { type CredentialRow, credentialColumns, credentialOf } from "./credential-row.js";
import { first, hits, type Operation, query } from "./engine.js";
import type { Account, Credential, NewCredential } from "./store.js";

/** `Accounts.addCredential` */
export function insertCredential(accountId: string, credential: NewCredential, now: number): Operation<boolean> {
  return hits(
    `INSERT INTO credential
       (id, account_id, realm, kind, lookup_key, material, role, allow_ips, attributes, status, created_at, changed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'active', ?, ?)
     ON CONFLICT (realm, lookup_key) DO NOTHING
     RETURNING id`,
    [
      credential.id,
      accountId,
      credential.realm,
      credential.kind,
      credential.key,
      credential.material,
      credential.role,
      JSON.stringify(credential.allowIps),
      JSON.stringify(credential.attributes),
      now,
      now,
    ],
  );
}

/** `Accounts.byCredential` */
export function* accountByCredential(
  realm: string,
  key: string,
): Operation<{ account: Account; credential: Credential } | undefined> {
  const row = yield* first<AccountRow & CredentialRow>(
    `SELECT ${credentialColumns}, ${accountColumns}
     FROM credential JOIN account ON account.id = credential.account_id
     WHERE credential.realm = CAST(? AS TEXT) AND credential.lookup_key = CAST(? AS TEXT)`,
    [realm, key],
  );
  return row && { account: accountOf(row), credential: credentialOf(row) };
}

/** `Accounts.credentialsOf` */
export function* credentialsOfAccount(accountId: string): Operation<readonly Credential[]> {
  const rows = yield* query<CredentialRow>(
    `SELECT ${credentialColumns} FROM credential WHERE account_id = ? ORDER BY created_at, id`,
    [accountId],
  );
  return rows.map(credentialOf);
}

/** `Accounts.setCredentialStatus` */
export function* setCredentialStatus(id: string, status: Credential["status"], now: number): Operation<boolean> {
  const found = yield* hits("UPDATE credential SET status = ?, changed_at = ? WHERE id = ? RETURNING id", [
    status,
    now,
    id,
  ]);
  if (!found || status === "active") return found;
  yield* query("UPDATE session SET revoked_at = ? WHERE credential_id = ? AND revoked_at IS NULL", [now, id]);
  return true;
}

/** Whether the account's credential is active; locks its row as `holdActiveAccount` does the account's. */
export function holdActiveCredential(id: string, accountId: string): Operation<boolean> {
  return hits(
    "UPDATE credential SET status = status WHERE id = ? AND account_id = ? AND status = 'active' RETURNING id",
    [id, accountId],
  );
}
