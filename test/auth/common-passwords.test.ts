import assert from "node:assert/strict";
import test from "node:test";
import { newAuthor } from "../../runtime/auth/accounts/new-author.js";
import { newFlashbackAccount } from "../../runtime/auth/accounts/new-flashback-account.js";
import { AuthorLogins } from "../../runtime/auth/author-logins.js";
import common from "../../runtime/auth/passwords/common-passwords.json" with { type: "json" };
import { isCommonPassword } from "../../runtime/auth/passwords/is-common-password.js";
import { openAuth } from "./auth-fixture.js";

const tooCommon = { name: "InvalidAccount", field: "password" };

test("the list has at least 10,000 passwords, each once and in lower case, and says where it is from", () => {
  assert.ok(common.passwords.length >= 10_000);
  assert.equal(new Set(common.passwords).size, common.passwords.length);
  assert.ok(common.passwords.every((password) => password === password.toLowerCase() && password !== ""));
  assert.match(common.source, /^Django /);
  assert.match(common.licence.join(" "), /Redistribution and use/);
});

test("common passwords are known in any letter case", () => {
  for (const password of ["password123", "Password123", "QWERTY123", "1q2w3e4r5t", "iloveyou1", "123456789"])
    assert.equal(isCommonPassword(password), true, password);
  for (const password of ["", "correct horse battery staple", "Password123 ", "constructor", "__proto__"])
    assert.equal(isCommonPassword(password), false, password);
});

test("a common password is refused wherever one is set, before anything is hashed or stored", async (t) => {
  const auth = await openAuth(t);
  const email = "new@example.com";
  await assert.rejects(newAuthor({ email, name: "Newcomer", password: "Trustno1!".slice(0, 8) }, auth), tooCommon);
  await assert.rejects(newFlashbackAccount({ email, name: "N", orgId: "o", password: "Password123" }, auth), tooCommon);
  const captcha = { verify: () => assert.fail("a captcha was spent") };
  const logins = new AuthorLogins({ ...auth, captcha });
  const request = { email, name: "Newcomer", password: "PassWord123", validation: "v", ip: "203.0.113.7" };
  assert.deepEqual(await logins.create(request), { kind: "common" });
  assert.deepEqual(await auth.accounts.list(), []);
});

test("an account that has a common password already can log in with it", async (t) => {
  const auth = await openAuth(t);
  const passwordHash = await auth.hasher.hash("password123");
  const profile = { session: "s" };
  await auth.accounts.create({ id: "a", realm: "xpkg", login: "a@b.co", name: "A", profile, passwordHash }, auth.now());
  const logins = new AuthorLogins({ ...auth, captcha: { verify: async () => ({ kind: "human" }) } });
  const request = { email: "a@b.co", password: "password123", validation: "v", ip: "203.0.113.7" };
  assert.equal((await logins.login(request)).kind, "accepted");
});
