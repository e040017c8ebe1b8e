import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { createRemoteJWKSet, jwtVerify } from "jose";
import type { AccountStatus } from "../../runtime/store/store.js";
import { assertReply } from "./assert-reply.js";
import { addUser, bearer, failure, ledger, openFlashback, unauthorized, user } from "./flashback/fixture.js";
import { testLimits } from "./flashback/limits.js";
import { testRefreshing } from "./flashback/refreshing.js";
import { testRefusals } from "./flashback/refusals.js";
import { testTokens } from "./flashback/tokens.js";

const messages = {
  USER_NOT_FOUND: "No account has this e-mail address.",
  INVALID_PASSWORD: "The password is wrong.",
  USER_INACTIVE: "The account is not active.",
  NO_PASSWORD_SET: "The account has no password.",
} as const;
const failed = (code: keyof typeof messages) => failure(401, code, messages[code]);
const invalid = (message: string) => failure(400, "VALIDATION_ERROR", message);

const nobody = { email: "nobody@example.com" };
const wrong = { password: "Correct-Horse-2" };
const codeless = { email: "codeless@example.com" };
/** In the documented order of checks: exists, is active, has a password, it matches, neither deleted nor banned. */
const failures: [status: AccountStatus, credentials: Partial<typeof user>, code: keyof typeof messages][] = [
  ["active", nobody, "USER_NOT_FOUND"],
  ["disabled", {}, "USER_INACTIVE"],
  ["disabled", wrong, "USER_INACTIVE"],
  ["disabled", codeless, "USER_INACTIVE"],
  ["active", codeless, "NO_PASSWORD_SET"],
  ["banned", codeless, "NO_PASSWORD_SET"],
  ["active", wrong, "INVALID_PASSWORD"],
  ["banned", wrong, "INVALID_PASSWORD"],
  ["banned", {}, "USER_INACTIVE"],
  ["deleted", wrong, "INVALID_PASSWORD"],
  ["deleted", {}, "USER_INACTIVE"],
];

describe("Flashback", () => {
  after(() => ledger.assertComplete());

  it("logs in with an e-mail address and a password and answers with both tokens", async (t) => {
    const flashback = await openFlashback(t);
    const reply = await flashback.login();
    assert.ok(reply.status === 200);
    const { accessToken, refreshToken, tokenId } = reply.body;
    assert.match(accessToken, /^[\w-]+\.[\w-]+\.[\w-]+$/);
    for (const text of [refreshToken, tokenId]) assert.ok(text.length >= 20);
    const { email, name, orgId } = user;
    const expiresAt = flashback.now() / 1000 + 3600;
    const shown = { id: flashback.userId, email, name, orgId };
    const body = { success: true, accessToken, refreshToken, tokenId, expiresAt, user: shown };
    await assertReply(reply, { status: 200, body });
  });

  it("tells by its code which check of a login failed, in the documented order", async (t) => {
    const flashback = await openFlashback(t);
    const ids = [flashback.userId, await addUser(flashback, codeless.email)];
    await flashback.session();
    for (const [status, credentials, code] of failures) {
      for (const id of ids) await flashback.store.accounts.setStatus(id, status, flashback.now());
      // Longer than any wait after failed logins.
      flashback.pass(900_000);
      await assertReply(await flashback.login(credentials), failed(code));
    }
  });

  it("answers every failed login alike where accounts are hidden", async (t) => {
    const flashback = await openFlashback(t, { FLASHBACK_HIDE_ACCOUNTS: "true" });
    const ids = [flashback.userId, await addUser(flashback, codeless.email)];
    for (const [status, credentials] of failures) {
      for (const id of ids) await flashback.store.accounts.setStatus(id, status, flashback.now());
      // Longer than any wait after failed logins.
      flashback.pass(900_000);
      await assertReply(await flashback.login(credentials), failed("INVALID_PASSWORD"));
    }
  });

  it("takes the e-mail address in any letter case, and the password as it is", async (t) => {
    const flashback = await openFlashback(t);
    assert.equal((await flashback.session({ email: "ADA@Example.COM" })).user.email, user.email);
    for (const password of [user.password.toLowerCase(), `${user.password} `, ` ${user.password}`])
      await assertReply(await flashback.login({ password }), failed("INVALID_PASSWORD"));
  });

  it("gives an access token of one hour and a refresh token that outlives it", async (t) => {
    const flashback = await openFlashback(t);
    const { accessToken, refreshToken, tokenId, expiresAt } = await flashback.session();
    const keys = createRemoteJWKSet(new URL(`${flashback.base("flashback")}/.well-known/jwks.json`));
    const rules = { issuer: "flashback", audience: "flashback-api", algorithms: ["ES256"] };
    const verify = () => jwtVerify(accessToken, keys, { ...rules, currentDate: new Date(flashback.now()) });
    const iat = flashback.now() / 1000;
    const { email, orgId } = user;
    const owner = { sub: flashback.userId, userId: flashback.userId, email, orgId };
    const names = { iss: "flashback", aud: "flashback-api", sid: tokenId, type: "access" };
    assert.deepEqual((await verify()).payload, { ...names, ...owner, iat, exp: iat + 3600 });
    assert.equal(expiresAt, iat + 3600);

    flashback.pass(3_600_000 - 1);
    await verify();
    assert.equal((await flashback.listTokens(accessToken)).status, 200);
    flashback.pass(1);
    await assert.rejects(verify(), { code: "ERR_JWT_EXPIRED" });
    await assertReply(await flashback.listTokens(accessToken), unauthorized);
    const renewed = await flashback.renew(refreshToken);
    assert.equal((await flashback.listTokens(renewed.accessToken)).status, 200);
  });

  it("takes the access token in the Authorization header until the session ends", async (t) => {
    const flashback = await openFlashback(t);
    const { accessToken, refreshToken } = await flashback.session();
    for (const scheme of ["Bearer", "bearer", "BEARER"]) {
      const reply = await flashback.client.listTokens({}, { headers: { Authorization: `${scheme} ${accessToken}` } });
      assert.equal(reply.status, 200, scheme);
    }
    assert.equal((await flashback.logout(refreshToken)).status, 200);
    await assertReply(await flashback.listTokens(accessToken), unauthorized);
  });

  it("trades a refresh token for new tokens", async (t) => {
    const flashback = await openFlashback(t);
    const first = await flashback.session();
    flashback.pass(60_000);
    const reply = await flashback.refresh(first.refreshToken);
    assert.ok(reply.status === 200);
    const { accessToken, refreshToken } = reply.body;
    const expiresAt = first.expiresAt + 60;
    await assertReply(reply, { status: 200, body: { success: true, accessToken, refreshToken, expiresAt } });
    assert.notEqual(refreshToken, first.refreshToken);
    for (const token of [first.accessToken, accessToken]) assert.equal((await flashback.listTokens(token)).status, 200);
    // As the vendor's client spells it.
    const again = await flashback.client.refresh({ body: { refresh_token: refreshToken } });
    assert.ok(again.status === 200);
    assert.notEqual(again.body.refreshToken, refreshToken);
  });

  it("answers 400 to a body that breaks a rule", async (t) => {
    const flashback = await openFlashback(t);
    const { email, password } = user;
    const rules: [message: string, body: unknown][] = [
      ["body: type", [{ email, password }]],
      ["body: type", "text"],
      ["body: type", null],
      ["email: required", {}],
      ["email: required", { password: "" }],
      ["email: type", { email: [email], password }],
      ["email: format", { email: "ada", password }],
      ["email: format", { email: ` ${email}`, password }],
      ["email: format", { email: "", password }],
      ["email: format", { email: `a@${"b.".repeat(126)}example`, password }],
      ["password: required", { email }],
      ["password: type", { email, password: 12345678 }],
      ["password: type", { email, password: null }],
      ["password: minLength", { email, password: "" }],
      ["password: maxLength", { email, password: "a".repeat(257) }],
      ["email: format", { password: 7, email: "ada" }],
    ];
    for (const [message, body] of rules)
      await assertReply(await flashback.post("/flashback/user/login", body), invalid(message));
  });

  it("ignores an Authorization header at login", async (t) => {
    const flashback = await openFlashback(t);
    const { accessToken } = await flashback.session();
    for (const authorization of ["Bearer nonsense", "Basic YTpi", "nonsense", `Bearer ${accessToken}`])
      assert.equal((await flashback.login({}, { authorization })).status, 200, authorization);
    await assertReply(await flashback.login(wrong, bearer(accessToken).headers), failed("INVALID_PASSWORD"));
  });

  it("ignores what the vendor's client sends beside the credentials", async (t) => {
    const flashback = await openFlashback(t);
    const { email, password } = user;
    const deviceInfo = { userAgent: "agent", deviceType: "DESKTOP", os: "os", browser: "browser" };
    const reply = await flashback.post("/flashback/user/login", { email, password, deviceInfo, admin: true });
    assert.equal(reply.status, 200);
  });

  describe("refreshing", testRefreshing);
  describe("tokens", testTokens);
  describe("limits", testLimits);
  describe("refusals", testRefusals);
});
