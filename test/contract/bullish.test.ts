import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { assertReply } from "./assert-reply.js";
import { errorReply, invalidRequest, loggedIn, loggedOut } from "./bullish/bodies.js";
import { bearer, behindProxy, from, ledger, openBullish, signedR1 } from "./bullish/fixture.js";
import { testHmacLogin } from "./bullish/hmac-login.js";
import { testLimits } from "./bullish/limits.js";
import { testLogin } from "./bullish/login.js";
import { testMalformedLogin } from "./bullish/login-malformed.js";
import { testRejectedLogin } from "./bullish/login-rejected.js";
import { testRefusals } from "./bullish/refusals.js";
import { testSessions } from "./bullish/sessions.js";
import { exhaust } from "./exhaust.js";

/** Strings of the vendor's page. */
const documented = {
  publicKey: "PUB_R1_6PTdfWbXvXWQduhcCiRooGHTVpriu15xMqfr7EDq6sWLDj7NjS",
  signature: "SIG_R1_K35d5hSY5FbNoJwrCfmH6QvPG7m9XmhL2mgWYcSB7q2hKJ2mv39Luck9WBJroSB635ZAXhdg36TYG7QJX1fTidbsMvyE8N",
  authorizer: "03E02367E8C900000500000000000000",
};

describe("Bullish", () => {
  after(() => ledger.assertComplete());

  it("logs in with a PUB_R1 key and answers with a JWT and the authorizer", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const result = await client.login({ body: signedR1(server, trader) });
    assert.ok(result.status === 200);
    const { token } = result.body;
    await assertReply(result, loggedIn({ authorizer: documented.authorizer, token }));

    const jwks = createRemoteJWKSet(new URL(`${server.base("bullish")}/.well-known/jwks.json`));
    const { payload, protectedHeader } = await jwtVerify(token, jwks, { currentDate: new Date(server.now()) });
    const iat = server.now() / 1000;
    const { jti, ...claims } = payload;
    assert.match(String(jti), /^[\w-]{20,}$/);
    assert.deepEqual(claims, {
      iss: "b1x-auth-service",
      sub: trader.userId,
      STAGE: "AUTHENTICATED_WITH_BLOCKCHAIN",
      iat,
      exp: iat + 86_400,
    });
    assert.equal(protectedHeader.alg, "ES256");
  });

  it("does not accept a session from another IP address, and keeps it", async (t) => {
    const { server, client, trader } = await openBullish(t, { env: behindProxy });
    const result = await client.login({ body: signedR1(server, trader) }, { headers: from("203.0.113.7") });
    assert.ok(result.status === 200);
    const logout = (ip: string) => client.logout({}, { headers: { ...bearer(result.body.token), ...from(ip) } });
    await assertReply(await logout("203.0.113.8"), errorReply(401));
    await assertReply(await logout("::ffff:203.0.113.7"), loggedOut);
  });

  it("refuses the malformed public key of the source document", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const body = { ...signedR1(server, trader), publicKey: documented.publicKey };
    await assertReply(await client.login({ body }), invalidRequest("publicKey has a wrong checksum"));
  });

  it("takes the signature of the source document for well formed, and for no signature of another payload", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const body = { ...signedR1(server, trader), signature: documented.signature };
    await assertReply(await client.login({ body }), errorReply(401));
  });

  it("answers 429 once the limit of login is used up", async (t) => {
    const { server } = await openBullish(t);
    const login = () => server.fetch("/bullish/v2/users/login", { method: "POST" });
    await assertReply(await exhaust(login, 50), {
      ...errorReply(429),
      headers: {
        ...errorReply(429).headers,
        "retry-after": "1",
        "x-ratelimit-limit": "50",
        "x-ratelimit-remaining": "0",
      },
    });
  });

  describe("login", () => {
    testLogin();
    testMalformedLogin();
    testRejectedLogin();
  });
  describe("sessions", testSessions);
  describe("login with an HMAC key", testHmacLogin);
  describe("limits", testLimits);
  describe("refusals of the runtime", testRefusals);
});
