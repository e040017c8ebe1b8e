import assert from "node:assert/strict";
import test from "node:test";
import { PasswordSessions } from "../../runtime/auth/password-sessions.js";
import { claimsOf } from "./auth-fixture.js";
import { day, openFlashback, rejected, seconds } from "./flashback-fixture.js";

test("a refresh gives a new pair, each time another refresh token", async (t) => {
  const { login, refresh, sessions, auth } = await openFlashback(t);
  const first = await login();
  auth.pass(60_000);
  const second = await refresh(first.refreshToken);
  assert.notEqual(second.refreshToken, first.refreshToken);
  assert.equal(second.expiresAt, seconds + 60 + 3600);
  assert.equal(claimsOf(second.accessToken).exp, second.expiresAt);
  const third = await refresh(second.refreshToken);
  assert.notEqual(third.refreshToken, second.refreshToken);
  assert.ok(await sessions.resume(third.accessToken));
});

test("the same refresh token gets the same successor again within 10 s", async (t) => {
  const { login, refresh, auth } = await openFlashback(t);
  const { refreshToken } = await login();
  const successor = (await refresh(refreshToken)).refreshToken;
  auth.pass(10_000);
  assert.equal((await refresh(refreshToken)).refreshToken, successor);
});

test("an old refresh token after 10 s ends the session and all its tokens", async (t) => {
  const { login, refresh, sessions, auth } = await openFlashback(t);
  const { refreshToken } = await login();
  const next = await refresh(refreshToken);
  auth.pass(10_001);
  assert.deepEqual(await sessions.refresh(refreshToken), rejected);
  assert.deepEqual(await sessions.refresh(next.refreshToken), rejected);
  assert.equal(await sessions.resume(next.accessToken), undefined);
});

test("an old refresh token whose successor was used ends the session at once", async (t) => {
  const { login, refresh, sessions } = await openFlashback(t);
  const { refreshToken } = await login();
  const second = await refresh(refreshToken);
  const third = await refresh(second.refreshToken);
  assert.deepEqual(await sessions.refresh(refreshToken), rejected);
  assert.deepEqual(await sessions.refresh(third.refreshToken), rejected);
});

test("fifty refreshes with one token at the same time get one successor, and the session lives", async (t) => {
  const { login, refresh, sessions, auth } = await openFlashback(t);
  const { refreshToken, tokenId } = await login();
  const pairs = await Promise.all(Array.from({ length: 50 }, () => refresh(refreshToken)));
  assert.equal(new Set(pairs.map((pair) => pair.refreshToken)).size, 1);
  assert.equal((await auth.sessions.live(tokenId, auth.now()))?.session.refreshSeq, 1);
  assert.equal((await sessions.refresh(pairs[0]?.refreshToken ?? "")).kind, "accepted");
});

test("a refresh token rests 30 days at most, and its session ends after 90 however often it is used", async (t) => {
  const idle = await openFlashback(t);
  const unused = await idle.login();
  idle.auth.pass(30 * day);
  assert.deepEqual(await idle.sessions.refresh(unused.refreshToken), rejected);

  const { login, refresh, sessions, auth } = await openFlashback(t);
  let { refreshToken } = await login();
  for (let round = 0; round < 3; round += 1) {
    auth.pass(30 * day - (round === 2 ? 60_000 : 1));
    refreshToken = (await refresh(refreshToken)).refreshToken;
  }
  const last = await refresh(refreshToken);
  assert.equal(last.expiresAt, seconds + (90 * day) / 1000, "an access token ends with its session");
  auth.pass(60_002);
  assert.deepEqual(await sessions.refresh(last.refreshToken), rejected);
});

test("text that this server did not write refreshes and logs out nothing, and no session is looked up", async (t) => {
  const { login, auth } = await openFlashback(t);
  const { refreshToken, accessToken } = await login();
  const failing = () => assert.fail("nothing may be looked up");
  const sessions = new PasswordSessions({
    ...auth,
    sessions: { ...auth.sessions, rotateRefresh: failing, revoke: failing },
  });
  const next = refreshToken.replace(/\.0\.([^.]*)$/, ".1.$1");
  for (const text of ["", "x", accessToken, refreshToken.slice(0, -1), `${refreshToken}A`, next, "x".repeat(10_000)]) {
    assert.deepEqual(await sessions.refresh(text), rejected);
    assert.deepEqual(await sessions.logout(text), rejected);
  }
});
