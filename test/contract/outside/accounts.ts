import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BullishKey, type HmacKey, pemKey, r1Key } from "./bullish-keys.js";
import { textOf } from "./send-request.js";

/** Runs `account add` with these arguments and this standard input; gives what it prints with `--json`. */
export type AddAccount = (args: readonly string[], input?: string) => Promise<object>;

/** A game server, as it signs its requests. */
export interface Game {
  readonly gameId: string;
  readonly apiKey: string;
  readonly secretKey: string;
}
/** A PLYR player with an authenticator app. */
export interface Player {
  readonly plyrId: string;
  readonly otpSecret: string;
}

/** An account that logs in by e-mail address and password. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** Who can log in. */
export interface Accounts {
  readonly r1: BullishKey;
  readonly pem: BullishKey;
  readonly hmac: HmacKey;
  readonly game: Game;
  readonly player: Player;
  readonly otherPlayer: Player;
  readonly author: Person;
  readonly user: Person;
}

const gameId = "game123";
const author = { email: "example@example.com", name: "Example Account", password: "secret_password!" };
const user = { email: "ada@example.com", name: "Ada", password: "Correct-Horse-1" };

/** Makes an account of each kind, all at once, beside whatever else uses the database. Keys go to files in `folder`. */
export async function addAccounts(add: AddAccount, folder: string): Promise<Accounts> {
  const r1 = r1Key("12345", generateKeyPairSync("ec", { namedCurve: "P-256" }));
  const pem = pemKey("100008771", generateKeyPairSync("ec", { namedCurve: "P-256" }));
  const addBullish = ({ userId, publicKey }: BullishKey, accountId: string, ...further: string[]) => {
    const file = join(folder, `${userId}.key`);
    writeFileSync(file, `${publicKey}\n`);
    return add(["bullish", "--user-id", userId, "--account-id", accountId, "--public-key-file", file, ...further]);
  };
  const addPlayer = async (plyrId: string, address: string) => {
    const made = await add(["plyr", "--plyr-id", plyrId, "--primary-address", address]);
    return { plyrId, otpSecret: textOf(made, "otpSecret") };
  };
  const [hmac, game, player, otherPlayer, madeAuthor, madeUser] = await Promise.all([
    add(["bullish-hmac", "--user-id", "46497830"]),
    add(["plyr-game", "--game-id", gameId]),
    addPlayer("player123", "0xb0425C2D2C31A0cf492D92aFB64577671D50E3b5"),
    addPlayer("player456", `0x${"45".repeat(20)}`),
    add(["xpkg", "--email", author.email, "--name", author.name], author.password),
    add(["flashback", "--email", user.email, "--name", user.name, "--org-id", "org-1"], `${user.password}\n`),
    addBullish(r1, "222000000000003"),
    addBullish(pem, "222000000001625", "--allow-ip", "10.0.0.0/8", "127.0.0.1"),
  ]);
  return {
    r1,
    pem,
    hmac: { publicKey: textOf(hmac, "publicKey"), secretKey: textOf(hmac, "secretKey") },
    game: { gameId, apiKey: textOf(game, "apiKey"), secretKey: textOf(game, "secretKey") },
    player,
    otherPlayer,
    author: { id: textOf(madeAuthor, "id"), ...author },
    user: { id: textOf(madeUser, "id"), ...user },
  };
}
