import { Command, CommanderError } from "commander";
import { accountCommand } from "./account-command.js";
import { auditCommand } from "./audit-command.js";
import { backupCommand } from "./backup-command.js";
import { keyCommand } from "./key-command.js";
import { requestCommand } from "./request-command.js";
import { restoreCommand } from "./restore-command.js";
import { startCommand } from "./start-command.js";

/**
 * The `specgate-server` command; `args` come without node and script. Resolves, once all work has ended, to the exit
 * code: 0 done, 1 failed, 2 wrong use or bad settings.
 */
export async function main(args: readonly string[]): Promise<number> {
  const program = new Command("specgate-server")
    .description("Serves the login APIs of Bullish, PLYR, X-Pkg and Flashback, and keeps their accounts.")
    .addCommand(startCommand())
    .addCommand(accountCommand())
    .addCommand(keyCommand())
    .addCommand(auditCommand())
    .addCommand(backupCommand())
    .addCommand(restoreCommand())
    .addCommand(requestCommand());
  for (const command of withSubcommands(program)) command.exitOverride().showHelpAfterError("(--help shows how)");
  try {
    await program.parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    // Commander has printed its own.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return report(error);
  }
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

/** Errors whose message is written for whoever runs the command: by code, the exit code and the setting it is about. */
const told: Readonly<Record<string, { readonly exit: number; readonly setting?: string }>> = {
  bad_settings: { exit: 2 },
  mount_conflict: { exit: 2 },
  secret_unreadable: { exit: 2, setting: "MASTER_KEY_FILE" },
  schema_mismatch: { exit: 1, setting: "DATABASE_URL" },
  store_unavailable: { exit: 1, setting: "DATABASE_URL" },
  invalid_account: { exit: 1 },
  command_failed: { exit: 1 },
};

/** Any other error is a fault of this program, and shown with its place. */
function report(error: unknown): number {
  const known = error instanceof Error && "code" in error ? told[String(error.code)] : undefined;
  const text = error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`${known?.setting ? `${known.setting}: ` : ""}${text}\n`);
  return known?.exit ?? 1;
}
