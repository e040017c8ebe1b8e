import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { isBusy } from "./sqlite-errors.js";

const retryMs = 20;

/** A connection with every setting that durability and safety rest on; the file is made where it is missing. */
export async function connectSqlite(path: string, busyTimeoutMs: number): Promise<Sqlite.Database> {
  const inMemory = path === ":memory:";
  if (!inMemory) createPrivateFile(path);
  const db = new Sqlite(inMemory ? path : resolve(path), { timeout: 0 });
  try {
    if (!inMemory) await useWriteAheadLog(db, busyTimeoutMs);
    db.pragma(`busy_timeout = ${busyTimeoutMs}`);
    // Not kept in the file: a WAL database is opened at NORMAL, which loses the last commits at a power cut.
    db.pragma("synchronous = FULL");
    // In pages (16 MB): who commits the last of them copies them all. SQLite's default is 1000.
    db.pragma("wal_autocheckpoint = 4000");
    // What is undone by a savepoint is else kept in a file.
    db.pragma("temp_store = MEMORY");
    db.pragma("foreign_keys = ON");
    db.pragma("trusted_schema = OFF");
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** SQLite gives the mode of the database file to its -wal and -shm files, so that one mode holds for all three. */
function createPrivateFile(path: string): void {
  mkdirSync(dirname(resolve(path)), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, "a", 0o600));
}

/** Processes that open a fresh file at once meet here; SQLite's own timeout does not cover every step of this change. */
async function useWriteAheadLog(db: Sqlite.Database, busyTimeoutMs: number): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += retryMs) {
    try {
      const mode = db.pragma("journal_mode = WAL", { simple: true });
      if (mode !== "wal") throw new Error("the database file's file system does not support WAL");
      return;
    } catch (error) {
      if (!isBusy(error) || waitedMs >= busyTimeoutMs) throw error;
    }
    await sleep(retryMs);
  }
}
