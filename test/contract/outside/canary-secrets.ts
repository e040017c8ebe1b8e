import assert from "node:assert/strict";
import { BullishCaller, hmacHeaders, signedLogin } from "./bullish-caller.js";
import { FlashbackCaller, tokensOf } from "./flashback-caller.js";
import { codeOf, PlyrCaller } from "./plyr-caller.js";
import { postJson, textOf } from "./send-request.js";
import type { World } from "./world.js";

const captchaToken = "canary-of-a-captcha-03AL8dmw9LyBhSIqAQEyM2";

/** Logs in everywhere, and gives the secrets that went either way, by what they are. */
export async function spendSecrets(world: World): Promise<Readonly<Record<string, string>>> {
  const [bullish, plyr, xpkg, flashback] = await Promise.all([
    bullishSecrets(world),
    plyrSecrets(world),
    xpkgSecrets(world),
    flashbackSecrets(world),
  ]);
  return { ...bullish, ...plyr, ...xpkg, ...flashback };
}

async function bullishSecrets(world: World) {
  const { r1, hmac } = world.accounts;
  const caller = new BullishCaller(world);
  const [body, headers] = [signedLogin(r1), hmacHeaders(hmac)];
  const jwt = textOf((await caller.login(body)).body, "token");
  assert.equal((await caller.loginHmac(headers)).status, 200);
  return {
    "Bullish signature": textOf(body, "signature"),
    "Bullish HMAC": String(headers["BX-SIGNATURE"]),
    "Bullish API secret": hmac.secretKey,
    "Bullish JWT": jwt,
    "Bullish JWT's signature": signatureOf(jwt),
  };
}

async function plyrSecrets(world: World) {
  const { game, player } = world.accounts;
  const caller = new PlyrCaller(world, game);
  const otp = codeOf(player);
  const request = caller.prepareLogin(player, otp);
  const jwt = textOf((await caller.send(request)).body, "sessionJwt");
  return {
    OTP: otp,
    "OTP secret": player.otpSecret,
    "PLYR signature": String(request.headers.signature),
    "PLYR API secret": game.secretKey,
    "PLYR JWT": jwt,
    "PLYR JWT's signature": signatureOf(jwt),
  };
}

async function xpkgSecrets(world: World) {
  const { author } = world.accounts;
  const { email, password } = author;
  const login = { email, password, validation: captchaToken };
  // Behind a proxy that is trusted, a caller without an address is refused.
  const answer = await postJson(world.url("/xpkg/auth/login"), login, { "x-forwarded-for": "10.1.0.1" });
  const jwt = textOf(answer.body, "token");
  return {
    "X-Pkg password": author.password,
    "X-Pkg JWT": jwt,
    "captcha token": captchaToken,
    "captcha secret": world.captcha.secret,
  };
}

async function flashbackSecrets(world: World) {
  const { user } = world.accounts;
  const caller = new FlashbackCaller(world);
  const first = tokensOf(await caller.login(user));
  const { accessToken, refreshToken } = tokensOf(await caller.refresh(first));
  return {
    "Flashback password": user.password,
    "Flashback JWT": accessToken,
    "refresh token": refreshToken,
    "spent refresh token": first.refreshToken,
    "refresh token's MAC": refreshToken.slice(-16),
  };
}

function signatureOf(jwt: string): string {
  return jwt.slice(jwt.lastIndexOf(".") + 1);
}
