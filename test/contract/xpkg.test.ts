import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, describe, it } from "node:test";
import { jwtVerify } from "jose";
import { newAuthor } from "../../runtime/auth/accounts/new-author.js";
import { SigningKeys } from "../../runtime/auth/tokens/signing-keys.js";
import { assertReply } from "./assert-reply.js";
import { testCreatingAccounts } from "./xpkg/creating-accounts.js";
import { author, ledger, limitHeaders, newcomer, openAtStart, openXpkg, resetAt, tokenOf } from "./xpkg/fixture.js";
import { testLimits } from "./xpkg/limits.js";
import { testRefusals } from "./xpkg/refusals.js";

const path = "/xpkg/auth/login";
const here = { "X-Forwarded-For": "203.0.113.7" };
const unauthorized = { status: 401, body: "Unauthorized" };
const teapot = { status: 418, body: "I'm a Teapot" };

describe("X-Pkg", () => {
  after(() => ledger.assertComplete());

  describe("login", () => {
    it("logs an author in and answers with a token", async (t) => {
      const xpkg = await openXpkg(t);
      const reply = await xpkg.login();
      const token = tokenOf(reply);
      assert.match(token, /^[\w-]+\.[\w-]+\.[\w-]+$/);
      await assertReply(reply, { status: 200, body: { token }, headers: limitHeaders });
    });

    it("gives a token that expires six hours after it was issued", async (t) => {
      const xpkg = await openXpkg(t);
      const token = tokenOf(await xpkg.login());
      const issued = xpkg.now();
      const keys = new SigningKeys({ keys: xpkg.store.keys, box: xpkg.tools.box, now: xpkg.now, randomBytes });
      const { verifyWith } = await keys.current("xpkg");
      const verifyAt = (ms: number) =>
        jwtVerify(token, verifyWith, { algorithms: ["HS256"], currentDate: new Date(ms) });
      const { payload } = await verifyAt(issued + 21_600_000 - 1);
      const { session, ...claims } = payload;
      const iat = issued / 1000;
      assert.deepEqual(claims, { id: xpkg.authorId, name: author.name, iat, exp: iat + 21_600 });
      assert.match(String(session), /^[\w-]{21}$/);
      await assert.rejects(verifyAt(issued + 21_600_000), { code: "ERR_JWT_EXPIRED" });
    });

    it("creates an account that can log in", async (t) => {
      const xpkg = await openXpkg(t);
      const reply = await xpkg.create();
      const token = tokenOf(reply);
      await assertReply(reply, { status: 200, body: { token }, headers: limitHeaders });
      const { email, password } = newcomer;
      xpkg.pass(1000);
      const claims = [token, tokenOf(await xpkg.login({ email, password }))].map(claimsOf);
      const [made, loggedIn] = claims;
      assert.equal(made?.name, newcomer.name);
      // Same author, same session of the author; a second later.
      assert.deepEqual(loggedIn, { ...made, iat: Number(made?.iat) + 1, exp: Number(made?.exp) + 1 });
    });

    it("takes the e-mail address in any letter case", async (t) => {
      const xpkg = await openXpkg(t);
      for (const email of ["EXAMPLE@EXAMPLE.COM", "Example@example.Com", "\t example@example.com \n"])
        assert.equal((await xpkg.login({ email })).status, 200, email);
    });

    it("answers 401 to the right password in another letter case", async (t) => {
      const xpkg = await openXpkg(t);
      for (const password of ["Secret_password!", "SECRET_PASSWORD!", " secret_password!", "secret_password! "])
        await assertReply(await xpkg.login({ password }), unauthorized);
    });

    it("answers 401 alike to an unknown e-mail address and to a wrong password", async (t) => {
      const xpkg = await openXpkg(t);
      const replies = [
        await xpkg.login({ email: "nobody@example.com" }),
        await xpkg.login({ password: "wrong_password!" }),
      ];
      for (const status of ["disabled", "banned", "deleted"] as const) {
        await xpkg.store.accounts.setStatus(xpkg.authorId, status, xpkg.now());
        replies.push(await xpkg.login());
      }
      const names = (reply: (typeof replies)[number]) => [...reply.response.headers.keys()];
      for (const reply of replies) {
        await assertReply(reply, {
          ...unauthorized,
          headers: { ...limitHeaders, "WWW-Authenticate": 'Bearer realm="xpkg"', "Content-Length": "12" },
        });
        assert.deepEqual(names(reply), names(replies[0] ?? reply));
      }
    });

    const good = { email: author.email, password: author.password, validation: "captcha" };
    const brokenRules: [code: string, bodies: unknown[]][] = [
      ["invalid_or_empty_str", [null, [], [good], "text", 1, true, {}, { login: good }]],
      ["invalid_or_empty_str", ["", "  ", 7, null, true, ["a@example.com"], {}].map((email) => ({ ...good, email }))],
      [
        "bad_email",
        ["example", "a@b", "a@b.c", "@example.com", "a b@example.com"].map((email) => ({ ...good, email })),
      ],
      ["bad_email", ["a@example.com, b@example.com", "\u212aim@example.com"].map((email) => ({ ...good, email }))],
      ["bad_email", ["<a@example.com>", `a@${"example.".repeat(500)}com`].map((email) => ({ ...good, email }))],
      ["bad_len", [`${"a".repeat(53)}@example.com`].map((email) => ({ ...good, email }))],
      ["invalid_or_empty_str", ["", 12345678, null, ["secret_password!"]].map((password) => ({ ...good, password }))],
      ["bad_len", ["short_7", "a".repeat(65), "🔑".repeat(7)].map((password) => ({ ...good, password }))],
      ["is_password", ["password", "PASSWORD", "pAssWorD"].map((password) => ({ ...good, password }))],
      ["invalid_or_empty_str", ["", 7, null, ["captcha"]].map((validation) => ({ ...good, validation }))],
      ["bad_len", ["v".repeat(8193)].map((validation) => ({ ...good, validation }))],
      ["invalid_or_empty_str", ["email", "password", "validation"].map((field) => ({ ...good, [field]: undefined }))],
      // Fields in their order: email, password, validation.
      [
        "bad_email",
        [{ email: "a@b" }, { ...good, password: undefined, email: "a@b" }, { ...good, validation: 7, email: "a@b" }],
      ],
      ["invalid_or_empty_str", [{ ...good, email: undefined, password: "password" }]],
      ["is_password", [{ ...good, password: "password", validation: "" }]],
      ["bad_len", [{ password: "short_7", validation: 7, email: good.email }]],
    ];
    it("answers a body that breaks a rule with the code of the first rule broken", async (t) => {
      const xpkg = await openXpkg(t);
      for (const [code, bodies] of brokenRules)
        for (const body of bodies) {
          const reply = await xpkg.post(path, body);
          assert.equal(await reply.clone().text(), code, JSON.stringify(body));
          await assertReply(reply, { status: 400, body: code, headers: limitHeaders });
        }
      assert.deepEqual(xpkg.captcha.received, [], "a captcha is not spent on a body that breaks a rule");
    });

    it("takes addresses and passwords of the longest allowed, counted in characters", async (t) => {
      const xpkg = await openXpkg(t);
      const longest = { email: `${"a".repeat(52)}@example.com`, name: "Longest", password: "🔑".repeat(64) };
      await newAuthor(longest, xpkg.tools);
      assert.equal((await xpkg.login({ email: ` ${longest.email} `, password: longest.password })).status, 200);
    });

    it("answers 418 unless the captcha verifier accepts the token", async (t) => {
      const xpkg = await openXpkg(t);
      for (const answer of [
        { json: { success: false, "error-codes": ["invalid-input-response"] } },
        { json: { success: "true" } },
        { json: [] },
        { json: null },
        { status: 500 },
        { status: 302 },
      ]) {
        xpkg.captcha.answer = answer;
        await assertReply(await xpkg.login(), { ...teapot, headers: limitHeaders });
      }
      const causes = xpkg.logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "captcha not accepted");
      assert.deepEqual(
        causes.map(({ api, cause }) => `${api} ${cause}`),
        ["refused", "refused", "refused", "unreadable", "unreachable", "unreachable"].map((cause) => `xpkg ${cause}`),
      );
      xpkg.captcha.answer = { json: { success: true, hostname: "any.example" } };
      assert.equal((await xpkg.login()).status, 200);
    });

    it("answers 418 to a captcha token that was used before, whatever the verifier says", async (t) => {
      const xpkg = await openXpkg(t);
      assert.equal((await xpkg.login({ validation: "once" })).status, 200);
      await assertReply(await xpkg.login({ validation: "once" }), teapot);
      await assertReply(await xpkg.create({ validation: "once" }), teapot);
    });

    it("answers 418 to a captcha that was solved on another site, where the site is set", async (t) => {
      const xpkg = await openXpkg(t, { RECAPTCHA_HOSTNAME: "portal.example" });
      xpkg.captcha.answer = { json: { success: true, hostname: "evil.example" } };
      await assertReply(await xpkg.login(), teapot);
      xpkg.captcha.answer = { json: { success: true, hostname: "portal.example" } };
      assert.equal((await xpkg.login()).status, 200);
    });

    it("shows the verifier the token and the client's address", async (t) => {
      const xpkg = await openXpkg(t);
      await xpkg.login({ validation: "tökén & more=1" }, { "X-Forwarded-For": "192.0.2.1, 203.0.113.7" });
      const { secret } = xpkg.captcha;
      assert.deepEqual(xpkg.captcha.received, [{ secret, response: "tökén & more=1", remoteip: "203.0.113.7" }]);
    });

    it("asks for the captcha before the credentials", async (t) => {
      const xpkg = await openXpkg(t);
      xpkg.failStore((family) => (family === "accounts" ? new Error("accounts were asked") : undefined));
      xpkg.captcha.answer = { json: { success: false } };
      await assertReply(await xpkg.login({ email: "nobody@example.com" }), teapot);
    });

    it("answers 429 to the sixth request within three seconds", async (t) => {
      const { xpkg } = await openAtStart(t);
      for (let left = 4; left >= 0; left -= 1) {
        const reply = await xpkg.login({ password: "wrong_password!" }, here);
        await assertReply(reply, {
          status: 401,
          body: "Unauthorized",
          headers: {
            "X-RateLimit-Limit": "5",
            "X-RateLimit-Remaining": `${left}`,
            "X-RateLimit-Reset": resetAt(3000),
            "Retry-After": "3",
            "X-RateLimit-Limit-Global": "30",
            "X-RateLimit-Remaining-Global": `${25 + left}`,
            "X-RateLimit-Reset-Global": resetAt(10_000),
            "X-Retry-After-Global": "10",
          },
        });
      }
      await assertReply(await xpkg.login({}, here), {
        status: 429,
        body: "Too Many Requests",
        headers: { "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": resetAt(3000), "Retry-After": "3" },
      });
      assert.equal(xpkg.captcha.received.length, 5, "no captcha is spent on a request too many");
    });

    it("ignores fields that are not declared", async (t) => {
      const xpkg = await openXpkg(t);
      const body = { ...good, validation: "surplus", remember: true, id: "other", constructor: "x" };
      assert.equal((await xpkg.post(path, body)).status, 200);
    });
  });

  describe("creating accounts", testCreatingAccounts);
  describe("limits", testLimits);
  describe("refusals", testRefusals);
});

function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
}
