import { type GameRole, gameRoles } from "../plyr/game-authenticator.js";
import { makeHex, makeUuid } from "../secrets/make-id.js";
import { hmacPlace } from "../secrets/secret-place.js";
import type { AccountTools } from "./account-tools.js";
import { requireThat } from "./invalid-account.js";

/** A game as given to the command. */
export interface NewPlyrGame {
  readonly gameId: string;
  /** Default `user`. */
  readonly role?: string | undefined;
}

/** The secret key is shown here and never again. */
export interface MadePlyrGame {
  readonly id: string;
  readonly gameId: string;
  readonly role: GameRole;
  readonly apiKey: string;
  readonly secretKey: string;
}

const realm = "plyr-game";

/** Makes a game that may sign requests: an API key of 16 random bytes, a secret key of 32. Throws `InvalidAccount`. */
export async function newPlyrGame(
  { gameId, role: asked = "user" }: NewPlyrGame,
  { accounts, box, now, randomBytes }: Pick<AccountTools, "accounts" | "box" | "now" | "randomBytes">,
): Promise<MadePlyrGame> {
  requireThat(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(gameId), "gameId", "must be 1 to 64 letters, digits and . _ -");
  const role = gameRoles.find((name) => name === asked);
  requireThat(role !== undefined, "role", `must be one of ${gameRoles.join(", ")}`);

  const id = makeUuid(randomBytes);
  const apiKey = makeHex(randomBytes, 16);
  const secretKey = makeHex(randomBytes, 32);
  const material = box.seal(secretKey, hmacPlace(realm, apiKey));
  const key = { id: makeUuid(randomBytes), realm, kind: "hmac", key: apiKey, material, role } as const;
  const credentials = [{ ...key, allowIps: [], attributes: {} }];
  const made = await accounts.create({ id, realm, login: gameId, name: gameId, profile: {}, credentials }, now());
  requireThat(made.kind === "created", "gameId", "is taken");
  return { id, gameId, role, apiKey, secretKey };
}
