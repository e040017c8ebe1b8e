import Sqlite from "better-sqlite3";
import { StoreUnavailable } from "./store.js";

/**
 * Primary result codes (sqlite.org/rescode.html) that speak of the database rather than of the statement: locked by
 * another process, no space, I/O, permissions, a damaged file.
 */
const unanswered = /^SQLITE_(BUSY|LOCKED|NOMEM|READONLY|INTERRUPT|IOERR|CORRUPT|FULL|CANTOPEN|PROTOCOL|NOTADB)(_|$)/;

/** What `error` says of the database, as `StoreUnavailable` with the error as its cause; undefined for other errors. */
export function storeUnavailable(error: unknown, db?: Sqlite.Database): StoreUnavailable | undefined {
  if (error instanceof Sqlite.SqliteError && unanswered.test(error.code)) {
    return new StoreUnavailable(`the database cannot answer (${error.code})`, { cause: error });
  }
  if (db?.open === false) return new StoreUnavailable("the database is closed", { cause: error });
  return undefined;
}

/** Whether another connection holds the lock that a statement needed. */
export function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY");
}
