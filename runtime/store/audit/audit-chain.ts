import { createHash } from "node:crypto";
import type { AuditEvent, AuditHead, AuditRow } from "./audit.js";

/** The row that continues a chain. */
export function nextAuditRow({ writer, seq, digest }: AuditHead, event: AuditEvent, at: number): AuditRow {
  const { action, ...facts } = event;
  const row = { writer, seq: seq + 1, at, action, facts: JSON.stringify(factsOf(facts)), previous: digest };
  return { ...row, digest: digestOf(row) };
}

function factsOf({ login, ...facts }: Omit<AuditEvent, "action">) {
  return login === undefined ? facts : { ...facts, loginKey: loginKey(facts.realm, login) };
}

/** What stands for the name of an account in the audit table: SHA-256 (hex) of its realm and its normalised name. */
export function loginKey(realm: string | undefined, login: string): string {
  return sha256(JSON.stringify([realm, login]));
}

function digestOf({ writer, seq, at, action, facts, previous }: Omit<AuditRow, "digest">): string {
  return sha256(JSON.stringify([previous, writer, seq, at, action, facts]));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A row that is not the one that was written after the row before it: that one is missing, or either was changed. */
export type BrokenLink = Pick<AuditRow, "writer" | "seq">;

/**
 * Checks chains row by row, in the order of `Audit.page`. A chain cut off at its end, or missing as a whole, shows only
 * where heads noted down earlier are compared with these.
 */
export class ChainCheck {
  readonly broken: BrokenLink[] = [];
  readonly #heads = new Map<string, AuditHead>();

  /** The ends of the chains seen so far. */
  get heads(): readonly AuditHead[] {
    return [...this.#heads.values()];
  }

  add(row: AuditRow): void {
    const { writer, seq, digest } = row;
    const before = this.#heads.get(writer) ?? { writer, seq: 0, digest: "" };
    const follows = seq === before.seq + 1 && row.previous === before.digest && digest === digestOf(row);
    if (!follows) this.broken.push({ writer, seq });
    this.#heads.set(writer, { writer, seq, digest });
  }
}
