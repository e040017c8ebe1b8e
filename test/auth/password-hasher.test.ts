import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import test from "node:test";
import * as argon2 from "argon2";
import { HashQueue } from "../../runtime/auth/passwords/hash-queue.js";
import { PasswordHasher } from "../../runtime/auth/passwords/password-hasher.js";
import { upgradeHash } from "../../runtime/auth/passwords/upgrade-hash.js";
import { cheapCost, openAuth } from "./auth-fixture.js";

const queue = new HashQueue();
const hasher = new PasswordHasher({ queue, randomBytes });
const cheap = new PasswordHasher({ queue, randomBytes, cost: cheapCost });

test("by default a hash is argon2id with 19456 KiB, 2 passes, 1 lane, a salt of 16 and a tag of 32 bytes", async () => {
  const phc = await hasher.hash("correct horse");
  assert.match(phc, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  assert.equal(await hasher.matches(phc, "correct horse"), true);
  assert.notEqual(await hasher.hash("correct horse"), phc);
});

test("hashes of the argon2 command and of libraries that order the parameters otherwise match too", async () => {
  const foreign = await argon2.hash("x", { type: argon2.argon2id, memoryCost: 64, timeCost: 2, parallelism: 1 });
  assert.equal(await cheap.matches(foreign, "x"), true);
  assert.equal(cheap.needsRehash(foreign), false);
});

test("passwords are compared byte for byte", async () => {
  const phc = await cheap.hash("Pässword 👍");
  assert.equal(await cheap.matches(phc, "Pässword 👍"), true);
  for (const wrong of ["pässword 👍", "Pässword 👍 ", "Pa\u0308ssword 👍", "", "Pässword"])
    assert.equal(await cheap.matches(phc, wrong), false, wrong);
});

test("without a stored hash nothing matches, after the work of a real check", async () => {
  for (const password of ["", "nobody", "specgate"]) assert.equal(await cheap.matches(undefined, password), false);
  const started = process.hrtime.bigint();
  await hasher.matches(undefined, "correct horse");
  assert.ok(process.hrtime.bigint() - started > 5_000_000n, "an argon2 run takes longer than 5 ms");
});

test("a hash made at another cost asks to be made anew", async () => {
  const phc = await cheap.hash("x");
  assert.equal(cheap.needsRehash(phc), false);
  assert.equal(hasher.needsRehash(phc), true);
});

test("a stored text that is no argon2id hash, or asks for too much, is refused without being computed", async () => {
  const tail = "$c3BlY2dhdGVzcGVjZ2F0ZQ$bm9ib2R5bm9ib2R5bm9ib2R5bm9ib2R5bm9ib2R5bm8";
  const cases = [
    "",
    "plain text",
    "$2b$12$abcdefghijklmnopqrstuv",
    `$argon2i$v=19$m=64,t=2,p=1${tail}`,
    `$argon2id$v=16$m=64,t=2,p=1${tail}`,
    `$argon2id$v=19$m=9999999,t=2,p=1${tail}`,
    `$argon2id$v=19$m=64,t=1000,p=1${tail}`,
    `$argon2id$v=19$m=64,t=2,p=99${tail}`,
    `$argon2id$v=19$m=64,t=2${tail}`,
  ];
  for (const stored of cases) await assert.rejects(cheap.matches(stored, "x"), { code: "unusable_hash" }, stored);
});

test("a matching password is stored anew at the present cost, and a password changed meanwhile wins", async (t) => {
  const { accounts, now } = await openAuth(t);
  const old = await cheap.hash("pw");
  const account = { id: "a1", realm: "xpkg", login: "a@b.co", name: "A", profile: {}, passwordHash: old };
  await accounts.create(account, now());
  await upgradeHash({ accounts, hasher: cheap, now }, { accountId: "a1", hash: old, password: "pw" });
  assert.equal(await accounts.passwordHash("a1"), old, "same cost: nothing to do");

  const changed = await cheap.hash("new password");
  await accounts.replacePasswordHash("a1", { old, next: changed }, now());
  await upgradeHash({ accounts, hasher, now }, { accountId: "a1", hash: old, password: "pw" });
  assert.equal(await accounts.passwordHash("a1"), changed);

  await upgradeHash({ accounts, hasher, now }, { accountId: "a1", hash: changed, password: "new password" });
  const upgraded = (await accounts.passwordHash("a1")) ?? "";
  assert.equal(hasher.needsRehash(upgraded), false);
  assert.equal(await hasher.matches(upgraded, "new password"), true);
});

test("a store that is down while a hash is upgraded does no harm", async () => {
  const accounts = { replacePasswordHash: () => Promise.reject(new Error("down")) };
  const hash = await cheap.hash("pw");
  await upgradeHash({ accounts, hasher, now: Date.now }, { accountId: "a1", hash, password: "pw" });
});
