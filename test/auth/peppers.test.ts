import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import test from "node:test";
import { HashQueue } from "../../runtime/auth/passwords/hash-queue.js";
import { PasswordHasher } from "../../runtime/auth/passwords/password-hasher.js";
import { type Pepper, readPeppers } from "../../runtime/auth/passwords/peppers.js";
import { upgradeHash } from "../../runtime/auth/passwords/upgrade-hash.js";
import { cheapCost, openAuth } from "./auth-fixture.js";

const old: Pepper = { id: "2025", secret: randomBytes(32) };
const fresh: Pepper = { id: "2026", secret: randomBytes(32) };
const hasherWith = (...peppers: Pepper[]) =>
  new PasswordHasher({ queue: new HashQueue(), randomBytes, cost: cheapCost, peppers });

test("a hash names its pepper, and matches with that one alone", async () => {
  const stored = await hasherWith(old).hash("pw");
  assert.match(stored, /^\$argon2id\$v=19\$m=64,t=2,p=1,keyid=MjAyNQ\$/);
  assert.equal(await hasherWith(old).matches(stored, "pw"), true);
  assert.equal(await hasherWith(fresh, old).matches(stored, "pw"), true);
  assert.equal(await hasherWith({ id: old.id, secret: fresh.secret }).matches(stored, "pw"), false);
  const without = stored.replace(",keyid=MjAyNQ", "");
  assert.equal(await hasherWith(old).matches(without, "pw"), false);
});

test("a hash whose pepper is not at hand is refused, not taken for a wrong password", async () => {
  const stored = await hasherWith(old).hash("pw");
  for (const hasher of [hasherWith(), hasherWith(fresh)])
    await assert.rejects(hasher.matches(stored, "pw"), { code: "unusable_hash" });
});

test("hashes without a pepper go on matching, and are made anew with the first pepper at the next login", async (t) => {
  const { accounts, now } = await openAuth(t);
  const plain = await hasherWith().hash("pw");
  await accounts.create({ id: "a1", realm: "xpkg", login: "a", name: "A", profile: {}, passwordHash: plain }, now());
  let stored = plain;
  for (const peppers of [[old], [fresh, old]]) {
    const hasher = hasherWith(...peppers);
    assert.equal(await hasher.matches(stored, "pw"), true);
    assert.equal(hasher.needsRehash(stored), true);
    await upgradeHash({ accounts, hasher, now }, { accountId: "a1", hash: stored, password: "pw" });
    const next = (await accounts.passwordHash("a1")) ?? "";
    assert.notEqual(next, stored);
    assert.equal(hasher.needsRehash(next), false);
    stored = next;
  }
  assert.equal(await hasherWith(fresh).matches(stored, "pw"), true, "the old pepper may go");
});

const line = ({ id, secret }: Pepper) => `${id}:${Buffer.from(secret).toString("base64")}`;

test("a file of peppers has one a line, the first for new hashes", () => {
  assert.deepEqual(readPeppers(`${line(fresh)}\r\n\n ${line(old)}\n`), [fresh, old]);
});

for (const [what, text] of [
  ["nothing", ""],
  ["no id", line(old).slice(4)],
  ["a long id", `123456789:${line(old).slice(5)}`],
  ["a short secret", line({ id: "a", secret: Buffer.alloc(31) })],
  ["a secret that is not base64", "a:%%%%"],
  ["an id twice", `${line(old)}\n${line({ ...fresh, id: old.id })}`],
  ["a good line and a bad one", `${line(old)}\nnonsense`],
] as const)
  test(`a file of peppers with ${what} is refused`, () => {
    assert.equal(readPeppers(text), undefined);
  });
