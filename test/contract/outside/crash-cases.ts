import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { BullishCaller, hmacHeaders, signedLogin } from "./bullish-caller.js";
import { FlashbackCaller, tokensOf } from "./flashback-caller.js";
import { codeOf, PlyrCaller, wrongCodeOf } from "./plyr-caller.js";
import { readJwt } from "./read-jwt.js";
import { sendRequest, shown, textOf } from "./send-request.js";
import type { World } from "./world.js";
import { loginToXpkg } from "./xpkg-caller.js";

/** What a server that is killed leaves behind: all that it has answered, and no more. */
export function crashCases(world: World): void {
  let traces: Awaited<ReturnType<typeof leaveTraces>>;

  before(async () => {
    traces = await leaveTraces(world);
    await world.crash();
  });

  it("signs with the keys that it signed with before", async () => {
    assert.deepEqual(await publishedKeys(world), traces.keys);
  });

  describe("at Bullish", () => {
    const caller = new BullishCaller(world);

    it("refuses a payload and an HMAC nonce that were used", async () => {
      assert.equal((await caller.login(traces.bullish.body)).status, 401);
      assert.equal((await caller.loginHmac(traces.bullish.headers)).status, 401);
    });

    it("keeps the sessions that were live, and ended those that were", async () => {
      const { signed, byHmac, ended } = traces.bullish;
      assert.equal((await caller.logout(ended)).status, 401);
      for (const token of [signed, byHmac]) {
        assert.deepEqual(shown(await caller.logout(token)), [200, ""]);
        assert.equal((await caller.logout(token)).status, 401);
      }
    });
  });

  describe("at PLYR", () => {
    const caller = () => new PlyrCaller(world, world.accounts.game);

    it("finds the session live as it was", async () => {
      const { sessionJwt, verified } = traces.plyr;
      assert.deepEqual(shown(await caller().verify(sessionJwt)), verified);
    });

    it("refuses a signed request and a one-time code that were used", async () => {
      const { request, code } = traces.plyr;
      assert.deepEqual(shown(await caller().send(request)), [401, { error: "Request expired" }]);
      const again = await caller().login(world.accounts.player, code);
      assert.deepEqual(shown(again), [401, { error: "2FA token already used" }]);
    });

    it("keeps a player locked who was", async () => {
      const { otherPlayer } = world.accounts;
      const answer = await caller().login(otherPlayer, codeOf(otherPlayer));
      assert.deepEqual(shown(answer), [403, { error: "User is temporary locked" }]);
    });
  });

  describe("at X-Pkg", () => {
    it("refuses a captcha token that was used", async () => {
      const answer = await loginToXpkg(world, world.accounts.author, traces.xpkg.captchaToken);
      assert.deepEqual(shown(answer), [418, "I'm a Teapot"]);
    });

    it("keeps the author's session", async () => {
      const answer = await loginToXpkg(world, world.accounts.author, "after-the-crash");
      assert.deepEqual(authorOf(textOf(answer.body, "token")), traces.xpkg.author);
    });
  });

  describe("at Flashback", () => {
    const caller = new FlashbackCaller(world);

    it("knows every refresh token that was live, and takes the access token", async () => {
      const { live, listed } = traces.flashback;
      assert.deepEqual(shown(await caller.listTokens(live)), listed);
    });

    it("takes the newest refresh token of a session", async () => {
      const answer = await caller.refresh(traces.flashback.live);
      assert.equal(answer.status, 200);
      assert.equal((await caller.listTokens(tokensOf(answer))).status, 200);
    });

    it("refuses a refresh token whose successor was used, and ends its session", async () => {
      const { oldest, newest } = traces.flashback;
      assert.equal((await caller.listTokens(newest)).status, 200);
      assert.equal((await caller.refresh(oldest)).status, 401);
      assert.equal((await caller.refresh(newest)).status, 401);
      assert.equal((await caller.listTokens(newest)).status, 401);
    });

    it("keeps a session ended that was", async () => {
      const { ended } = traces.flashback;
      assert.equal((await caller.listTokens(ended)).status, 401);
      assert.equal((await caller.refresh(ended)).status, 401);
    });
  });
}

/** Logs in everywhere at once; the last answer is the last thing that the server does. */
async function leaveTraces(world: World) {
  const keys = await publishedKeys(world);
  const [bullish, plyr, xpkg, flashback] = await Promise.all([
    useBullish(world),
    usePlyr(world),
    useXpkg(world),
    useFlashback(world),
  ]);
  return { keys, bullish, plyr, xpkg, flashback };
}

function publishedKeys(world: World): Promise<unknown[]> {
  const paths = ["/bullish/.well-known/jwks.json", "/flashback/.well-known/jwks.json", "/plyr/jwt/publicKey"];
  return Promise.all(paths.map(async (path) => shown(await sendRequest(world.url(path)))));
}

async function useBullish(world: World) {
  const { r1, pem, hmac } = world.accounts;
  const caller = new BullishCaller(world);
  const [body, headers] = [signedLogin(r1), hmacHeaders(hmac)];
  const ended = textOf((await caller.login(signedLogin(pem))).body, "token");
  assert.equal((await caller.logout(ended)).status, 200);
  const signed = textOf((await caller.login(body)).body, "token");
  const byHmac = textOf((await caller.loginHmac(headers)).body, "token");
  return { body, headers, ended, signed, byHmac };
}

async function usePlyr(world: World) {
  const { game, player, otherPlayer } = world.accounts;
  const caller = new PlyrCaller(world, game);
  for (let tries = 0; tries < 5; tries += 1) {
    const { status } = await caller.login(otherPlayer, wrongCodeOf(otherPlayer));
    assert.equal(status, 401);
  }
  // The code of now is used: a server takes the next one early.
  const code = codeOf(player, 1);
  const request = caller.prepareLogin(player, code);
  const sessionJwt = textOf((await caller.send(request)).body, "sessionJwt");
  const verified = shown(await caller.verify(sessionJwt));
  assert.equal(verified[0], 200);
  return { code, request, sessionJwt, verified };
}

async function useXpkg(world: World) {
  const captchaToken = "before-the-crash";
  const answer = await loginToXpkg(world, world.accounts.author, captchaToken);
  return { captchaToken, author: authorOf(textOf(answer.body, "token")) };
}

function authorOf(token: string) {
  const { id, name, session } = readJwt(token).claims;
  return { id, name, session };
}

async function useFlashback(world: World) {
  const { user } = world.accounts;
  const caller = new FlashbackCaller(world);
  const ended = tokensOf(await caller.login(user));
  assert.equal((await caller.logout(ended)).status, 200);
  const oldest = tokensOf(await caller.login(user));
  const newest = tokensOf(await caller.refresh(tokensOf(await caller.refresh(oldest))));
  const live = tokensOf(await caller.refresh(tokensOf(await caller.login(user))));
  const listed = shown(await caller.listTokens(live));
  assert.equal(listed[0], 200);
  return { ended, oldest, newest, live, listed };
}
