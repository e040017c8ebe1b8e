import type { Engine } from "./engine.js";
import { migrate } from "./migrate.js";
import { schema } from "./schema.js";
import { openSqlite } from "./sqlite-engine.js";
import type { Store } from "./store.js";
import { storeOnEngine } from "./store-on-engine.js";

export interface StoreOptions {
  /** How long a transaction waits for one of another process, in ms; 5,000 by default. */
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
 * Opens the database that `url` names, `sqlite:PATH` or `sqlite::memory:`, and brings its schema up to date. Rejects
 * with `DatabaseUrlRefused`, `SchemaMismatch` or `StoreUnavailable`.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const engine = await openSqlite(sqlitePath(url), options.busyTimeoutMs);
  return storeOnEngine(await withSchema(engine, options.now ?? Date.now));
}

function sqlitePath(url: string): string {
  const [, scheme = "", rest = ""] = /^([a-z]*):(.*)$/s.exec(url) ?? [];
  if (scheme === "sqlite" && rest !== "" && !rest.startsWith("//")) return rest;
  const found =
    scheme === "postgres" || scheme === "postgresql" ? "this build does not serve postgres:" : "got neither";
  throw new DatabaseUrlRefused(`DATABASE_URL must be sqlite:PATH or sqlite::memory: (${found})`);
}

async function withSchema(engine: Engine, now: () => number): Promise<Engine> {
  try {
    await engine.transact(() => migrate(schema, now()));
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}
