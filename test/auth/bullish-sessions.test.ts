import assert from "node:assert/strict";
import test from "node:test";
import { SignedLogins } from "../../runtime/auth/signed-logins.js";
import { Tokens } from "../../runtime/auth/tokens/tokens.js";
import { claimsOf, startOfTime } from "./auth-fixture.js";
import { ip, openBullish, request, seconds, tokenOf, userId } from "./bullish-fixture.js";

test("the token has the live server's claims and 24 hours, and resumes the session until it ends", async (t) => {
  const { logins, signer, auth, id } = await openBullish(t);
  const jwt = await tokenOf(logins, request(signer));
  const { jti, ...claims } = claimsOf(jwt);
  assert.deepEqual(claims, {
    iss: "b1x-auth-service",
    sub: userId,
    STAGE: "AUTHENTICATED_WITH_BLOCKCHAIN",
    iat: seconds,
    exp: seconds + 86_400,
  });
  assert.deepEqual(await logins.resume(jwt, ip), { sessionId: jti, accountId: id, userId });
  auth.pass(86_400_000 - 1);
  assert.ok(await logins.resume(jwt, ip));
  auth.pass(1);
  assert.equal(await logins.resume(jwt, ip), undefined);
});

test("a session answers from the address that logged in alone, and another's attempt does not end it", async (t) => {
  const { logins, signer } = await openBullish(t);
  const v4 = await tokenOf(logins, request(signer));
  assert.ok(await logins.resume(v4, "::ffff:203.0.113.7"));
  for (const other of ["203.0.113.8", "2001:db8::1", ""]) assert.equal(await logins.resume(v4, other), undefined);
  assert.ok(await logins.resume(v4, ip));
  const v6 = await tokenOf(logins, { ...request(signer, { nonce: seconds - 1 }), ip: "2001:db8:1:2::1" });
  assert.ok(await logins.resume(v6, "2001:db8:1:2:ffff::9"));
  assert.equal(await logins.resume(v6, "2001:db8:1:3::1"), undefined);
});

test("logging out ends one session for good", async (t) => {
  const { logins, signer, auth } = await openBullish(t);
  const [first, second] = [
    await tokenOf(logins, request(signer)),
    await tokenOf(logins, request(signer, { nonce: seconds - 1 })),
  ];
  const session = await logins.resume(first, ip);
  assert.ok(session);
  await logins.logout(session);
  assert.equal(await logins.resume(first, ip), undefined);
  assert.equal(await new SignedLogins(auth).resume(first, ip), undefined);
  assert.ok(await logins.resume(second, ip));
});

test("disabling an account ends its sessions", async (t) => {
  const { logins, signer, auth, id } = await openBullish(t);
  const jwt = await tokenOf(logins, request(signer));
  await auth.accounts.setStatus(id, "disabled", auth.now());
  assert.equal(await logins.resume(jwt, ip), undefined);
});

test("text that is no token of this API resumes nothing", async (t) => {
  const { logins, auth, id, signer } = await openBullish(t);
  const expiry = { idleExpiresAt: startOfTime + 1000, absoluteExpiresAt: startOfTime + 1000 };
  await auth.sessions.create(
    { id: "foreign", realm: "flashback", accountId: id, ipKey: ip, ...expiry },
    {},
    auth.now(),
  );
  const tokens = new Tokens({ realm: "bullish", issuer: "b1x-auth-service", required: [] }, auth);
  const times = { iat: seconds, exp: seconds + 1000 };
  const foreign = await tokens.sign({ sub: userId, jti: "foreign", STAGE: "x" }, times);
  const unknown = await tokens.sign({ sub: userId, jti: "unknown", STAGE: "x" }, times);
  const without = await tokens.sign({ sub: userId, STAGE: "x" }, times);
  const jti = claimsOf(await tokenOf(logins, request(signer))).jti;
  const ofAnother = await tokens.sign({ sub: "1", jti: String(jti), STAGE: "x" }, times);
  const own = await tokens.sign({ sub: userId, jti: String(jti), STAGE: "x" }, times);
  assert.ok(await logins.resume(own, ip));
  for (const text of ["", "x", "a.b.c", "03E02367E8C900000500000000000000", foreign, unknown, without, ofAnother])
    assert.equal(await logins.resume(text, ip), undefined, text);
});
