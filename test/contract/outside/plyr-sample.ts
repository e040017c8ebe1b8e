import { createHmac } from "node:crypto";
import { postJson } from "./send-request.js";

/**
 * The sample of the vendor's page on logging in, step by step and name by name. Two things it takes for given:
 * `generateHmacSignature`, and axios, of which it needs `post`.
 */

export interface SampleAccount {
  readonly apiEndpoint: string;
  readonly apiKey: string;
  readonly secretKey: string;
  readonly plyrId: string;
  readonly gameId: string;
}

/** What the sample takes out of the answer; `data` is the whole of it. */
export async function loginBySample(account: SampleAccount, otp: string) {
  const { apiEndpoint, apiKey, secretKey, gameId: ownGame, plyrId: player } = account;

  const timestamp = Date.now().toString();
  const body = {
    plyrId: player,
    otp,
    expiresIn: 3600,
    gameId: ownGame,
  };

  const hmac = generateHmacSignature(timestamp, body, secretKey);

  const response = await axios.post(`${apiEndpoint}/user/login`, body, {
    headers: {
      apikey: apiKey,
      signature: hmac,
      timestamp: timestamp,
    },
  });

  const { sessionJwt, plyrId, nonce, gameId, primaryAddress, mirrorAddress } = response.data;
  return { sessionJwt, plyrId, nonce, gameId, primaryAddress, mirrorAddress, data: response.data };
}

/** As the vendor's quickstart has it: hex HMAC-SHA-256 of timestamp and JSON, the secret key taken as text. */
export function generateHmacSignature(timestamp: string, body: object, secretKey: string): string {
  return createHmac("sha256", secretKey)
    .update(timestamp + JSON.stringify(body))
    .digest("hex");
}

/** What the sample uses of axios: objects go out as JSON in one line, and a status beyond 2xx is thrown. */
const axios = {
  async post(url: string, data: object, { headers }: { readonly headers: Readonly<Record<string, string>> }) {
    const answer = await postJson(url, data, { accept: "application/json, text/plain, */*", ...headers });
    if (answer.status < 200 || answer.status > 299) throw new Error(`Request failed with status code ${answer.status}`);
    // As axios does, which takes an answer for what its caller expects; the tests look at each member.
    return { status: answer.status, data: answer.body as Readonly<Record<string, string>> };
  },
};
