import { Command, InvalidArgumentError } from "commander";

interface Shown {
  readonly limit: number;
  readonly json?: boolean;
}

/** `audit list`: shows the audit table and checks its chains, also beside a running server. */
export function auditCommand(): Command {
  const command = new Command("audit").description("shows who logged in, who was refused and what was changed");
  command
    .command("list")
    .description("lists the newest rows of the audit table, and checks the chains of all rows")
    .option("--limit <n>", "how many rows", count, 100)
    .option("--json", "one JSON object: rows, the end of each chain, and where one is broken")
    .action(async ({ limit, json = false }: Shown) => {
      const { listAudit } = await import("./list-audit.js");
      await listAudit(limit, json);
    });
  return command;
}

function count(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("It is a whole number from 1 to 999999.");
  return Number(text);
}
