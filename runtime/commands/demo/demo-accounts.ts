import { generateKeyPairSync, randomInt } from "node:crypto";
import { newAuthor } from "../../auth/accounts/new-author.js";
import { newBullishAccount } from "../../auth/accounts/new-bullish-account.js";
import { newFlashbackAccount } from "../../auth/accounts/new-flashback-account.js";
import { newPlyrGame } from "../../auth/accounts/new-plyr-game.js";
import { newPlyrPlayer } from "../../auth/accounts/new-plyr-player.js";
import { makeHex } from "../../auth/secrets/make-id.js";
import type { Accounts } from "../../store/store.js";
import type { AccountWork } from "../with-accounts.js";
import { type DemoFile, readDemoFile, writeDemoFile } from "./demo-file.js";

/** The demo accounts of the file at `path`; made, and the file written, where the database does not have them all. */
export async function ensureDemoAccounts(path: string, work: AccountWork): Promise<DemoFile> {
  const known = await readDemoFile(path);
  if (known && (await hasAll(work.store.accounts, known))) return known;
  const made = await makeDemoAccounts(work);
  await writeDemoFile(path, made);
  return made;
}

/** The API key is random: where it is known, the accounts are those of this file and not of another. */
async function hasAll(accounts: Accounts, { bullish, plyr, xpkg, flashback }: DemoFile): Promise<boolean> {
  const found = await Promise.all([
    accounts.byCredential("plyr-game", plyr.apiKey),
    accounts.byLogin("plyr", plyr.plyrId),
    accounts.byLogin("bullish", bullish.userId),
    accounts.byLogin("xpkg", xpkg.email),
    accounts.byLogin("flashback", flashback.email),
  ]);
  return found.every((account) => account !== undefined);
}

async function makeDemoAccounts({ store, tools, settings }: AccountWork): Promise<DemoFile> {
  const names = await freeNames(store.accounts);
  const keys = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const bullish = { ...names.bullish, publicKey: keys.publicKey.trim() };
  const primaryAddress = `0x${makeHex(tools.randomBytes, 20)}`;
  const xpkg = { ...names.xpkg, password: newPassword() };
  const flashback = { ...names.flashback, password: newPassword() };
  await newBullishAccount(bullish, tools);
  const { apiKey, secretKey } = await newPlyrGame(names.plyr, tools);
  const player = await newPlyrPlayer({ ...names.plyr, primaryAddress }, { ...tools, mirror: settings.plyr.mirror });
  await newAuthor(xpkg, tools);
  await newFlashbackAccount(flashback, tools);
  return {
    version: 1,
    bullish: { ...bullish, privateKey: keys.privateKey },
    plyr: { ...names.plyr, apiKey, secretKey, primaryAddress: player.primaryAddress, otpSecret: player.otpSecret },
    xpkg,
    flashback,
  };

  function newPassword(): string {
    return `Demo-1-${makeHex(tools.randomBytes, 6)}`;
  }
}

type Names = ReturnType<typeof namesWith>;

/** Plain names, or numbered ones where another demo's accounts are in the database. */
async function freeNames(accounts: Accounts): Promise<Names> {
  for (let number = 1; ; number = randomInt(2, 1_000_000)) {
    const names = namesWith(number);
    const taken = await Promise.all([
      accounts.byLogin("bullish", names.bullish.userId),
      accounts.byLogin("plyr-game", names.plyr.gameId),
      accounts.byLogin("plyr", names.plyr.plyrId),
      accounts.byLogin("xpkg", names.xpkg.email),
      accounts.byLogin("flashback", names.flashback.email),
    ]);
    if (taken.every((account) => account === undefined)) return names;
  }
}

function namesWith(number: number) {
  const suffix = number === 1 ? "" : `-${number}`;
  const email = `demo${suffix}@example.com`;
  return {
    bullish: { userId: String(222_000_000_000_000 + number), accountId: String(222_000_000_000_000 + number) },
    plyr: { gameId: `demo-game${suffix}`, plyrId: `demo-player${suffix}` },
    xpkg: { email, name: `Demo Author ${number}` },
    flashback: { email, name: "Demo User", orgId: "demo-org" },
  };
}
