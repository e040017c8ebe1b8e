import { Argument, Command, InvalidArgumentError } from "commander";
import { jwksMaxAgeSeconds, publishAheadMs } from "../auth/tokens/key-states.js";
import { type Realm, realmAlgorithms } from "../auth/tokens/realm.js";

const realms = Object.keys(realmAlgorithms);

interface Shown {
  readonly json?: boolean;
}

/** `key list|rotate|retire`: works on the database, also beside running servers, which follow within a minute. */
export function keyCommand(): Command {
  const command = new Command("key").description(
    "lists and replaces the keys that tokens are signed with (run it with the servers' settings)",
  );
  command
    .command("list")
    .description("lists the keys and their states, without their secrets")
    .addArgument(new Argument("[realm]", "only these").choices(realms))
    .option("--json", "one JSON object")
    .action(async (realm: Realm | undefined, { json = false }: Shown) => {
      const { listKeys } = await import("./rotate-keys.js");
      await listKeys(realm, json);
    });
  return command.addCommand(rotateCommand()).addCommand(retireCommand());
}

function rotateCommand(): Command {
  return new Command("rotate")
    .description(
      `publishes a new key, which signs ${publishAheadMs / 60_000} minutes later; the one before it verifies what it signed`,
    )
    .addArgument(new Argument("[realm]", "only this one's").choices(realms))
    .option(
      "--now",
      `sign with it at once, as after a theft: who has cached the JWK Set may refuse tokens for ${jwksMaxAgeSeconds / 60} minutes`,
    )
    .option("--if-older-than <days>", "leave a key alone that has signed for less", days)
    .option("--json", "one JSON object")
    .action(async (realm: Realm | undefined, options: Shown & { now?: boolean; ifOlderThan?: number }) => {
      const { now: atOnce, ifOlderThan: minAgeMs, json = false } = options;
      const { rotateKeys } = await import("./rotate-keys.js");
      await rotateKeys({ realm, rotate: { atOnce, minAgeMs } }, json);
    });
}

function retireCommand(): Command {
  return new Command("retire")
    .description("ends a key that has a successor, and deletes its secret")
    .argument("<kid>", "its id, as key list shows it; after -- where it starts with a dash")
    .option("--force", "even if tokens that it signed are still good: they are refused within a minute")
    .option("--json", "one JSON object")
    .action(async (kid: string, { force, json = false }: Shown & { force?: boolean }) => {
      const { retireKey } = await import("./rotate-keys.js");
      await retireKey({ kid, force }, json);
    });
}

function days(text: string): number {
  if (!/^(0|[1-9]\d{0,3})$/.test(text)) throw new InvalidArgumentError("It must be a whole number up to 9999.");
  return Number(text) * 86_400_000;
}
