import assert from "node:assert/strict";
import { createPublicKey } from "node:crypto";
import { describe, it } from "node:test";
import { BullishCaller, hmacHeaders, signedLogin } from "./bullish-caller.js";
import { FlashbackCaller, tokensOf } from "./flashback-caller.js";
import { codeOf } from "./plyr-caller.js";
import { loginBySample } from "./plyr-sample.js";
import { isSignedBy, readJwt, verifiedClaims } from "./read-jwt.js";
import { type Answer, sendRequest, shown, textOf } from "./send-request.js";
import type { World } from "./world.js";
import { loginToXpkg } from "./xpkg-caller.js";

/** Logins at the four APIs, by code that shares nothing with the server's. */
export function loginCases(world: World): void {
  describe("at Bullish", () => bullishLogins(world));
  describe("at PLYR", () => plyrLogin(world));
  describe("at X-Pkg", () => xpkgLogins(world));
  describe("at Flashback", () => flashbackLogin(world));
}

function bullishLogins(world: World): void {
  const caller = new BullishCaller(world);
  const accounts = () => world.accounts;

  for (const { by, login, userId, accountId } of [
    {
      by: "PUB_R1 and SIG_R1",
      login: () => caller.login(signedLogin(accounts().r1)),
      userId: "12345",
      accountId: 222_000_000_000_003n,
    },
    {
      by: "PEM and base64 of DER",
      login: () => caller.login(signedLogin(accounts().pem)),
      userId: "100008771",
      accountId: 222_000_000_001_625n,
    },
    {
      by: "HMAC",
      login: () => caller.loginHmac(hmacHeaders(accounts().hmac)),
      userId: "46497830",
      accountId: 46_497_830n,
    },
  ]) {
    it(`logs in by ${by}, with a token that the published key verifies, and out`, async () => {
      const answer = await login();
      assert.equal(answer.status, 200);
      const token = textOf(answer.body, "token");
      assert.deepEqual(answer.body, { authorizer: authorizerOf(accountId), token });
      const { iat, exp, jti, ...claims } = await verifiedClaims(token, world.url("/bullish/.well-known/jwks.json"));
      assert.deepEqual(claims, { iss: "b1x-auth-service", sub: userId, STAGE: "AUTHENTICATED_WITH_BLOCKCHAIN" });
      assert.equal(Number(exp) - Number(iat), 86_400);
      assert.equal(typeof jti, "string");
      assert.deepEqual(shown(await caller.logout(token)), [200, ""]);
      assert.equal((await caller.logout(token)).status, 401);
    });
  }
}

/** Account id and slot as two little-endian numbers of 64 bits, in upper hex. */
function authorizerOf(accountId: bigint): string {
  const bytes = Buffer.alloc(16);
  bytes.writeBigUInt64LE(accountId);
  bytes.writeBigUInt64LE(5n, 8);
  return bytes.toString("hex").toUpperCase();
}

function plyrLogin(world: World): void {
  it("logs in by the code of the source document, with a token that the published key verifies", async () => {
    const { game, player } = world.accounts;
    const account = { apiEndpoint: world.url("/plyr"), ...game, plyrId: player.plyrId };
    const { data, sessionJwt, ...session } = await loginBySample(account, codeOf(player));
    assert.deepEqual(data, { sessionJwt, ...session });
    const { nonce, ...shared } = session;
    assert.equal(nonce, "1");
    assert.deepEqual(shared, {
      plyrId: "player123",
      gameId: "game123",
      primaryAddress: "0xb0425C2D2C31A0cf492D92aFB64577671D50E3b5",
      mirrorAddress: "0x110a22Abe314536B272b77a5483D9515D8E6Cdd8",
    });

    const published = await sendRequest(world.url("/plyr/jwt/publicKey"));
    const pem = Buffer.from(textOf(published.body, "publicKey"), "base64").toString("ascii");
    assert.ok(isSignedBy(String(sessionJwt), createPublicKey(pem)));
    const { iat, exp, ...claims } = readJwt(String(sessionJwt)).claims;
    assert.deepEqual(claims, { ...shared, nonce: 1 });
    assert.equal(Number(exp) - Number(iat), 3600);
  });
}

function xpkgLogins(world: World): void {
  const sample = "03AL8dmw9LyBhSIqAQEyM2puvTFUeJpQXcSBc4A80Qzk0VP0vBR70fYcCFGxIpYigDu";

  it("logs in once the captcha server has taken the token", async () => {
    const { author } = world.accounts;
    const answer = await loginToXpkg(world, { ...author, email: author.email.toUpperCase() }, sample);
    assert.equal(answer.status, 200);
    const token = textOf(answer.body, "token");
    assert.deepEqual(answer.body, { token });
    const { header, claims } = readJwt(token);
    const { iat, exp, session, ...names } = claims;
    assert.equal(header.alg, "HS256");
    assert.deepEqual(names, { id: author.id, name: author.name });
    assert.equal(typeof session, "string");
    assert.equal(Number(exp) - Number(iat), 21_600);
    const form = { secret: world.captcha.secret, response: sample, remoteip: "127.0.0.1" };
    assert.deepEqual(world.captcha.forms.at(-1), form);
  });

  for (const [what, token] of [
    ["that was used, though the captcha server would take it again", sample],
    ["that the captcha server refuses", "bot-1"],
  ] as const) {
    it(`is a teapot for a token ${what}`, async () => {
      const answer = await loginToXpkg(world, world.accounts.author, token);
      assert.deepEqual(shown(answer), [418, "I'm a Teapot"]);
    });
  }
}

function flashbackLogin(world: World): void {
  const caller = new FlashbackCaller(world);
  let loggedIn: Answer;

  it("logs in, with a token that the published key verifies", async () => {
    const { id, email, name } = world.accounts.user;
    loggedIn = await caller.login(world.accounts.user);
    assert.equal(loggedIn.status, 200);
    const tokenId = textOf(loggedIn.body, "tokenId");
    const { accessToken, refreshToken } = tokensOf(loggedIn);
    const { iat, exp, ...claims } = await verifiedClaims(accessToken, world.url("/flashback/.well-known/jwks.json"));
    const names = { iss: "flashback", aud: "flashback-api", sub: id, sid: tokenId, type: "access" };
    assert.deepEqual(claims, { ...names, userId: id, email, orgId: "org-1" });
    assert.equal(Number(exp) - Number(iat), 3600);
    const facts = { success: true, tokenId, expiresAt: exp, user: { id, email, name, orgId: "org-1" } };
    assert.deepEqual(loggedIn.body, { ...facts, accessToken, refreshToken });
  });

  it("trades a refresh token for a new pair, again and again", async () => {
    const first = tokensOf(loggedIn);
    const second = tokensOf(await caller.refresh(first));
    const third = tokensOf(await caller.refresh(second));
    assert.equal(new Set([first, second, third].map(({ refreshToken }) => refreshToken)).size, 3);
    for (const pair of [first, second, third]) assert.equal((await caller.listTokens(pair)).status, 200);
    assert.equal((await caller.refresh(first)).status, 401);
    assert.equal((await caller.refresh(third)).status, 401);
  });
}
