import { sqlitePath } from "../store/database-url.js";
import { openStore } from "../store/open-store.js";
import { openStoreInThread } from "../store/open-store-in-thread.js";
import type { Store } from "../store/store.js";
import { CommandFailed } from "./command-failed.js";

/**
 * Opens the database of DATABASE_URL, with `open` or `openStore`. Throws `StoreUnavailable`, `SchemaMismatch`, and
 * `CommandFailed` for its file.
 */
export async function openDatabase(url: string, open: (url: string) => Promise<Store> = openStore): Promise<Store> {
  try {
    return await open(url);
  } catch (error) {
    // The operating system refused the file or its folder.
    const isSystemError = error instanceof Error && "syscall" in error && "code" in error;
    if (!isSystemError) throw error;
    throw new CommandFailed(`DATABASE_URL: the file cannot be opened (${error.code})`);
  }
}

/** A SQLite file gets a thread of its own; PostgreSQL is another process anyway, and memory has no disk to wait for. */
export function openForServing(url: string): Promise<Store> {
  const path = sqlitePath(url);
  return path === undefined || path === ":memory:" ? openStore(url) : openStoreInThread(url);
}
