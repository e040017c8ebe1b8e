import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { BullishCaller, hmacHeaders, signedLogin } from "./bullish-caller.js";
import { FlashbackCaller, type TokenPair, tokensOf } from "./flashback-caller.js";
import { codeOf, PlyrCaller } from "./plyr-caller.js";
import { shown, textOf } from "./send-request.js";
import type { World } from "./world.js";
import { loginToXpkg } from "./xpkg-caller.js";

/** `account disable|enable|ban|delete` beside a server that runs: what it does shows at the next call. */
export function switchCases(world: World): void {
  describe("at Bullish", () => bullishSwitches(world));
  describe("at PLYR", () => plyrSwitches(world));
  describe("at X-Pkg", () => xpkgSwitches(world));
  describe("at Flashback", () => flashbackSwitches(world));
}

function bullishSwitches(world: World): void {
  const caller = new BullishCaller(world);

  it("disable ends the sessions and forbids to log in", async () => {
    const { r1 } = world.accounts;
    const token = textOf((await caller.login(signedLogin(r1))).body, "token");
    await world.account(["disable", "bullish", r1.userId]);
    assert.equal((await caller.logout(token)).status, 401);
    const forbidden = { message: "Access Forbidden", errorCode: 40300, errorCodeName: "ACCESS_FORBIDDEN" };
    assert.deepEqual(shown(await caller.login(signedLogin(r1))), [403, forbidden]);
  });

  it("delete makes the user one of whom nothing is known", async () => {
    const { hmac } = world.accounts;
    const token = textOf((await caller.loginHmac(hmacHeaders(hmac))).body, "token");
    await world.account(["delete", "bullish", "46497830"]);
    assert.equal((await caller.logout(token)).status, 401);
    const unknown = { message: "Not Authenticated", errorCode: 8012, errorCodeName: "LOGIN_FAILED" };
    assert.deepEqual(shown(await caller.loginHmac(hmacHeaders(hmac))), [401, unknown]);
  });
}

function plyrSwitches(world: World): void {
  it("ban makes the player one whom no game finds", async () => {
    const { game, player } = world.accounts;
    const caller = new PlyrCaller(world, game);
    await world.account(["ban", "plyr", player.plyrId.toUpperCase()]);
    const answer = await caller.login(player, codeOf(player));
    assert.deepEqual(shown(answer), [404, { error: "User not found" }]);
  });

  it("disable takes a game its API key", async () => {
    const { game } = world.accounts;
    await world.account(["disable", "plyr-game", game.gameId]);
    const answer = await new PlyrCaller(world, game).verify("x.y.z");
    assert.deepEqual(shown(answer), [401, { error: "Invalid API key" }]);
  });
}

function xpkgSwitches(world: World): void {
  it("disable refuses the author, and enable takes him back", async () => {
    const { author } = world.accounts;
    await world.account(["disable", "xpkg", author.email]);
    assert.deepEqual(shown(await loginToXpkg(world, author, "disabled")), [401, "Unauthorized"]);
    await world.account(["enable", "xpkg", author.email]);
    assert.equal((await loginToXpkg(world, author, "enabled")).status, 200);
  });
}

function flashbackSwitches(world: World): void {
  const caller = new FlashbackCaller(world);
  const inactive = { success: false, error_code: "USER_INACTIVE", message: "The account is not active." };
  // An account may log in ten times in five minutes, restarts or not: each case takes over the tokens of the one before.
  let tokens: TokenPair;
  before(async () => {
    tokens = tokensOf(await caller.login(world.accounts.user));
  });

  for (const verb of ["disable", "ban"]) {
    it(`${verb} ends the sessions for good, and refuses the user until enabled`, async () => {
      const { user } = world.accounts;
      await world.account([verb, "flashback", user.email]);
      assert.equal((await caller.listTokens(tokens)).status, 401);
      assert.equal((await caller.refresh(tokens)).status, 401);
      assert.deepEqual(shown(await caller.login(user)), [401, inactive]);
      await world.account(["enable", "flashback", user.email]);
      assert.equal((await caller.listTokens(tokens)).status, 401);
      tokens = tokensOf(await caller.login(user));
      assert.equal((await caller.listTokens(tokens)).status, 200);
    });
  }

  it("delete ends the sessions and refuses the user", async () => {
    const { user } = world.accounts;
    await world.account(["delete", "flashback", user.email]);
    assert.equal((await caller.listTokens(tokens)).status, 401);
    assert.deepEqual(shown(await caller.login(user)), [401, inactive]);
  });
}
