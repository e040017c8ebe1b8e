import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertReply } from "../assert-reply.js";
import { errorReply } from "../bullish/bodies.js";
import { bearer, openBullish, signedR1 } from "../bullish/fixture.js";
import { openFlashback, unauthorized } from "../flashback/fixture.js";
import { errorReply as errorOfPlyr } from "../plyr/bodies.js";
import { codeOf, openPlyr, signingHeaders } from "../plyr/fixture.js";
import { openXpkg, tokenOf } from "../xpkg/fixture.js";

const hour = 3_600_000;

describe("abuse of the clock", () => {
  it("P1 13: keeps a Bullish nonce spent when the clock is set back, and the session alive", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const body = signedR1(server, trader);
    const login = await client.login({ body });
    assert.ok(login.status === 200);
    // A leap second is a second that comes twice.
    for (const back of [1_000, 30_000, hour]) {
      server.pass(-back);
      await assertReply(await client.login({ body }), errorReply(401));
      server.pass(back);
    }
    const answer = (path: string) => server.fetch(path, { headers: bearer(login.body.token) });
    server.pass(hour);
    assert.equal((await client.login({ body })).status, 401);
    server.pass(-2 * hour);
    assert.equal((await answer("/bullish/v1/users/logout")).status, 200);
    await assertReply(await answer("/bullish/v1/users/logout"), errorReply(401));
  });

  it("P1 13: keeps a PLYR code spent when the clock is set back, and takes the next one once it is right", async (t) => {
    const { server, client, player, loginBody } = await openPlyr(t);
    server.pass(30_000 - (server.now() % 30_000) + 20_000);
    const body = loginBody();
    assert.equal((await client.login({ body })).status, 200);
    for (const back of [1_000, 15_000, 30_000]) {
      server.pass(-back);
      assert.equal((await client.login({ body })).status, 401, `${back} ms`);
      server.pass(back);
    }
    server.pass(-hour);
    assert.equal((await client.login({ body: loginBody({ otp: codeOf(player, server.now()) }) })).status, 401);
    server.pass(hour + 30_000);
    assert.equal((await client.login({ body: loginBody() })).status, 200);
  });

  it("P1 13: takes a signed PLYR request for no new one, whatever the clock does", async (t) => {
    const { server, game, loginBody } = await openPlyr(t);
    const body = JSON.stringify(loginBody());
    const headers = { "content-type": "application/json", ...signingHeaders(server, game, body) };
    const send = () => server.fetch("/plyr/user/login", { method: "POST", headers, body });
    assert.equal((await send()).status, 200);
    for (const step of [0, -1_000, -hour, 2 * hour]) {
      server.pass(step);
      await assertReply(await send(), errorOfPlyr(401, "Request expired"));
    }
  });

  it("P1 13: ends a Flashback access token by the clock, and refreshes across a clock that was set back", async (t) => {
    const flashback = await openFlashback(t);
    const first = await flashback.session();
    flashback.pass(hour + flashback.clockToleranceSeconds * 1000);
    await assertReply(await flashback.listTokens(first.accessToken), unauthorized);
    const second = await flashback.renew(first.refreshToken);
    flashback.pass(-1_000);
    assert.equal((await flashback.renew(first.refreshToken)).refreshToken, second.refreshToken);
    flashback.pass(-hour);
    const third = await flashback.renew(second.refreshToken);
    assert.equal((await flashback.listTokens(third.accessToken)).status, 200);
    // Far from the rotation in either direction, an old token is a stolen one.
    flashback.pass(hour);
    await assertReply(await flashback.refresh(second.refreshToken), unauthorized);
    await assertReply(await flashback.refresh(third.refreshToken), unauthorized);
  });

  it("P1 13: gives an X-Pkg token that is good until its exp, and takes a captcha once, whatever the clock does", async (t) => {
    const xpkg = await openXpkg(t);
    const issued = tokenOf(await xpkg.login({ validation: "once" }));
    const { iat } = JSON.parse(Buffer.from(issued.split(".")[1] ?? "", "base64url").toString());
    assert.equal(iat, xpkg.now() / 1000);
    for (const step of [-1_000, -hour, 2 * hour]) {
      xpkg.pass(step);
      assert.equal((await xpkg.login({ validation: "once" })).status, 418, `${step} ms`);
    }
    assert.equal((await xpkg.login()).status, 200);
  });
});
