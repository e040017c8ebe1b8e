import { first, hits, type Operation, query, type SqlValue } from "./engine.js";
import type { KeyRetirement, NewSigningKey, SigningKey } from "./store.js";

interface KeyRow {
  readonly kid: string;
  readonly realm: string;
  readonly algorithm: SigningKey["algorithm"];
  readonly material: string;
  readonly created_at: number;
  readonly active_from: number;
  readonly retires_at: number | null;
}
const given = "kid, realm, algorithm, material, created_at";
/** A key that was made before keys could rotate signs from its making on. */
const columns = `${given}, COALESCE(active_from, created_at) AS active_from, retires_at`;

/**
 * `Keys.ensure`. The conflict names no index: of candidates with one kid PostgreSQL may meet the primary key first, and
 * would raise that as an error if only the index on the realm were named.
 */
export function* ensureKey(candidate: NewSigningKey): Operation<SigningKey> {
  yield* query(
    `INSERT INTO signing_key (${given}, state) VALUES (?, ?, ?, ?, ?, 'active')
     ON CONFLICT DO NOTHING`,
    valuesOf(candidate),
  );
  const row = yield* first<KeyRow>(`SELECT ${columns} FROM signing_key WHERE realm = ? AND state = 'active'`, [
    candidate.realm,
  ]);
  if (!row) throw new Error("a realm is left without a signing key");
  return keyOf(row);
}

/** `Keys.list` */
export function* listKeys(realm: string): Operation<readonly SigningKey[]> {
  const rows = yield* query<KeyRow>(
    `SELECT ${columns} FROM signing_key WHERE realm = ? ORDER BY COALESCE(active_from, created_at), created_at, kid`,
    [realm],
  );
  return rows.map(keyOf);
}

/** `Keys.follow`: a key has one successor at most, so of several rotations at once the index lets one through. */
export function* followKey(
  key: NewSigningKey & { readonly activeFrom: number },
  previous: KeyRetirement,
  now: number,
): Operation<boolean> {
  const added = yield* hits(
    `INSERT INTO signing_key (${given}, state, active_from, follows) VALUES (?, ?, ?, ?, ?, 'successor', ?, ?)
     ON CONFLICT (follows) DO NOTHING RETURNING kid`,
    [...valuesOf(key), key.activeFrom, previous.kid],
  );
  if (!added) return false;
  yield* query("UPDATE signing_key SET retires_at = ? WHERE kid = ?", [previous.retiresAt, previous.kid]);
  yield* query("UPDATE signing_key SET material = '' WHERE realm = ? AND retires_at <= ?", [key.realm, now]);
  return true;
}

/** `Keys.hasten` */
export function* hastenKey(kid: string, previous: KeyRetirement, now: number): Operation<boolean> {
  const hastened = yield* hits(
    "UPDATE signing_key SET active_from = ? WHERE kid = ? AND follows = ? AND active_from > ? RETURNING kid",
    [now, kid, previous.kid, now],
  );
  if (hastened) yield* query("UPDATE signing_key SET retires_at = ? WHERE kid = ?", [previous.retiresAt, previous.kid]);
  return hastened;
}

/** `Keys.retire` */
export function* retireKey(kid: string, now: number): Operation<boolean> {
  return yield* hits(
    `UPDATE signing_key SET material = '', retires_at = CASE WHEN retires_at < ? THEN retires_at ELSE ? END
     WHERE kid = ? AND retires_at IS NOT NULL AND material <> '' RETURNING kid`,
    [now, now, kid],
  );
}

function valuesOf({ kid, realm, algorithm, material, createdAt }: NewSigningKey): readonly SqlValue[] {
  return [kid, realm, algorithm, material, createdAt];
}

function keyOf(row: KeyRow): SigningKey {
  return {
    kid: row.kid,
    realm: row.realm,
    algorithm: row.algorithm,
    material: row.material,
    createdAt: row.created_at,
    activeFrom: row.active_from,
    retiresAt: row.retires_at ?? undefined,
  };
}
