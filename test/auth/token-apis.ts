import type { TestContext } from "node:test";
import { newAuthor } from "../../runtime/auth/accounts/new-author.js";
import { AuthorLogins } from "../../runtime/auth/author-logins.js";
import type { Realm } from "../../runtime/auth/tokens/realm.js";
import { Tokens } from "../../runtime/auth/tokens/tokens.js";
import { type AuthFixture, openAuth } from "./auth-fixture.js";
import { ip, openBullish, request, tokenOf } from "./bullish-fixture.js";
import { openFlashback } from "./flashback-fixture.js";
import { game, jwtOf, openPlyr } from "./plyr-fixture.js";

/** A token of a login that succeeded, and whether its API takes a token. */
export interface LoggedIn {
  readonly auth: AuthFixture;
  readonly token: string;
  isTaken(token: string): Promise<boolean>;
}

/** An API by what it pins of its tokens. */
export interface TokenApi {
  readonly realm: Realm;
  /** Claims that a token must have with just this value. */
  readonly pinned: readonly string[];
  /** Claims that a token must have besides `iat` and `exp`. */
  readonly required: readonly string[];
  open(t: TestContext): Promise<LoggedIn>;
}

const author = { email: "example@example.com", name: "Example Account", password: "secret_password!" };

/** Each API with the flow that reads its tokens. X-Pkg hands its tokens on, so its own reader stands in for one. */
export const tokenApis: readonly TokenApi[] = [
  {
    realm: "bullish",
    pinned: ["iss"],
    required: ["sub", "jti", "STAGE"],
    async open(t) {
      const { auth, signer, logins } = await openBullish(t);
      const token = await tokenOf(logins, request(signer));
      return { auth, token, isTaken: async (text) => (await logins.resume(text, ip)) !== undefined };
    },
  },
  {
    realm: "plyr",
    pinned: [],
    required: ["plyrId", "nonce", "gameId", "primaryAddress", "mirrorAddress"],
    async open(t) {
      const { auth, logins, login } = await openPlyr(t);
      const token = await jwtOf(login());
      return {
        auth,
        token,
        isTaken: async (text) => (await logins.verify({ game, sessionJwt: text })).kind === "live",
      };
    },
  },
  {
    realm: "xpkg",
    pinned: [],
    required: ["id", "name", "session"],
    async open(t) {
      const auth = await openAuth(t);
      const made = await newAuthor(author, auth);
      const captcha = { verify: async () => ({ kind: "human" }) as const };
      const outcome = await new AuthorLogins({ ...auth, captcha }).login({ ...author, validation: "v", ip });
      const token = outcome.kind === "accepted" ? outcome.token : "";
      const tokens = new Tokens({ realm: "xpkg", required: ["id", "name", "session"] }, auth);
      return { auth, token, isTaken: async (text) => (await tokens.read(text))?.id === made.id };
    },
  },
  {
    realm: "flashback",
    pinned: ["iss", "aud"],
    required: ["sub", "sid"],
    async open(t) {
      const { auth, login, sessions } = await openFlashback(t);
      const { accessToken } = await login();
      return { auth, token: accessToken, isTaken: async (text) => (await sessions.resume(text)) !== undefined };
    },
  },
];
