import { createHmac, sign } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import type { DemoFile } from "../demo/demo-file.js";
import { type PreparedRequest, postJson } from "./prepared-request.js";

/** A Bullish login in its PEM form. `nonce` is epoch seconds, and good once. */
export function bullishLogin(base: string, account: DemoFile["bullish"], nonce: number): PreparedRequest {
  const loginPayload = {
    userId: account.userId,
    nonce,
    expirationTime: nonce + 300,
    biometricsUsed: false,
    sessionKey: null,
  };
  const signature = sign("sha256", Buffer.from(JSON.stringify(loginPayload)), account.privateKey).toString("base64");
  return postJson(`${base}/v2/users/login`, JSON.stringify({ publicKey: account.publicKey, signature, loginPayload }));
}

/** A PLYR login with the one-time code of `step`, a count of 30 seconds; `now` is epoch milliseconds. */
export function plyrLogin(
  base: string,
  account: DemoFile["plyr"],
  { step, now }: { readonly step: number; readonly now: number },
): PreparedRequest {
  const { plyrId, gameId, apiKey, secretKey, otpSecret } = account;
  const otp = new TOTP({ secret: Secret.fromBase32(otpSecret) }).generate({ timestamp: step * 30_000 });
  const body = JSON.stringify({ plyrId, otp, expiresIn: 3600, gameId });
  const timestamp = String(now);
  const signature = createHmac("sha256", secretKey)
    .update(timestamp + body)
    .digest("hex");
  return postJson(`${base}/user/login`, body, { apikey: apiKey, signature, timestamp });
}

/** An X-Pkg login. The demo's captcha server takes any `validation` that begins with `demo-`, once. */
export function xpkgLogin(base: string, account: DemoFile["xpkg"], validation: string): PreparedRequest {
  const { email, password } = account;
  return postJson(`${base}/auth/login`, JSON.stringify({ email, password, validation }));
}

/** A Flashback login. */
export function flashbackLogin(base: string, { email, password }: DemoFile["flashback"]): PreparedRequest {
  return postJson(`${base}/user/login`, JSON.stringify({ email, password }));
}
