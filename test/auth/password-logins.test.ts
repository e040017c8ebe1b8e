import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import test from "node:test";
import { newFlashbackAccount } from "../../runtime/auth/accounts/new-flashback-account.js";
import { PasswordSessions } from "../../runtime/auth/password-sessions.js";
import { HashQueue } from "../../runtime/auth/passwords/hash-queue.js";
import { PasswordHasher } from "../../runtime/auth/passwords/password-hasher.js";
import type { AccountStatus } from "../../runtime/store/store.js";
import { cheapCost, claimsOf } from "./auth-fixture.js";
import { email, ip, openFlashback, password, seconds } from "./flashback-fixture.js";

test("a login gives every field of the document, and the token's times are those of its claims", async (t) => {
  const { login, account, sessions } = await openFlashback(t);
  const { kind, accessToken, refreshToken, tokenId, expiresAt, user } = await login();
  assert.equal(kind, "accepted");
  assert.deepEqual(user, { id: account.id, email, name: "A User", orgId: "org-1" });
  assert.equal(expiresAt, seconds + 3600);
  const { sid, ...claims } = claimsOf(accessToken);
  assert.deepEqual(claims, {
    iss: "flashback",
    aud: "flashback-api",
    sub: account.id,
    type: "access",
    userId: account.id,
    email,
    orgId: "org-1",
    iat: seconds,
    exp: expiresAt,
  });
  assert.equal(sid, tokenId);
  assert.ok(!refreshToken.endsWith(tokenId));
  assert.deepEqual(await sessions.resume(accessToken), { sessionId: tokenId, accountId: account.id });
});

test("the address is compared without blanks and letter case", async (t) => {
  const { sessions } = await openFlashback(t);
  assert.equal((await sessions.login({ email: "  USER@Example.com ", password, ip })).kind, "accepted");
});

const failures: [name: string, status: AccountStatus, given: { email?: string; password?: string }, code: string][] = [
  ["an unknown address", "active", { email: "nobody@example.com" }, "USER_NOT_FOUND"],
  ["a wrong password", "active", { password: "wrong" }, "INVALID_PASSWORD"],
  ["no password set", "active", { email: "codeless@example.com" }, "NO_PASSWORD_SET"],
  ["a disabled account", "disabled", {}, "USER_INACTIVE"],
  ["a disabled account and a wrong password", "disabled", { password: "wrong" }, "USER_INACTIVE"],
  ["a disabled account without a password", "disabled", { email: "codeless@example.com" }, "USER_INACTIVE"],
  ["a banned account", "banned", {}, "USER_INACTIVE"],
  ["a banned account and a wrong password", "banned", { password: "wrong" }, "INVALID_PASSWORD"],
  ["a banned account without a password", "banned", { email: "codeless@example.com" }, "NO_PASSWORD_SET"],
  ["a deleted account", "deleted", {}, "USER_INACTIVE"],
];
for (const [name, status, given, code] of failures)
  test(`${name} is told as ${code}, and as INVALID_PASSWORD where accounts are hidden`, async (t) => {
    const { auth, account, sessions } = await openFlashback(t);
    const other = { email: "codeless@example.com", name: "No Password", orgId: "org-1" };
    const { id } = await newFlashbackAccount(other, auth);
    for (const each of [account.id, id]) await auth.accounts.setStatus(each, status, auth.now());
    const request = { email, password, ip, ...given };
    assert.deepEqual(await sessions.login(request), { kind: "rejected", code });
    const hiding = new PasswordSessions({ ...auth, hideAccounts: true });
    assert.deepEqual(await hiding.login(request), { kind: "rejected", code: "INVALID_PASSWORD" });
  });

test("every login hashes once, whatever is found", async (t) => {
  let hashes = 0;
  const queue = new HashQueue();
  const run = queue.run.bind(queue);
  queue.run = (work) => {
    hashes += 1;
    return run(work);
  };
  const hasher = new PasswordHasher({ queue, randomBytes, cost: cheapCost });
  const { auth, account, sessions } = await openFlashback(t, { hasher, hideAccounts: true });
  await newFlashbackAccount({ email: "codeless@example.com", name: "No Password", orgId: "org-1" }, auth);
  for (const each of ["nobody@example.com", "codeless@example.com", email]) {
    hashes = 0;
    await sessions.login({ email: each, password: "wrong", ip });
    assert.equal(hashes, 1, each);
  }
  hashes = 0;
  await auth.accounts.setStatus(account.id, "banned", auth.now());
  await sessions.login({ email, password, ip });
  assert.equal(hashes, 1);
});

test("an account that is disabled while its password is checked gets no session, and hides it if asked", async (t) => {
  const { auth } = await openFlashback(t);
  const create = async () => ({ kind: "inactive" }) as const;
  for (const [hideAccounts, code] of [
    [false, "USER_INACTIVE"],
    [true, "INVALID_PASSWORD"],
  ] as const) {
    const sessions = new PasswordSessions({ ...auth, sessions: { ...auth.sessions, create }, hideAccounts });
    assert.deepEqual(await sessions.login({ email, password, ip }), { kind: "rejected", code });
  }
});
