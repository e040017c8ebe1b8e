import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { newPlyrGame } from "../../runtime/auth/accounts/new-plyr-game.js";
import { newPlyrPlayer } from "../../runtime/auth/accounts/new-plyr-player.js";
import { codeOfStep, stepAt } from "../../runtime/auth/codes/totp.js";
import { type GameLoginOptions, type GameLoginRequest, GameLogins } from "../../runtime/auth/game-logins.js";
import type { Game } from "../../runtime/auth/plyr/game-authenticator.js";
import { openAuth, startOfTime } from "./auth-fixture.js";

/** The published pair of primary and mirror address. */
export const primaryAddress = "0xb0425C2D2C31A0cf492D92aFB64577671D50E3b5";
export const mirrorAddress = "0x110a22Abe314536B272b77a5483D9515D8E6Cdd8";
/** The game of these tests. */
export const game: Game = { gameId: "game123", role: "user" };
/** Another game. */
export const otherGame: Game = { gameId: "other", role: "user" };
/** The start of time in epoch seconds. */
export const seconds = startOfTime / 1000;

/** A game, a player, and the logins under test; `login` is good but for its change. */
export async function openPlyr(t: TestContext, options: Partial<GameLoginOptions> = {}) {
  const auth = await openAuth(t);
  await newPlyrGame({ gameId: "game123" }, auth);
  const player = await newPlyrPlayer({ plyrId: "player123", primaryAddress }, auth);
  const logins = new GameLogins({ ...auth, ...options });
  const code = (offset = 0) => codeOfStep(player.otpSecret, stepAt(auth.now()) + offset);
  const wrong = () => [code(-1), code(), code(1)].reduce((text, each) => (text === each ? "000001" : text), "000000");
  const login = (change: Partial<GameLoginRequest> = {}) =>
    logins.login({ game, plyrId: "player123", otp: code(), gameId: "game123", ...change });
  return { auth, player, logins, code, wrong, login };
}
/** The session JWT of a login that must succeed. */
export async function jwtOf(login: ReturnType<GameLogins["login"]>): Promise<string> {
  const outcome = await login;
  return outcome.kind === "accepted" ? outcome.sessionJwt : assert.fail(JSON.stringify(outcome));
}
/** Refused, with a text of the vendor. */
export const rejected = (error: string) => ({ kind: "rejected", error });
/** Forbidden, with a text of the vendor. */
export const forbidden = (error: string) => ({ kind: "forbidden", error });
