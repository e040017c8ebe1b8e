import { closeSync, createReadStream, createWriteStream, fsyncSync, linkSync, openSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import Sqlite from "better-sqlite3";
import { storeUnavailable } from "./sqlite-errors.js";

/** The file is damaged, or no database of specgate's. */
export class NoBackup extends Error {
  override readonly name = "NoBackup";
  readonly code = "no_backup";
}

const allPages = 0x7fff_ffff;

/**
 * Copies the database at `path`, servers running or not, to a new file that only its owner can read. Rejects with
 * `NoBackup`, with `StoreUnavailable`, and with the operating system's errors: EEXIST where there is a file already.
 */
export async function backUpSqlite(path: string, file: string): Promise<void> {
  const target = resolve(file);
  closeSync(openSync(target, "wx", 0o600));
  try {
    const source = new Sqlite(path, { fileMustExist: true, timeout: 5000 });
    // In one step: a backup that other processes write beside starts anew with each of their transactions.
    await source.backup(target, { progress: () => allPages }).finally(() => source.close());
    checkDatabaseFile(target);
  } catch (error) {
    rmSync(target, { force: true });
    throw storeUnavailable(error) ?? error;
  }
}

/**
 * Puts a backup where there is no database, once `prepare` has made a draft of it ready: until then the path stays
 * free. Rejects as `backUpSqlite` does, and with what `prepare` rejects with.
 */
export async function restoreSqlite(
  file: string,
  path: string,
  prepare: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = `${resolve(path)}.restoring`;
  removeDatabase(draft);
  try {
    await pipeline(createReadStream(file), createWriteStream(draft, { flags: "wx", mode: 0o600 }));
    checkDatabaseFile(draft);
    await prepare(draft);
    // Unlike a rename, a link never replaces a database that came to be there meanwhile.
    linkSync(draft, resolve(path));
    syncFolder(dirname(draft));
  } finally {
    removeDatabase(draft);
  }
}

/** Leaves one file without a log beside it. */
function checkDatabaseFile(file: string): void {
  const db = new Sqlite(file, { fileMustExist: true });
  try {
    db.pragma("journal_mode = DELETE");
    if (db.pragma("quick_check", { simple: true }) !== "ok") throw new NoBackup("the database is damaged");
    const [migrations] = db.pragma("table_list(migration)") as unknown[]; // A pragma gives the rows of a table.
    if (migrations === undefined) throw new NoBackup("the database is not one of specgate's");
  } catch (error) {
    const code = error instanceof Sqlite.SqliteError ? error.code : "";
    if (code === "SQLITE_NOTADB") throw new NoBackup("it is no database");
    if (code.startsWith("SQLITE_CORRUPT")) throw new NoBackup("the database is damaged");
    throw storeUnavailable(error) ?? error;
  } finally {
    db.close();
  }
}

function removeDatabase(path: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(path + suffix, { force: true });
}

/** A new name in a folder is kept through a power cut once the folder is written. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}
