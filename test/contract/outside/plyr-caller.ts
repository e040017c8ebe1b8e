import { Secret, TOTP } from "otpauth";
import type { Game, Player } from "./accounts.js";
import { generateHmacSignature } from "./plyr-sample.js";
import { type Answer, type At, postJson } from "./send-request.js";

const stepMs = 30_000;

/** A body and the headers that sign it; what has an effect is good once. */
export interface SignedRequest {
  readonly body: object;
  readonly headers: Readonly<Record<string, string>>;
}

/** PLYR's operations, called by a game server. */
export class PlyrCaller {
  readonly #at: At;
  readonly #game: Game;

  constructor(at: At, game: Game) {
    this.#at = at;
    this.#game = game;
  }

  /** A login as it would be sent. */
  prepareLogin({ plyrId }: Player, otp: string): SignedRequest {
    return this.#sign({ plyrId, otp, gameId: this.#game.gameId });
  }

  send({ body, headers }: SignedRequest): Promise<Answer> {
    return postJson(this.#at.url("/plyr/user/login"), body, headers);
  }

  login(player: Player, otp: string): Promise<Answer> {
    return this.send(this.prepareLogin(player, otp));
  }

  verify(sessionJwt: string): Promise<Answer> {
    const { body, headers } = this.#sign({ sessionJwt });
    return postJson(this.#at.url("/plyr/user/session/verify"), body, headers);
  }

  #sign(body: object): SignedRequest {
    const { apiKey, secretKey } = this.#game;
    const timestamp = Date.now().toString();
    return {
      body,
      headers: { apikey: apiKey, signature: generateHmacSignature(timestamp, body, secretKey), timestamp },
    };
  }
}

/** The player's code of the present 30 seconds, or of so many steps later. */
export function codeOf({ otpSecret }: Player, stepsAhead = 0): string {
  return new TOTP({ secret: Secret.fromBase32(otpSecret) }).generate({ timestamp: Date.now() + stepsAhead * stepMs });
}

/** Six digits that are no code of the player around now. */
export function wrongCodeOf(player: Player): string {
  const codes = [-2, -1, 0, 1, 2, 3].map((steps) => codeOf(player, steps));
  return (
    ["000000", "111111", "222222", "333333", "444444", "555555", "666666"].find((code) => !codes.includes(code)) ?? ""
  );
}
