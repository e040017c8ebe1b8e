import { openStore } from "../store/open-store.js";
import type { Store } from "../store/store.js";
import { CommandFailed } from "./command-failed.js";

/** Opens the database of DATABASE_URL. Throws `StoreUnavailable`, `SchemaMismatch`, and `CommandFailed` for its file. */
export async function openDatabase(url: string): Promise<Store> {
  try {
    return await openStore(url);
  } catch (error) {
    // The operating system refused the file or its folder.
    const isSystemError = error instanceof Error && "syscall" in error && "code" in error;
    if (!isSystemError) throw error;
    throw new CommandFailed(`DATABASE_URL: the file cannot be opened (${error.code})`);
  }
}
