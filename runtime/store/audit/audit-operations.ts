import { type Operation, query } from "../engine.js";
import type { AuditHead, AuditRow } from "./audit.js";

const columns = "writer, seq, at, action, facts, previous, digest";
const pageSize = 1_000;

/** Adds a row to its chain; throws where the chain has one of this number. */
export function insertAuditRow(row: AuditRow): Operation<unknown> {
  return query(`INSERT INTO audit (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`, [
    row.writer,
    row.seq,
    row.at,
    row.action,
    row.facts,
    row.previous,
    row.digest,
  ]);
}

/** `Audit.latest` */
export function* latestAuditRows(limit: number): Operation<readonly AuditRow[]> {
  const rows = yield* query<AuditRow>(
    `SELECT ${columns} FROM audit ORDER BY at DESC, writer DESC, seq DESC LIMIT CAST(? AS BIGINT)`,
    [limit],
  );
  return rows.toReversed();
}

/** `Audit.page` */
export function auditPage({ writer, seq }: Pick<AuditHead, "writer" | "seq">): Operation<readonly AuditRow[]> {
  return query<AuditRow>(
    `SELECT ${columns} FROM audit WHERE (writer, seq) > (?, ?) ORDER BY writer, seq LIMIT ${pageSize}`,
    [writer, seq],
  );
}
