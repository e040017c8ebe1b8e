import { isPostgresUrl, sqlitePath } from "./database-url.js";
import type { Engine } from "./engine.js";
import { migrate } from "./migrate.js";
import { openPostgres } from "./postgres-engine.js";
import { schema } from "./schema.js";
import { openSqlite } from "./sqlite-engine.js";
import type { Store } from "./store.js";
import { storeOnEngine } from "./store-on-engine.js";

export interface StoreOptions {
  /** How long a transaction waits for another one, in ms; by default 5,000 on SQLite and 1,000 on PostgreSQL. */
  readonly busyTimeoutMs?: number;
  /** The clock that dates migrations, in epoch ms. */
  readonly now?: () => number;
}

/** DATABASE_URL names no database that can be opened. The URL may hold a password, so the message does not show it. */
export class DatabaseUrlRefused extends Error {
  override readonly name = "DatabaseUrlRefused";
  readonly code = "database_url_refused";
}

/**
 * Opens the database that `url` names, `sqlite:PATH`, `sqlite::memory:` or `postgres://USER:PASSWORD@HOST/DATABASE`,
 * and brings its schema up to date. Rejects with `DatabaseUrlRefused`, `SchemaMismatch` or `StoreUnavailable`.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const engine = await openEngine(url, options);
  return storeOnEngine(await withSchema(engine, options.now ?? Date.now));
}

async function openEngine(url: string, { busyTimeoutMs }: StoreOptions): Promise<Engine> {
  const path = sqlitePath(url);
  if (path !== undefined) return openSqlite(path, busyTimeoutMs);
  if (isPostgresUrl(url)) return openPostgres(url, busyTimeoutMs);
  throw new DatabaseUrlRefused(
    "DATABASE_URL must be sqlite:PATH, sqlite::memory: or postgres://USER:PASSWORD@HOST/DATABASE",
  );
}

async function withSchema(engine: Engine, now: () => number): Promise<Engine> {
  try {
    await engine.exclusively(() => migrate(schema, now()));
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}
