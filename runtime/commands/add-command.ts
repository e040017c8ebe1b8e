import { Command } from "commander";
import type * as add from "./add-account.js";

type Options<Adder extends (options: never) => unknown> = Parameters<Adder>[0];

/** `account add <kind>`: makes an account and shows it, its secrets for the only time. */
export function addCommand(): Command {
  const command = new Command("add").description("makes an account; passwords come from standard input");
  bullish(command);
  bullishHmac(command);
  plyrGame(command);
  plyr(command);
  xpkg(command);
  flashback(command);
  for (const kind of command.commands) kind.option("--json", "one JSON object");
  return command;
}

function bullish(command: Command): void {
  command
    .command("bullish")
    .description("a Bullish user with a public key, or a further key for one")
    .requiredOption("--user-id <id>", "the user's id, a number")
    .requiredOption("--account-id <id>", "the trading account's id, a number")
    .requiredOption("--public-key-file <file>", "a P-256 public key, in PEM or as PUB_R1_ text")
    .option("--allow-ip <cidr...>", "addresses that may log in by this key; default: any")
    .action(async (options: Options<typeof add.addBullish>) => (await import("./add-account.js")).addBullish(options));
}

function bullishHmac(command: Command): void {
  command
    .command("bullish-hmac")
    .description("an HMAC key for a Bullish user, who is made where missing")
    .requiredOption("--user-id <id>", "the user's id, a number")
    .option("--account-id <id>", "the trading account's id of a user who is new; default: the user's id")
    .option("--allow-ip <cidr...>", "addresses that may log in by this key; default: any")
    .action(async (options: Options<typeof add.addBullishHmac>) =>
      (await import("./add-account.js")).addBullishHmac(options),
    );
}

function plyrGame(command: Command): void {
  command
    .command("plyr-game")
    .description("a PLYR game with an API key")
    .requiredOption("--game-id <id>", "the game's id")
    .option("--role <role>", "user, game or admin", "user")
    .action(async (options: Options<typeof add.addPlyrGame>) =>
      (await import("./add-account.js")).addPlyrGame(options),
    );
}

function plyr(command: Command): void {
  command
    .command("plyr")
    .description("a PLYR player")
    .requiredOption("--plyr-id <id>", "the player's PLYR[ID]")
    .requiredOption("--primary-address <address>", "the player's Ethereum address")
    .option("--otp-secret <base32>", "the secret of one-time codes; default: a random one")
    .action(async (options: Options<typeof add.addPlyr>) => (await import("./add-account.js")).addPlyr(options));
}

function xpkg(command: Command): void {
  command
    .command("xpkg")
    .description("an X-Pkg author; the password comes from standard input")
    .requiredOption("--email <address>", "the author's e-mail address")
    .requiredOption("--name <name>", "the author's name")
    .action(async (options: Options<typeof add.addXpkg>) => (await import("./add-account.js")).addXpkg(options));
}

function flashback(command: Command): void {
  command
    .command("flashback")
    .description("a Flashback user; the password comes from standard input")
    .requiredOption("--email <address>", "the user's e-mail address")
    .requiredOption("--name <name>", "the user's name")
    .requiredOption("--org-id <id>", "the user's organization")
    .option("--no-password", "a user who cannot log in by a password")
    .action(async (options: Options<typeof add.addFlashback>) =>
      (await import("./add-account.js")).addFlashback(options),
    );
}
