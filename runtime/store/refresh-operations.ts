import { hits, type Operation } from "./engine.js";
import { liveSession, revokeSession } from "./session-operations.js";
import type { Account, Session } from "./store.js";

interface RefreshRotation {
  readonly id: string;
  readonly seq: number;
  readonly idleExpiresAt: number;
  readonly graceMs: number;
}

/**
 * `Sessions.rotateRefresh`. The UPDATE alone decides who rotates; everyone else is judged by the row that it left: the
 * stored number is exactly one ahead of a predecessor only while the successor is unused.
 */
export function* rotateRefresh(
  rotation: RefreshRotation,
  now: number,
): Operation<{ kind: "rotated" | "repeated"; session: Session; account: Account } | { kind: "reused" | "unknown" }> {
  const advanced = yield* advanceRefresh(rotation, now);
  const found = yield* liveSession(rotation.id, now);
  if (!found) return { kind: "unknown" };
  if (advanced) return { kind: "rotated", ...found };
  if (rotation.seq >= found.session.refreshSeq) return { kind: "unknown" };
  if (isRepeat(rotation, found.session, now)) return { kind: "repeated", ...found };
  return { kind: (yield* revokeSession(rotation.id, now)) ? "reused" : "unknown" };
}

function advanceRefresh({ id, seq, idleExpiresAt }: RefreshRotation, now: number): Operation<boolean> {
  return hits(
    `UPDATE session SET refresh_seq = refresh_seq + 1, rotated_at = ?, idle_expires_at = ?
     WHERE id = ? AND refresh_seq = ? AND revoked_at IS NULL AND idle_expires_at > ? AND absolute_expires_at > ?
     RETURNING id`,
    [now, idleExpiresAt, id, seq, now, now],
  );
}

/** A clock that was set back must not stretch the grace, hence the distance in either direction. */
function isRepeat({ seq, graceMs }: RefreshRotation, { refreshSeq, rotatedAt }: Session, now: number): boolean {
  return seq === refreshSeq - 1 && graceMs > 0 && Math.abs(now - rotatedAt) <= graceMs;
}
