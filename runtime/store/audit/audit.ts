/**
 * Something worth remembering about who may log in, who did and who was refused. It names accounts, sessions and keys
 * by their ids; `login` is kept as a digest alone. Nothing secret and no text that a caller made up belongs in it.
 */
export interface AuditEvent {
  /** `login.accepted`, `session.revoked`, … */
  readonly action: string;
  readonly realm?: string;
  readonly accountId?: string;
  readonly credentialId?: string;
  readonly sessionId?: string;
  readonly gameId?: string;
  readonly kid?: string;
  /** The normalised name of an account; only its digest is kept, as `loginKey`. Needs `realm`. */
  readonly login?: string;
  /** SHA-256 (hex) of the JSON text of realm and normalised name; for whoever has no more than that. */
  readonly loginKey?: string;
  /** A word of this program: a status, or why something was refused. */
  readonly reason?: string;
}

/** Where a chain ends: its last row's number (0: no row yet) and digest. */
export interface AuditHead {
  /** Who wrote the chain: a connection's share of a process. */
  readonly writer: string;
  readonly seq: number;
  /** SHA-256 (hex); "" before the first row. */
  readonly digest: string;
}

/** A row of the audit table. Its digest covers everything else in it, so that a chain cannot be changed in its middle. */
export interface AuditRow extends AuditHead {
  readonly at: number;
  readonly action: string;
  /** The event's other members as JSON text, `login` as `loginKey`. */
  readonly facts: string;
  /** The digest of the chain's row before. */
  readonly previous: string;
}

/** The audit table. Store operations add their own rows, in their own transaction. */
export interface Audit {
  /** Remembers what no other operation does: a login that was refused before anything was written. */
  record(event: AuditEvent, now: number): Promise<void>;
  /** The newest rows, the oldest of them first. */
  latest(limit: number): Promise<readonly AuditRow[]>;
  /** The rows behind `after` by writer and number, at most 1,000: the chains one after another. */
  page(after: Pick<AuditHead, "writer" | "seq">): Promise<readonly AuditRow[]>;
}
