import { createHmac } from "node:crypto";
import type { BullishKey, HmacKey } from "./bullish-keys.js";
import { type Answer, type At, postJson, sendRequest } from "./send-request.js";

const hmacPath = "/bullish/v1/users/hmac/login";

/** Bullish's operations, called as its documents say. */
export class BullishCaller {
  readonly #at: At;

  constructor(at: At) {
    this.#at = at;
  }

  /** `body` is one of `signedLogin`. */
  login(body: object): Promise<Answer> {
    return postJson(this.#at.url("/bullish/v2/users/login"), body);
  }

  /** `headers` are those of `hmacHeaders`. */
  loginHmac(headers: Readonly<Record<string, string>>): Promise<Answer> {
    return sendRequest(this.#at.url(hmacPath), { headers });
  }

  logout(token: string): Promise<Answer> {
    return sendRequest(this.#at.url("/bullish/v1/users/logout"), { headers: { authorization: `Bearer ${token}` } });
  }
}

/** The body of a login, signed over its payload; good once, so each has a nonce of its own. */
export function signedLogin({ userId, publicKey, sign }: BullishKey): object {
  const nonce = nextNonce();
  const loginPayload = { userId, nonce, expirationTime: nonce + 300, biometricsUsed: false, sessionKey: null };
  return { publicKey, signature: sign(JSON.stringify(loginPayload)), loginPayload };
}

let lastNonce = 0;

/** Epoch seconds, or one more than the last: the server takes nonces 30 s ahead. */
function nextNonce(): number {
  lastNonce = Math.max(Math.floor(Date.now() / 1000), lastNonce + 1);
  return lastNonce;
}

/** The headers of a login by HMAC; good once. */
export function hmacHeaders({ publicKey, secretKey }: HmacKey): Readonly<Record<string, string>> {
  const timestamp = String(Date.now());
  const nonce = String(process.hrtime.bigint());
  const signature = createHmac("sha256", secretKey).update(`${timestamp}${nonce}GET${hmacPath}`).digest("hex");
  return {
    "BX-PUBLIC-KEY": publicKey,
    "BX-NONCE": nonce,
    "BX-TIMESTAMP": timestamp,
    "BX-SIGNATURE": signature,
  };
}
