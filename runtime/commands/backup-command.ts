import { Command } from "commander";

/** `backup FILE`: copies the database, also beside running servers. */
export function backupCommand(): Command {
  return new Command("backup")
    .description("copies the database to a new file, also beside running servers (SQLite; else the server's own tools)")
    .argument("<file>", "where to; there must be none yet")
    .option("--json", "one JSON object")
    .action(async (file: string, { json = false }: { json?: boolean }) => {
      const { backUp } = await import("./back-up.js");
      await backUp(file, json);
    });
}
