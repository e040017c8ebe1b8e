import { first, type Operation, query } from "./engine.js";
import type { SigningKey } from "./store.js";

interface KeyRow {
  readonly kid: string;
  readonly realm: string;
  readonly algorithm: SigningKey["algorithm"];
  readonly material: string;
  readonly created_at: number;
}
const columns = "kid, realm, algorithm, material, created_at";

/** `Keys.ensure` */
export function* ensureKey(candidate: SigningKey): Operation<SigningKey> {
  yield* query(
    `INSERT INTO signing_key (${columns}, state) VALUES (?, ?, ?, ?, ?, 'active')
     ON CONFLICT (realm) WHERE state = 'active' DO NOTHING`,
    [candidate.kid, candidate.realm, candidate.algorithm, candidate.material, candidate.createdAt],
  );
  const row = yield* first<KeyRow>(`SELECT ${columns} FROM signing_key WHERE realm = ? AND state = 'active'`, [
    candidate.realm,
  ]);
  if (!row) throw new Error("a realm is left without a signing key");
  return keyOf(row);
}

/** `Keys.list` */
export function* listKeys(realm: string): Operation<readonly SigningKey[]> {
  const rows = yield* query<KeyRow>(`SELECT ${columns} FROM signing_key WHERE realm = ? ORDER BY created_at, kid`, [
    realm,
  ]);
  return rows.map(keyOf);
}

function keyOf(row: KeyRow): SigningKey {
  return {
    kid: row.kid,
    realm: row.realm,
    algorithm: row.algorithm,
    material: row.material,
    createdAt: row.created_at,
  };
}
