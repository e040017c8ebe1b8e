import { hits, type Operation, query } from "./engine.js";
import type { OnceKey } from "./store.js";

/** `Once.use` */
export function useOnce({ namespace, key, expiresAt }: OnceKey): Operation<boolean> {
  return hits(
    `INSERT INTO used_once (namespace, digest, expires_at) VALUES (?, ?, ?)
     ON CONFLICT (namespace, digest) DO NOTHING
     RETURNING digest`,
    [namespace, key, expiresAt],
  );
}

/** Whether a thing was used, without using it. */
export function wasUsed({ namespace, key }: OnceKey): Operation<boolean> {
  return hits("SELECT digest FROM used_once WHERE namespace = ? AND digest = ?", [namespace, key]);
}

/** `Once.purge` */
export function* purgeOnce(now: number): Operation<number> {
  const gone = yield* query(
    `DELETE FROM used_once
     WHERE (namespace, digest) IN (SELECT namespace, digest FROM used_once WHERE expires_at <= ? LIMIT 500)
     RETURNING digest`,
    [now],
  );
  return gone.length;
}
