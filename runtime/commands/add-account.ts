import { readFile } from "node:fs/promises";
import { newAuthor } from "../auth/accounts/new-author.js";
import { newBullishAccount } from "../auth/accounts/new-bullish-account.js";
import { newFlashbackAccount } from "../auth/accounts/new-flashback-account.js";
import { newPlyrGame } from "../auth/accounts/new-plyr-game.js";
import { newPlyrPlayer } from "../auth/accounts/new-plyr-player.js";
import { addHmacKey, type NewHmacKey } from "./add-hmac-key.js";
import { CommandFailed } from "./command-failed.js";
import { printResult } from "./print-result.js";
import { readPassword } from "./read-password.js";
import { type AccountWork, withAccounts } from "./with-accounts.js";

interface Shown {
  readonly json?: boolean;
}

async function show(kind: string, { json = false }: Shown, make: (work: AccountWork) => Promise<object>) {
  const made = await withAccounts(make);
  const hasSecret = "secretKey" in made || "otpSecret" in made;
  const title = `Made: ${kind}.${hasSecret ? " Its secret is shown this once and never again." : ""}`;
  printResult({ ...made }, { title, json });
}

/** Makes a Bullish user with a public key, or adds the key, and prints what was made. Throws `InvalidAccount`. */
export function addBullish(
  options: Shown & {
    readonly userId: string;
    readonly accountId: string;
    readonly publicKeyFile: string;
    readonly allowIp?: readonly string[];
  },
): Promise<void> {
  const { userId, accountId, publicKeyFile, allowIp: allowIps } = options;
  return show("Bullish user", options, async ({ tools }) => {
    const publicKey = await readKeyFile(publicKeyFile);
    return newBullishAccount({ userId, accountId, publicKey, allowIps }, tools);
  });
}

/** Makes an HMAC key for a Bullish user, and prints it. Throws `InvalidAccount`. */
export function addBullishHmac(options: Shown & NewHmacKey): Promise<void> {
  return show("Bullish HMAC key", options, (work) => addHmacKey(options, work));
}

/** Makes a PLYR game with an API key, and prints it. Throws `InvalidAccount`. */
export function addPlyrGame(options: Shown & { readonly gameId: string; readonly role: string }): Promise<void> {
  return show("PLYR game", options, ({ tools }) => newPlyrGame(options, tools));
}

/** Makes a PLYR player, and prints the secret of the one-time codes. Throws `InvalidAccount`. */
export function addPlyr(
  options: Shown & { readonly plyrId: string; readonly primaryAddress: string; readonly otpSecret?: string },
): Promise<void> {
  return show("PLYR player", options, ({ tools, settings }) =>
    newPlyrPlayer(options, { ...tools, mirror: settings.plyr.mirror }),
  );
}

/** Makes an X-Pkg author with the password on standard input. Throws `InvalidAccount` and `CommandFailed`. */
export function addXpkg(options: Shown & { readonly email: string; readonly name: string }): Promise<void> {
  const { email, name } = options;
  return show("X-Pkg author", options, async ({ tools }) =>
    newAuthor({ email, name, password: await readPassword() }, tools),
  );
}

/** Makes a Flashback user with the password on standard input, or none. Throws `InvalidAccount` and `CommandFailed`. */
export function addFlashback(
  options: Shown & {
    readonly email: string;
    readonly name: string;
    readonly orgId: string;
    /** False: no password is set. */
    readonly password: boolean;
  },
): Promise<void> {
  const { email, name, orgId } = options;
  return show("Flashback user", options, async ({ tools }) => {
    const password = options.password ? await readPassword() : undefined;
    return newFlashbackAccount({ email, name, orgId, password }, tools);
  });
}

async function readKeyFile(path: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).trim();
  } catch {
    throw new CommandFailed("--public-key-file: the file cannot be read");
  }
}
