import { createHmac } from "node:crypto";
import type { TestContext } from "node:test";
import { TOTP } from "otpauth";
import { createPlyrClient, type LoginRequest } from "../../../generated/plyr/client.js";
import { plyr } from "../../../generated/plyr/server.js";
import { type MadePlyrGame, newPlyrGame } from "../../../runtime/auth/accounts/new-plyr-game.js";
import { type MadePlyrPlayer, newPlyrPlayer } from "../../../runtime/auth/accounts/new-plyr-player.js";
import { type Served, type ServeOptions, serve } from "../harness.js";
import { Ledger } from "../ledger.js";

/** Every reply that the tests of PLYR get. */
export const ledger = new Ledger(plyr);

export type PlyrClient = ReturnType<typeof createPlyrClient>;
/** The key pair of a game. */
export type GameKey = Pick<MadePlyrGame, "apiKey" | "secretKey">;

/** A vector computed with other implementations. */
export const wallets = {
  primaryAddress: "0xb0425C2D2C31A0cf492D92aFB64577671D50E3b5",
  mirrorAddress: "0x110a22Abe314536B272b77a5483D9515D8E6Cdd8",
};

export interface OpenPlyr {
  readonly server: Served;
  readonly game: MadePlyrGame;
  readonly player: MadePlyrPlayer;
  /** Signs for `game`. */
  readonly client: PlyrClient;
  /** A login that is good now, but for what is changed. */
  loginBody(changes?: Partial<LoginRequest>): LoginRequest;
  /** Moves the clock to the next code. */
  nextCode(): void;
}

/** A server with the game and the player of the source document. */
export async function openPlyr(t: TestContext, options: Omit<ServeOptions, "ledger"> = {}): Promise<OpenPlyr> {
  const server = await serve(t, { ...options, ledger });
  const game = await newPlyrGame({ gameId: "game123" }, server.tools);
  const { primaryAddress } = wallets;
  const player = await newPlyrPlayer({ plyrId: "player123", primaryAddress }, server.tools);
  return {
    server,
    game,
    player,
    client: clientOf(server, game),
    loginBody: (changes = {}) => ({
      plyrId: player.plyrId,
      otp: codeOf(player, server.now()),
      gameId: game.gameId,
      ...changes,
    }),
    nextCode: () => server.pass(30_000),
  };
}

/** The generated client of a game that signs what it sends. */
export function clientOf(server: Served, key: GameKey): PlyrClient {
  return createPlyrClient({
    baseUrl: server.base("plyr"),
    fetch: server.fetch,
    authorize: ({ body = "{}" }) => signingHeaders(server, key, body),
  });
}

/** The headers of a signed request. Takes a millisecond: a signature is good once. */
export function signingHeaders(server: Served, key: GameKey, body: string): Record<string, string> {
  server.pass(1);
  const timestamp = String(server.now());
  return { apikey: key.apiKey, signature: hmac(key.secretKey, timestamp + body), timestamp };
}

/** HMAC-SHA256 in lower-case hex, under the text of the secret. */
export function hmac(secret: string | Uint8Array, message: string): string {
  return createHmac("sha256", secret).update(message).digest("hex");
}

/** What the player's authenticator app shows at a time. */
export function codeOf({ otpSecret }: Pick<MadePlyrPlayer, "otpSecret">, timestamp: number): string {
  return new TOTP({ secret: otpSecret }).generate({ timestamp });
}

/** Posts text as the body of an operation, signed as what `JSON.stringify` makes of it. */
export function postSigned({ server, game }: OpenPlyr, path: string, body: string): Promise<Response> {
  const headers = {
    "content-type": "application/json",
    ...signingHeaders(server, game, JSON.stringify(JSON.parse(body))),
  };
  return server.fetch(`/plyr${path}`, { method: "POST", headers, body });
}
