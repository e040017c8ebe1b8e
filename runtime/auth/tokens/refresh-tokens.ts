import { createHmac } from "node:crypto";
import { secretsEqual } from "../secrets/compare-secrets.js";
import type { Realm } from "./realm.js";
import type { RealmKey, SigningKeys } from "./signing-keys.js";

/** What a refresh token stands for: the `seq`-th of a session. */
export interface RefreshPosition {
  readonly sessionId: string;
  readonly seq: number;
}

const form = /^(fr1\.([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{1,64})\.(0|[1-9][0-9]{0,14}))\.([A-Za-z0-9_-]{43})$/;

/**
 * Refresh tokens that are computed, not stored: `fr1.<kid>.<session>.<seq>.<HMAC-SHA-256 of the rest>`. The same
 * position always gives the same text, so a lost answer can be given again; what lies at rest is of no use to a thief.
 */
export class RefreshTokens {
  readonly #realm: Realm;
  readonly #keys: SigningKeys;

  constructor(realm: Realm, keys: SigningKeys) {
    this.#realm = realm;
    this.#keys = keys;
  }

  /** Written by the key that signed `at` a moment (epoch ms), so that a repeated answer outlives a change of keys. */
  async write({ sessionId, seq }: RefreshPosition, at?: number): Promise<string> {
    const key = await this.#keys.current(this.#realm, at);
    const text = `fr1.${key.kid}.${sessionId}.${seq}`;
    return `${text}.${mac(key, text)}`;
  }

  /** Undefined for text that was not written by this realm. Needs no look-up of the session. */
  async read(token: string): Promise<RefreshPosition | undefined> {
    const [, text = "", kid = "", sessionId = "", seq = "", given = ""] = form.exec(token) ?? [];
    const key = text === "" ? undefined : await this.#keys.byKid(this.#realm, kid);
    if (key === undefined || !secretsEqual(Buffer.from(given), Buffer.from(mac(key, text)))) return undefined;
    return { sessionId, seq: Number(seq) };
  }
}

function mac(key: RealmKey, text: string): string {
  return createHmac("sha256", key.signWith).update(text).digest("base64url");
}
