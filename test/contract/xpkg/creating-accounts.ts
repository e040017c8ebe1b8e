import assert from "node:assert/strict";
import { it } from "node:test";
import { assertReply } from "../assert-reply.js";
import { author, limitHeaders, newcomer, openXpkg } from "./fixture.js";

const good = { ...newcomer, validation: "captcha" };
const nameOf = (name: unknown) => ({ ...good, name });
const brokenRules: [code: string, bodies: unknown[]][] = [
  ["invalid_or_empty_str", [{}, "text", { ...good, name: undefined }]],
  ["invalid_or_empty_str", ["", "   ", 7, null, ["Newcomer"]].map(nameOf)],
  ["bad_len", ["ab", " ab ", "a".repeat(33), "a".repeat(2000)].map(nameOf)],
  ["invalid_name", ["1st Author", "-author", "author!", "auth_or", "aut\u0007hor", "Ångström", "author😀"].map(nameOf)],
  ["bad_email", [{ ...good, email: "a@b" }]],
  ["is_password", [{ ...good, password: "PassWord" }]],
  ["bad_len", [{ ...good, password: "short_7" }]],
  // Fields in their order: email, name, password, validation.
  ["bad_email", [{ email: "a@b", name: "ab" }]],
  ["invalid_name", [{ ...good, name: "1st Author", password: "password", validation: undefined }]],
];

/** Tests of `POST /auth/create`. */
export function testCreatingAccounts(): void {
  it("answers 403 with what another author has, the e-mail address before the name", async (t) => {
    const xpkg = await openXpkg(t);
    for (const [change, body] of [
      [{ email: author.email }, "email"],
      [{ email: " EXAMPLE@Example.com " }, "email"],
      [{ name: author.name }, "name"],
      [{ name: " example ACCOUNT " }, "name"],
      [{ email: author.email, name: author.name }, "email"],
    ] as const)
      await assertReply(await xpkg.create(change), { status: 403, body, headers: limitHeaders });
    assert.equal((await xpkg.login({ email: newcomer.email, password: newcomer.password })).status, 401);
  });

  it("gives an address to one of several that ask for it at once", async (t) => {
    const xpkg = await openXpkg(t);
    const names = ["First", "Second", "Third", "Fourth"];
    const replies = await Promise.all(names.map((name) => xpkg.create({ name })));
    assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 403, 403, 403]);
    assert.equal((await xpkg.store.accounts.list("xpkg")).length, 2);
  });

  it("answers a body that breaks a rule with the code of the first rule broken, and makes nothing", async (t) => {
    const xpkg = await openXpkg(t);
    for (const [code, bodies] of brokenRules)
      for (const body of bodies) {
        const reply = await xpkg.post("/xpkg/auth/create", body);
        assert.equal(await reply.clone().text(), code, JSON.stringify(body));
        await assertReply(reply, { status: 400, body: code, headers: limitHeaders });
      }
    assert.deepEqual(xpkg.captcha.received, []);
    assert.equal((await xpkg.store.accounts.list("xpkg")).length, 1);
  });

  it("answers 418 unless the captcha verifier accepts the token, and makes nothing", async (t) => {
    const xpkg = await openXpkg(t);
    xpkg.captcha.answer = { json: { success: false } };
    await assertReply(await xpkg.create(), { status: 418, body: "I'm a Teapot", headers: limitHeaders });
    // Nor does it say what is taken.
    assert.equal((await xpkg.create({ email: author.email })).status, 418);
    assert.equal((await xpkg.store.accounts.list("xpkg")).length, 1);
  });

  it("keeps the name as it was given, without the blanks around it", async (t) => {
    const xpkg = await openXpkg(t);
    assert.equal((await xpkg.create({ name: "  J. Doe, Jr & Co 2  " })).status, 200);
    const made = await xpkg.store.accounts.byLogin("xpkg", newcomer.email);
    assert.equal(made?.name, "J. Doe, Jr & Co 2");
  });
}
