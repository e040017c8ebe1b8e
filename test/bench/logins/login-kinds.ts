import { generateKeyPairSync } from "node:crypto";
import type { AccountTools } from "../../../runtime/auth/accounts/account-tools.js";
import { newAuthor } from "../../../runtime/auth/accounts/new-author.js";
import { newBullishAccount } from "../../../runtime/auth/accounts/new-bullish-account.js";
import { newFlashbackAccount } from "../../../runtime/auth/accounts/new-flashback-account.js";
import { newPlyrGame } from "../../../runtime/auth/accounts/new-plyr-game.js";
import { newPlyrPlayer } from "../../../runtime/auth/accounts/new-plyr-player.js";
import { codeOfStep, stepAt } from "../../../runtime/auth/codes/totp.js";
import { r1Key } from "../../contract/outside/bullish-keys.js";
import { generateHmacSignature } from "../../contract/outside/plyr-sample.js";
import { loginText } from "./login-text.js";

/** One way to log in. */
export interface LoginKind {
  readonly name: string;
  /** Whether a login hashes a password, which costs more than all the rest. */
  readonly hashes: boolean;
  /** Makes accounts, and so many requests that each log in once, within a minute. */
  prepare(count: number, tools: AccountTools): Promise<readonly string[]>;
}

let made = 0;
/** A number that no other account of this run has. */
function fresh(): number {
  made += 1;
  return made;
}

const password = "Correct-Horse-1";
const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The four APIs of the flagship. */
export const loginKinds: readonly LoginKind[] = [
  { name: "Bullish R1", hashes: false, prepare: prepareBullish },
  { name: "PLYR", hashes: false, prepare: preparePlyr },
  { name: "X-Pkg", hashes: true, prepare: prepareXpkg },
  { name: "Flashback", hashes: true, prepare: prepareFlashback },
];

/** A nonce is epoch seconds of the last five minutes and good once for a key: a user logs in so often. */
const noncesOfUser = 200;

async function prepareBullish(count: number, tools: AccountTools): Promise<readonly string[]> {
  const users = indexes(Math.ceil(count / noncesOfUser)).map(() =>
    r1Key(String(fresh()), generateKeyPairSync("ec", { namedCurve: "P-256" })),
  );
  for (const { userId, publicKey } of users)
    await newBullishAccount({ userId, accountId: "222000000000003", publicKey }, tools);
  const firstNonce = Math.floor(Date.now() / 1000) - noncesOfUser;
  const logins = users.flatMap((user) => indexes(noncesOfUser).map((index) => ({ user, nonce: firstNonce + index })));
  return logins.slice(0, count).map(({ user: { userId, publicKey, sign }, nonce }) => {
    const loginPayload = { userId, nonce, expirationTime: nonce + 300, biometricsUsed: false, sessionKey: null };
    const body = { publicKey, signature: sign(JSON.stringify(loginPayload)), loginPayload };
    return loginText({ path: "/bullish/v2/users/login", body });
  });
}

/** A code is good once for a player: each login is another player's. */
async function preparePlyr(count: number, tools: AccountTools): Promise<readonly string[]> {
  const { gameId, apiKey, secretKey } = await newPlyrGame({ gameId: `game${fresh()}` }, tools);
  const players = await Promise.all(
    indexes(count).map(() => {
      const player = fresh();
      const primaryAddress = `0x${String(player).padStart(40, "0")}`;
      return newPlyrPlayer({ plyrId: `player${player}`, primaryAddress }, tools);
    }),
  );
  const now = Date.now();
  return players.map(({ plyrId, otpSecret }) => {
    // The code of the next step is good already, and longest.
    const body = { plyrId, otp: codeOfStep(otpSecret, stepAt(now) + 1), expiresIn: 3600, gameId };
    const signature = generateHmacSignature(String(now), body, secretKey);
    return loginText({
      path: "/plyr/user/login",
      body,
      headers: { apikey: apiKey, signature, timestamp: String(now) },
    });
  });
}

async function prepareXpkg(count: number, tools: AccountTools): Promise<readonly string[]> {
  const emails = await people(20, (person) => newAuthor(person, tools));
  return indexes(count).map((index) =>
    loginText({
      path: "/xpkg/auth/login",
      body: { email: emails[index % emails.length], password, validation: `captcha-${fresh()}` },
    }),
  );
}

/** An account may log in ten times in five minutes. */
async function prepareFlashback(count: number, tools: AccountTools): Promise<readonly string[]> {
  const emails = await people(Math.ceil(count / 8), (person) =>
    newFlashbackAccount({ ...person, orgId: "org-1" }, tools),
  );
  return indexes(count).map((index) =>
    loginText({ path: "/flashback/user/login", body: { email: emails[index % emails.length], password } }),
  );
}

interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** The addresses of people who were made. */
async function people(count: number, make: (person: NewPerson) => Promise<unknown>): Promise<readonly string[]> {
  const emails: string[] = [];
  for (const person of indexes(count).map(fresh)) {
    const email = `person${person}@example.com`;
    await make({ email, name: `Person Number ${person}`, password });
    emails.push(email);
  }
  return emails;
}
