import type { Session } from "./store.js";

/** The columns of a session, named so that they can stand beside those of other tables. */
export const sessionColumns = `session.id AS session_id, session.realm AS session_realm,
  session.account_id AS session_account_id, session.credential_id AS session_credential_id,
  session.ip_key AS session_ip_key, session.created_at AS session_created_at,
  session.refresh_seq AS session_refresh_seq, session.rotated_at AS session_rotated_at,
  session.idle_expires_at AS session_idle_expires_at, session.absolute_expires_at AS session_absolute_expires_at,
  session.revoked_at AS session_revoked_at`;

export interface SessionRow {
  readonly session_id: string;
  readonly session_realm: string;
  readonly session_account_id: string;
  readonly session_credential_id: string | null;
  readonly session_ip_key: string | null;
  readonly session_created_at: number;
  readonly session_refresh_seq: number;
  readonly session_rotated_at: number;
  readonly session_idle_expires_at: number;
  readonly session_absolute_expires_at: number;
  readonly session_revoked_at: number | null;
}

/** The session in a row of `sessionColumns`. */
export function sessionOf(row: SessionRow): Session {
  return {
    id: row.session_id,
    realm: row.session_realm,
    accountId: row.session_account_id,
    ...(row.session_credential_id === null ? {} : { credentialId: row.session_credential_id }),
    ...(row.session_ip_key === null ? {} : { ipKey: row.session_ip_key }),
    createdAt: row.session_created_at,
    refreshSeq: row.session_refresh_seq,
    rotatedAt: row.session_rotated_at,
    idleExpiresAt: row.session_idle_expires_at,
    absoluteExpiresAt: row.session_absolute_expires_at,
    revokedAt: row.session_revoked_at ?? undefined,
  };
}
