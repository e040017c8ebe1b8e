import { Argument, Command } from "commander";
import { addCommand } from "./add-command.js";

const realms = ["bullish", "plyr-game", "plyr", "xpkg", "flashback"];
const statusByVerb = { enable: "active", disable: "disabled", ban: "banned", delete: "deleted" } as const;
const consequences = {
  active: " again",
  disabled: " and ends its sessions",
  banned: " and ends its sessions",
  deleted: " for good and ends its sessions; its names stay taken",
} as const;

interface Shown {
  readonly json?: boolean;
}

/** `account add|list|enable|disable|ban|delete`: works on the database, also beside a running server. */
export function accountCommand(): Command {
  const command = new Command("account")
    .description("makes, lists and switches accounts (database: DATABASE_URL, else sqlite:data/specgate.db)")
    .addCommand(addCommand());
  command
    .command("list")
    .description("lists the accounts, without their secrets")
    .addArgument(new Argument("[realm]", "only these").choices(realms))
    .option("--json", "one JSON object")
    .action(async (realm: string | undefined, { json = false }: Shown) => {
      const { listAccounts } = await import("./switch-accounts.js");
      await listAccounts(realm, json);
    });
  for (const [verb, status] of Object.entries(statusByVerb)) {
    command
      .command(verb)
      .description(`makes an account ${status}${consequences[status]}`)
      .addArgument(new Argument("<realm>", "whose account").choices(realms))
      .argument("<login>", "userId, gameId, plyrId or email")
      .option("--json", "one JSON object")
      .action(async (realm: string, login: string, { json = false }: Shown) => {
        const { switchAccount } = await import("./switch-accounts.js");
        await switchAccount({ realm, login, status }, json);
      });
  }
  return command;
}
