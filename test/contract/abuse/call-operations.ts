import type { TestContext } from "node:test";
import { newPlyrGame } from "../../../runtime/auth/accounts/new-plyr-game.js";
import { type Served, type ServeOptions, serve } from "../harness.js";
import { type GameKey, signingHeaders } from "../plyr/fixture.js";

/** The operations with a body, with a body of good form that nobody has sent before. */
export const operations: readonly (readonly [path: string, body: Readonly<Record<string, unknown>>])[] = [
  [
    "/bullish/v2/users/login",
    {
      publicKey: "PUB_R1_5614aeqQ3TMMWwwr6HXY2nUoc94N7Udv9DjnSQP1BAYPGW8dC8",
      signature:
        "SIG_R1_JuvWY6ChtUrH3KUVyo8KoZaQEBy6eNdyog5dEkmg5G7aKP8b3UcotWf9QtJoWrkG2zyCAj3TeTH5fpEqP5GR9go7Ewuhnw",
      loginPayload: { userId: "1", nonce: 1, expirationTime: 2, biometricsUsed: false, sessionKey: null },
    },
  ],
  ["/plyr/user/login", { plyrId: "player123", otp: "123456", gameId: "game123" }],
  ["/plyr/user/logout", { sessionJwt: "x" }],
  ["/plyr/user/session/verify", { sessionJwt: "x" }],
  ["/xpkg/auth/login", { email: "nobody@example.com", password: "secret_password!", validation: "x" }],
  ["/xpkg/auth/create", { email: "nobody@example.com", name: "Nobody", password: "secret_password!", validation: "x" }],
  ["/flashback/user/login", { email: "nobody@example.com", password: "Correct-Horse-1" }],
  ["/flashback/user/refresh", { refreshToken: "x" }],
  ["/flashback/user/logout", { refreshToken: "x" }],
];

/** Who calls, and whom. */
export interface Callers {
  readonly server: Served;
  readonly game: GameKey;
}

/** A server and a game that signs; every call comes from an address of its own, so that no limit counts it. */
export async function openCallers(t: TestContext, options: ServeOptions = {}): Promise<Callers> {
  const server = await serve(t, { env: { TRUSTED_PROXIES: "127.0.0.1" }, ...options });
  server.captcha.answer = { json: { success: false } };
  return { server, game: await newPlyrGame({ gameId: "game123" }, server.tools) };
}

const json = { "content-type": "application/json" };
let callers = 0;
/** Names a client that no limit has counted yet, as a trusted proxy does. */
export function anyone(): Record<string, string> {
  callers += 1;
  return { "x-forwarded-for": `10.2.${callers >> 8}.${callers & 255}` };
}

/** What is posted; JSON unless its headers say otherwise. */
export type Post = { readonly body: string | Uint8Array<ArrayBuffer>; readonly headers?: Record<string, string> };

/** Posts text or bytes as somebody new. */
export function post({ server }: Callers, path: string, { body, headers = json }: Post): Promise<Response> {
  return server.fetch(path, { method: "POST", headers: { ...anyone(), ...headers }, body });
}

/** Posts JSON as somebody new, signed where it must be. */
export function postJson(opened: Callers, path: string, body: string): Promise<Response> {
  const { server, game } = opened;
  const signed = path.startsWith("/plyr/") ? signingHeaders(server, game, JSON.stringify(JSON.parse(body))) : {};
  return post(opened, path, { body, headers: { ...json, ...signed } });
}
