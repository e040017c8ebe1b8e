import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertReply } from "./assert-reply.js";
import { failure, user } from "./flashback/fixture.js";
import { openAtStart as flashbackAtStart } from "./flashback/limits.js";
import { author, limitHeaders, openAtStart as xpkgAtStart } from "./xpkg/fixture.js";

const from = (ip: string) => ({ "X-Forwarded-For": ip });
const home = from("203.0.113.7");
const strangers = Array.from({ length: 12 }, (_, host) => from(`198.51.100.${host}`));

/** A wait of the account's own is longer than that of any limit: nothing but its Retry-After tells of it. */
describe("failed logins of an account", () => {
  for (const email of [author.email, "nobody@example.com"])
    it(`slow X-Pkg down for ${email}, and tell when to come back`, async (t) => {
      const { xpkg, wait } = await xpkgAtStart(t);
      for (let n = 0; n < 10; n += 1) {
        if (n >= 5) wait(2 ** (n - 5) * 1000);
        assert.equal((await xpkg.login({ email, password: "wrong_password!" }, strangers[n])).status, 401);
      }
      const headers = { ...limitHeaders, "Retry-After": "32" };
      const tooMany = { status: 429, body: "Too Many Requests", headers };
      await assertReply(await xpkg.login({ email, password: "wrong_password!" }, strangers[10]), tooMany);
      wait(32_000);
      assert.equal((await xpkg.login({ email, password: "wrong_password!" }, strangers[11])).status, 401);
    });

  for (const email of [user.email, "nobody@example.com"])
    it(`slow Flashback down for ${email}, and tell when to come back`, async (t) => {
      const { flashback, wait } = await flashbackAtStart(t, { TRUSTED_PROXIES: "127.0.0.1" });
      for (let n = 0; n < 7; n += 1) {
        if (n >= 5) wait(2 ** (n - 5) * 1000);
        assert.equal((await flashback.login({ email, password: "wrong" }, strangers[n])).status, 401);
      }
      const tooMany = failure(429, "RATE_LIMITED", "Too many tries.");
      const reply = await flashback.login({ email, password: "wrong" }, strangers[7]);
      await assertReply(reply, { ...tooMany, headers: { "Retry-After": "4" } });
      wait(4_000);
      assert.equal((await flashback.login({ email, password: "wrong" }, strangers[8])).status, 401);
    });

  it("do not keep the owner out of an address that the owner has logged in from", async (t) => {
    const { xpkg, wait } = await xpkgAtStart(t);
    assert.equal((await xpkg.login({}, home)).status, 200);
    wait(10_000);
    for (let n = 0; n < 5; n += 1) await xpkg.login({ password: "wrong_password!" }, strangers[n]);
    assert.equal((await xpkg.login({}, strangers[5])).status, 429, "nobody else knows that it is the owner");
    assert.equal((await xpkg.login({}, home)).status, 200);
  });

  it("do not keep a new author out of the address that made the account", async (t) => {
    const { xpkg, wait } = await xpkgAtStart(t);
    assert.equal((await xpkg.create({}, home)).status, 200);
    wait(10_000);
    const login = { email: "new@example.com", password: "wrong_password!" };
    for (let n = 0; n < 5; n += 1) await xpkg.login(login, strangers[n]);
    assert.equal((await xpkg.login(login, strangers[5])).status, 429);
    assert.equal((await xpkg.login({ ...login, password: "another_password!" }, home)).status, 200);
  });

  it("do not spend a captcha of a new author on a password that everybody knows", async (t) => {
    const { xpkg } = await xpkgAtStart(t);
    const reply = await xpkg.create({ password: "PassWord123" });
    await assertReply(reply, { status: 400, body: "is_password", headers: limitHeaders });
    assert.deepEqual(xpkg.captcha.received, []);
  });
});
