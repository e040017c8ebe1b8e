import { Command } from "commander";

/** `restore FILE` and `restore --in-place`: a backup becomes the database, and revives nothing. */
export function restoreCommand(): Command {
  return new Command("restore")
    .description(
      "makes a backup the database; ends all sessions and replaces all signing keys, so that nothing revoked revives",
    )
    .argument("[file]", "a file of the backup command; there must be no database yet")
    .option("--in-place", "the database was restored already, as by pg_restore: do only the rest")
    .option("--json", "one JSON object")
    .action(async (file: string | undefined, options: { inPlace?: boolean; json?: boolean }, command: Command) => {
      const { inPlace = false, json = false } = options;
      if ((file === undefined) !== inPlace) command.error("error: give a file, or --in-place and none");
      const { restore, restoreInPlace } = await import("./restore.js");
      await (file === undefined ? restoreInPlace(json) : restore(file, json));
    });
}
