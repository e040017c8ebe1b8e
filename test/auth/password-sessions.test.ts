import assert from "node:assert/strict";
import test from "node:test";
import { newFlashbackAccount } from "../../runtime/auth/accounts/new-flashback-account.js";
import { Tokens } from "../../runtime/auth/tokens/tokens.js";
import { day, ip, openFlashback, password, rejected, seconds } from "./flashback-fixture.js";

test("an access token works for an hour and not after its session has ended", async (t) => {
  const { login, sessions, auth } = await openFlashback(t);
  const { accessToken, refreshToken } = await login();
  auth.pass(3_599_999);
  assert.ok(await sessions.resume(accessToken));
  auth.pass(1);
  assert.equal(await sessions.resume(accessToken), undefined);
  const next = await sessions.refresh(refreshToken);
  assert.ok(next.kind === "accepted");
  assert.ok(await sessions.resume(next.accessToken));
  await sessions.logout(next.refreshToken);
  assert.equal(await sessions.resume(next.accessToken), undefined);
});

test("a refresh token is no access token, and neither is a token for another use", async (t) => {
  const { login, sessions, auth, account } = await openFlashback(t);
  const { refreshToken, tokenId } = await login();
  const times = { iat: seconds, exp: seconds + 60 };
  const claims = { sub: account.id, sid: tokenId };
  const forAnother = new Tokens({ realm: "flashback", issuer: "flashback", audience: "other", required: [] }, auth);
  const ofAnother = new Tokens(
    { realm: "bullish", issuer: "flashback", audience: "flashback-api", required: [] },
    auth,
  );
  const own = new Tokens({ realm: "flashback", issuer: "flashback", audience: "flashback-api", required: [] }, auth);
  const expiry = { idleExpiresAt: auth.now() + day, absoluteExpiresAt: auth.now() + day };
  await auth.sessions.create({ id: "foreign", realm: "bullish", accountId: account.id, ...expiry }, {}, auth.now());
  const tokens = [
    refreshToken,
    await own.sign({ ...claims, sid: "foreign" }, times),
    await forAnother.sign(claims, times),
    await ofAnother.sign(claims, times),
    await own.sign({ sub: account.id }, times),
    await own.sign({ ...claims, sub: "another" }, times),
    await own.sign({ ...claims, sid: 1 }, times),
    await own.sign({ ...claims, sid: "unknown" }, times),
  ];
  for (const token of tokens) assert.equal(await sessions.resume(token), undefined);
  assert.ok(await sessions.resume(await own.sign(claims, times)));
});

test("logging out ends the session, also with a refresh token that was exchanged already, and twice is no error", async (t) => {
  const { login, refresh, sessions } = await openFlashback(t);
  const first = await login();
  for (let time = 0; time < 2; time += 1) {
    assert.deepEqual(await sessions.logout(first.refreshToken), { kind: "loggedOut" });
    assert.deepEqual(await sessions.refresh(first.refreshToken), rejected);
  }
  const second = await login();
  await refresh(second.refreshToken);
  assert.deepEqual(await sessions.logout(second.refreshToken), { kind: "loggedOut" });
});

test("banning an account ends its sessions and its refresh tokens", async (t) => {
  const { login, sessions, auth, account } = await openFlashback(t);
  const { accessToken, refreshToken } = await login();
  await auth.accounts.setStatus(account.id, "banned", auth.now());
  assert.equal(await sessions.resume(accessToken), undefined);
  assert.deepEqual(await sessions.refresh(refreshToken), rejected);
});

test("a caller sees their own live tokens, the newest first, without the tokens themselves", async (t) => {
  const { login, refresh, sessions, auth } = await openFlashback(t);
  const older = await login();
  auth.pass(60_000);
  const newer = await login();
  auth.pass(60_000);
  await refresh(older.refreshToken);
  await newFlashbackAccount({ email: "b@example.com", name: "B", orgId: "org-1", password }, auth);
  await sessions.login({ email: "b@example.com", password, ip });
  const principal = await sessions.resume(newer.accessToken);
  assert.ok(principal);
  const month = (30 * day) / 1000;
  const madeAt = seconds + 60;
  assert.deepEqual(await sessions.list(principal), [
    { tokenId: newer.tokenId, createdAt: madeAt, lastUsedAt: madeAt, expiresAt: madeAt + month, current: true },
    {
      tokenId: older.tokenId,
      createdAt: seconds,
      lastUsedAt: seconds + 120,
      expiresAt: seconds + 120 + month,
      current: false,
    },
  ]);
});

test("a caller ends their own sessions and nobody else's", async (t) => {
  const { login, sessions, auth } = await openFlashback(t);
  const [mine, other] = [await login(), await login()];
  await newFlashbackAccount({ email: "b@example.com", name: "B", orgId: "org-1", password }, auth);
  const theirs = await sessions.login({ email: "b@example.com", password, ip });
  assert.ok(theirs.kind === "accepted");
  const principal = await sessions.resume(mine.accessToken);
  assert.ok(principal);
  for (const tokenId of [theirs.tokenId, "unknown", ""]) assert.equal(await sessions.revoke(principal, tokenId), false);
  assert.ok(await sessions.resume(theirs.accessToken));
  assert.equal(await sessions.revoke(principal, other.tokenId), true);
  assert.equal(await sessions.revoke(principal, other.tokenId), false);
  assert.equal(await sessions.resume(other.accessToken), undefined);
  assert.equal(await sessions.revoke(principal, mine.tokenId), true);
  assert.equal(await sessions.resume(mine.accessToken), undefined);
});
