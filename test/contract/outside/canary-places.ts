import type { Sent } from "./send-request.js";

/** A request that has a secret where it does not belong. */
export interface Misplaced extends Sent {
  readonly method: string;
  readonly path: string;
}

const operations = [
  ["POST", "/bullish/v2/users/login"],
  ["GET", "/bullish/v1/users/hmac/login"],
  ["GET", "/bullish/v1/users/logout"],
  ["POST", "/plyr/user/login"],
  ["POST", "/plyr/user/logout"],
  ["POST", "/plyr/user/session/verify"],
  ["GET", "/plyr/jwt/publicKey"],
  ["POST", "/xpkg/auth/login"],
  ["POST", "/xpkg/auth/create"],
  ["POST", "/flashback/user/login"],
  ["POST", "/flashback/user/refresh"],
  ["POST", "/flashback/user/logout"],
  ["GET", "/flashback/token"],
  ["DELETE", "/flashback/token/x"],
] as const;

const fields = [
  ...["publicKey", "signature", "loginPayload", "plyrId", "otp", "gameId", "expiresIn", "sessionJwt"],
  ...["name", "password", "validation", "refreshToken", "refresh_token"],
];
const headers = [
  ...["apikey", "signature", "timestamp", "bx-public-key", "bx-nonce", "bx-timestamp", "bx-signature"],
  ...["user-agent", "referer", "origin", "x-request-id", "accept-language", "if-none-match", "cookie"],
];

/** Requests to every operation, with the text in each header, field and part of the path. */
export function misplace(text: string): readonly Misplaced[] {
  return operations.flatMap(([method, path]) => {
    const withHeaders = {
      ...Object.fromEntries(headers.map((name) => [name, text])),
      authorization: `Bearer ${text}`,
    };
    const body = (value: unknown, more = {}) =>
      method === "POST"
        ? { body: typeof value === "string" ? value : JSON.stringify(value), headers: { ...json, ...more } }
        : { headers: more };
    const everyField = Object.fromEntries(fields.map((name) => [name, text]));
    const payload = { userId: text, nonce: text, expirationTime: text, biometricsUsed: text, sessionKey: text };
    const always = [
      // The address has an account: a new one would keep its name, which is no secret.
      { method, path, ...body({ email: "example@example.com", ...everyField }, withHeaders) },
      { method, path: `${path}?${text}=${text}`, ...body({ ...everyField, email: text, loginPayload: payload }) },
      { method, path: `${path}/${text}`, ...body({ [text]: { [text]: [text] } }) },
    ];
    if (method !== "POST") return always;
    return [
      ...always,
      { method, path, ...body(`{"password":"${text}`, { authorization: `Basic ${text}` }) },
      { method, path, ...body(text, { "content-type": text, accept: text }) },
    ];
  });
}

const json = { "content-type": "application/json" };
