import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { readToolSettings } from "../settings.js";
import { sqlitePath } from "../store/database-url.js";
import { backUpSqlite, NoBackup } from "../store/sqlite-backup.js";
import { CommandFailed } from "./command-failed.js";
import { printResult } from "./print-result.js";

/** Copies the SQLite database of DATABASE_URL to a new file and prints where. Throws `CommandFailed`. */
export async function backUp(file: string, json: boolean): Promise<void> {
  const path = sqlitePath(readToolSettings().databaseUrl);
  if (path === undefined) {
    throw new CommandFailed("DATABASE_URL: back up PostgreSQL with its own tool: pg_dump --format=custom --file=FILE");
  }
  if (path === ":memory:") throw new CommandFailed("DATABASE_URL: a database in memory cannot be backed up");
  await stat(path).catch(() => {
    throw new CommandFailed("DATABASE_URL: there is no such database");
  });
  await backUpSqlite(path, file).catch((error) => {
    throw error instanceof NoBackup ? new CommandFailed(`DATABASE_URL: ${error.message}`) : fileRefused(error);
  });
  printResult(
    { file: resolve(file), bytes: (await stat(file)).size },
    { title: "The database is backed up. The file holds password hashes and secrets: keep it as safe.", json },
  );
}

/** What the operating system says of a file that was named; any other error as it is. */
function fileRefused(error: unknown): unknown {
  const code = error instanceof Error && "syscall" in error && "code" in error ? error.code : undefined;
  if (code === "EEXIST") return new CommandFailed("there is a file of that name: name another");
  return code === undefined ? error : new CommandFailed(`the file cannot be written (${code})`);
}
