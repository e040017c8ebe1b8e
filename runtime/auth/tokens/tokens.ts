import { type JWTPayload, jwtVerify } from "jose";
import { isLowS } from "../signatures/low-s.js";
import { isCanonicalToken } from "./canonical-token.js";
import type { Realm } from "./realm.js";
import { signToken } from "./sign-token.js";
import type { RealmKey, SigningKeys } from "./signing-keys.js";

/** What a realm's tokens carry besides `iat` and `exp`, and must carry to be accepted. */
export interface TokenRules {
  readonly realm: Realm;
  readonly issuer?: string;
  readonly audience?: string;
  readonly required: readonly string[];
}

/** What signing and reading tokens takes. */
export interface TokensOptions {
  readonly keys: SigningKeys;
  readonly now: () => number;
  /** How long after its `exp` a token is still read, and before its `nbf`, in seconds; default 0. */
  readonly clockToleranceSeconds?: number | undefined;
}

/** Signs and reads the JSON Web Tokens (RFC 7519) of one realm. */
export class Tokens {
  readonly #rules: TokenRules;
  readonly #options: TokensOptions;

  constructor(rules: TokenRules, options: TokensOptions) {
    this.#rules = rules;
    this.#options = options;
  }

  /** A token with the rules' issuer and audience. `iat` and `exp` are epoch seconds. */
  async sign(claims: JWTPayload, times: { readonly iat: number; readonly exp: number }): Promise<string> {
    const { realm, issuer, audience } = this.#rules;
    const key = await this.#options.keys.current(realm);
    const fixed = { ...(issuer !== undefined && { iss: issuer }), ...(audience !== undefined && { aud: audience }) };
    return signToken({ ...fixed, ...claims, ...times }, key);
  }

  /** The claims of a token of this realm that is valid now, within the tolerance; undefined for every other text. */
  async read(token: string): Promise<JWTPayload | undefined> {
    const kid = isCanonicalToken(token) ? kidOf(token) : undefined;
    const key = kid === undefined ? undefined : await this.#options.keys.byKid(this.#rules.realm, kid);
    if (key === undefined) return undefined;
    try {
      return await this.#verify(token, key);
    } catch {
      // jose throws a class for each fault; callers must not learn which.
      return undefined;
    }
  }

  async #verify(token: string, key: RealmKey): Promise<JWTPayload | undefined> {
    const { issuer, audience, required } = this.#rules;
    if (key.algorithm === "ES256" && !isLowS(signatureOf(token))) return undefined;
    const { payload } = await jwtVerify(token, key.verifyWith, {
      algorithms: [key.algorithm],
      typ: "JWT",
      requiredClaims: ["iat", "exp", ...required],
      currentDate: new Date(this.#options.now()),
      clockTolerance: this.#options.clockToleranceSeconds ?? 0,
      ...(issuer !== undefined && { issuer }),
      ...(audience !== undefined && { audience }),
    });
    return Number.isSafeInteger(payload.iat) && Number.isSafeInteger(payload.exp) ? payload : undefined;
  }
}

/** The header is not trusted: what it names is only looked up among the realm's own keys. */
function kidOf(token: string): string | undefined {
  try {
    const header: unknown = JSON.parse(Buffer.from(token.slice(0, token.indexOf(".")), "base64url").toString());
    const isNamed = typeof header === "object" && header !== null && "kid" in header;
    return isNamed && typeof header.kid === "string" ? header.kid : undefined;
  } catch {
    return undefined;
  }
}

function signatureOf(token: string): Uint8Array {
  return Buffer.from(token.slice(token.lastIndexOf(".") + 1), "base64url");
}
