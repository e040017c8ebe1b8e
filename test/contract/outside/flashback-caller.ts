import type { Person } from "./accounts.js";
import { type Answer, type At, postJson, sendRequest, textOf } from "./send-request.js";

/** The two tokens of a session. */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** Flashback's operations, called as its documents say. */
export class FlashbackCaller {
  readonly #at: At;

  constructor(at: At) {
    this.#at = at;
  }

  login({ email, password }: Pick<Person, "email" | "password">): Promise<Answer> {
    return postJson(this.#at.url("/flashback/user/login"), { email, password });
  }

  refresh({ refreshToken }: TokenPair): Promise<Answer> {
    return postJson(this.#at.url("/flashback/user/refresh"), { refreshToken });
  }

  logout({ refreshToken }: TokenPair): Promise<Answer> {
    return postJson(this.#at.url("/flashback/user/logout"), { refreshToken });
  }

  /** The list of the user's refresh tokens, which needs a good access token. */
  listTokens({ accessToken }: TokenPair): Promise<Answer> {
    return sendRequest(this.#at.url("/flashback/token"), { headers: { authorization: `Bearer ${accessToken}` } });
  }
}

/** The tokens of an answer to a login or a refresh. */
export function tokensOf({ body }: Answer): TokenPair {
  return { accessToken: textOf(body, "accessToken"), refreshToken: textOf(body, "refreshToken") };
}
