import type { Credential } from "./store.js";

/** The columns of a credential, named so that they can stand beside those of other tables. */
export const credentialColumns = `credential.id AS credential_id, credential.account_id AS credential_account_id,
  credential.realm AS credential_realm, credential.kind AS credential_kind, credential.lookup_key AS credential_key,
  credential.material AS credential_material, credential.role AS credential_role,
  credential.allow_ips AS credential_allow_ips, credential.attributes AS credential_attributes,
  credential.status AS credential_status`;

export interface CredentialRow {
  readonly credential_id: string;
  readonly credential_account_id: string;
  readonly credential_realm: string;
  readonly credential_kind: Credential["kind"];
  readonly credential_key: string;
  readonly credential_material: string;
  readonly credential_role: string;
  readonly credential_allow_ips: string;
  readonly credential_attributes: string;
  readonly credential_status: Credential["status"];
}

/** The credential in a row of `credentialColumns`. */
export function credentialOf(row: CredentialRow): Credential {
  return {
    id: row.credential_id,
    accountId: row.credential_account_id,
    realm: row.credential_realm,
    kind: row.credential_kind,
    key: row.credential_key,
    material: row.credential_material,
    role: row.credential_role,
    allowIps: JSON.parse(row.credential_allow_ips),
    attributes: JSON.parse(row.credential_attributes),
    status: row.credential_status,
  };
}
