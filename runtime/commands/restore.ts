import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { stepAt } from "../auth/codes/totp.js";
import { readToolSettings } from "../settings.js";
import { sqlitePath } from "../store/database-url.js";
import { NoBackup, restoreSqlite } from "../store/sqlite-backup.js";
import { CommandFailed } from "./command-failed.js";
import { openDatabase } from "./open-database.js";
import { printResult } from "./print-result.js";

/** Signed logins may live as long, and which of them were used since the backup is lost. */
const replayWindowMs = 660_000;

/** Makes a backup the SQLite database of DATABASE_URL, without what it would revive. Throws `CommandFailed`. */
export async function restore(file: string, json: boolean): Promise<void> {
  const path = sqlitePath(readToolSettings().databaseUrl);
  if (path === undefined) {
    throw new CommandFailed("DATABASE_URL: restore PostgreSQL with pg_restore, then run: restore --in-place");
  }
  if (path === ":memory:") throw new CommandFailed("DATABASE_URL: a database in memory cannot be restored");
  // A log that is left of another database would be taken for this one's.
  if ([path, `${path}-wal`, `${path}-shm`].some((part) => existsSync(part))) {
    throw new CommandFailed(
      "DATABASE_URL: there is a database: stop the servers, and move it and its -wal and -shm away",
    );
  }
  await mkdir(dirname(resolve(path)), { recursive: true, mode: 0o700 });
  let facts: Facts | undefined;
  await restoreSqlite(file, path, async (draft) => {
    facts = await forget(`sqlite:${draft}`);
  }).catch((error) => {
    throw refused(error);
  });
  if (facts) print(facts, json);
}

/** Does the same to a database that was restored by other means. No server may run meanwhile. */
export async function restoreInPlace(json: boolean): Promise<void> {
  print(await forget(readToolSettings().databaseUrl), json);
}

interface Facts {
  /** When the newest change in the backup was made; later ones are lost. */
  readonly asOf: string | undefined;
  readonly endedSessions: number;
  readonly startNotBefore: string;
}

/** Brings the schema up to date, too. */
async function forget(url: string): Promise<Facts> {
  const store = await openDatabase(url);
  try {
    const [latest] = await store.audit.latest(1);
    const now = Date.now();
    const endedSessions = await store.afterRestore(stepAt(now) + 1, now);
    const startNotBefore = new Date(now + replayWindowMs).toISOString();
    return { asOf: latest && new Date(latest.at).toISOString(), endedSessions, startNotBefore };
  } finally {
    await store.close();
  }
}

function print(facts: Facts, json: boolean): void {
  const title = [
    "The database is restored. All sessions are ended, and new signing keys are made at the next start.",
    "Accounts, keys and passwords are as they were: disable again what was disabled since.",
  ].join("\n");
  printResult({ ...facts }, { title, json });
}

function refused(error: unknown): unknown {
  if (error instanceof NoBackup) return new CommandFailed(`the file is no backup: ${error.message}`);
  const code = error instanceof Error && "syscall" in error && "code" in error ? error.code : undefined;
  return code === undefined ? error : new CommandFailed(`the backup cannot be read or put in place (${code})`);
}
