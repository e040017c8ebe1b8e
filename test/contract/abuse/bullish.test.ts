import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createBullishClient, type LoginPayload, type LoginRequest } from "../../../generated/bullish/client.js";
import { lowSignature, signatureText, signR1, twinOf } from "../../auth/sign-r1.js";
import { assertReply } from "../assert-reply.js";
import { errorReply, loggedIn, loggedOut } from "../bullish/bodies.js";
import {
  bearer,
  behindProxy,
  from,
  newTrader,
  type OpenBullish,
  openBullish,
  payloadOf,
  postLogin,
  signedPem,
  signedR1,
} from "../bullish/fixture.js";
import { serve } from "../harness.js";
import { databaseFile } from "./database-file.js";
import { itDirect } from "./it-direct.js";

const rejected = errorReply(401);
const logoutPath = "/bullish/v1/users/logout";
/** The authorizer of account 222000000000003 and slot 5: anyone can compute it. */
const authorizer = "03E02367E8C900000500000000000000";

async function tokenOf(pending: ReturnType<OpenBullish["client"]["login"]>): Promise<string> {
  const result = await pending;
  assert.ok(result.status === 200, `answered ${result.status}`);
  await assertReply(result, loggedIn({ authorizer, token: result.body.token }));
  return result.body.token;
}

/** A login whose payload is signed by the trader as this text. */
function withSignatureOf(opened: OpenBullish, loginPayload: LoginPayload, text: string): LoginRequest {
  return { publicKey: opened.trader.publicKey, signature: signR1(opened.trader.key, text), loginPayload };
}

describe("abuse of Bullish", () => {
  it("P0 1: a signed login passes at its first use only: not again, not in another process, not after a restart", async (t) => {
    const env = databaseFile(t);
    const { server, client, trader } = await openBullish(t, { env });
    const body = signedR1(server, trader);
    const clientOf = (base: string) => createBullishClient({ baseUrl: base });
    const other = await serve(t, { env });
    await tokenOf(client.login({ body }));
    await assertReply(await client.login({ body }), rejected);
    await assertReply(await clientOf(other.base("bullish")).login({ body }), rejected);
    const restarted = await serve(t, { env });
    await assertReply(await clientOf(restarted.base("bullish")).login({ body }), rejected);
  });

  it("P0 2: neither (r, n-s) nor another recovery byte makes a second login of one payload", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const body = signedR1(server, trader);
    const low = lowSignature(trader.key, JSON.stringify(body.loginPayload));
    const twin = { ...body, signature: signatureText(31, twinOf(low)) };
    // A high s is refused before the nonce is looked at, so it cannot spend the owner's nonce either.
    await assertReply(await client.login({ body: twin }), rejected);
    await tokenOf(client.login({ body }));
    const twins = [31, 32, 33, 34].flatMap((v) => [signatureText(v, low), signatureText(v, twinOf(low))]);
    for (const signature of twins) await assertReply(await client.login({ body: { ...body, signature } }), rejected);
    // A high s is legal in DER, where most signers make one: the key and the nonce are what is good once.
    await assertReply(await client.login({ body: signedPem(server, trader) }), rejected);
  });

  it("P0 3: a key logs in its own user alone, and a signature counts for its own key alone", async (t) => {
    const opened = await openBullish(t);
    const { server, client, trader } = opened;
    const other = await newTrader(server, { userId: "77" });
    const stranger = (await openBullish(t)).trader;
    const loginPayload = payloadOf(server, trader);
    const byOther = signR1(other.key, JSON.stringify(loginPayload));
    const forged: LoginRequest[] = [
      { publicKey: other.publicKey, signature: byOther, loginPayload },
      { publicKey: trader.publicKey, signature: byOther, loginPayload },
      { ...withSignatureOf(opened, loginPayload, JSON.stringify(loginPayload)), publicKey: other.publicKey },
      signedR1(server, stranger),
    ];
    for (const body of forged) await assertReply(await client.login({ body }), rejected);
    await tokenOf(client.login({ body: signedR1(server, trader) }));
  });

  it("P0 3, decided otherwise for a revoked key: 403, as the vendor has for keys that are known and may not", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const [credential] = await server.store.accounts.credentialsOf(trader.id);
    await server.store.accounts.setCredentialStatus(credential?.id ?? "", "disabled", server.now());
    await assertReply(await client.login({ body: signedR1(server, trader) }), errorReply(403));
  });

  it("P0 4: a payload is good for 300 s at most, from at most 300 s ago or 30 s ahead", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const now = server.now() / 1000;
    for (const times of [
      { nonce: now - 1, expirationTime: now },
      { nonce: now - 1, expirationTime: now - 1 },
      { nonce: now - 301, expirationTime: now - 1 },
      { nonce: now - 301, expirationTime: now + 300 },
      { nonce: now + 31, expirationTime: now + 60 },
      { nonce: now, expirationTime: now + 301 },
      { nonce: now, expirationTime: now },
      { nonce: now, expirationTime: 9007199254740991 },
      { nonce: 1, expirationTime: 301 },
      { nonce: now * 1000, expirationTime: (now + 300) * 1000 },
    ]) {
      await assertReply(await client.login({ body: signedR1(server, trader, times) }), rejected);
    }
  });

  it("P0 5: of a field that comes twice the last counts, and that is what the signature must be of", async (t) => {
    const { server, trader } = await openBullish(t);
    const other = await newTrader(server, { userId: "77" });
    const body = signedR1(server, trader);
    const twice = (first: string, last: string) =>
      JSON.stringify(body).replace(`"userId":"${trader.userId}"`, `"userId":"${first}","userId":"${last}"`);
    await assertReply(await postLogin(server, twice(trader.userId, other.userId)), rejected);
    assert.equal((await postLogin(server, twice(other.userId, trader.userId))).status, 200);
  });

  it("P0 5: neither order nor blanks matter on the wire, and both do under the signature", async (t) => {
    const opened = await openBullish(t);
    const { server, client, trader } = opened;
    const { loginPayload, ...login } = signedR1(server, trader);
    const reversed = Object.fromEntries(Object.entries(loginPayload).reverse());
    for (const text of [JSON.stringify(reversed), JSON.stringify(loginPayload, undefined, 1), "{}"]) {
      await assertReply(await client.login({ body: withSignatureOf(opened, loginPayload, text) }), rejected);
    }
    const wire = JSON.stringify({ loginPayload: reversed, ...login }, undefined, "\t");
    assert.equal((await postLogin(server, wire)).status, 200);
  });

  it("P1 7: a token is good from the address of its login alone, and an attempt from elsewhere leaves the session", async (t) => {
    const { server, client, trader } = await openBullish(t, { env: behindProxy });
    const steal = async (ip: string, token: string) =>
      assertReply(await client.logout({}, { headers: { ...bearer(token), ...from(ip) } }), rejected);
    for (const [home, elsewhere, sameHome] of [
      [
        "203.0.113.7",
        ["203.0.113.8", "203.0.113.7, 203.0.113.8", "::203.0.113.7", "2001:db8::7"],
        "::ffff:203.0.113.7",
      ],
      ["2001:db8:0:1::7", ["2001:db8:0:2::7", "2001:db8:0:1::7, 2001:db8:0:2::7", "203.0.113.7"], "2001:db8:0:1:ff::1"],
    ] as const) {
      const token = await tokenOf(client.login({ body: signedR1(server, trader) }, { headers: from(home) }));
      for (const ip of elsewhere) await steal(ip, token);
      await assertReply(await client.logout({}, { headers: { ...bearer(token), ...from(sameHome) } }), loggedOut);
      server.pass(1000);
    }
  });

  it("P1 7: a token is not good from another address that claims the first one in X-Forwarded-For", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const token = await tokenOf(client.login({ body: signedR1(server, trader) }));
    const headers = [`Authorization: Bearer ${token}`, "X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1"];
    const request = { method: "GET", path: logoutPath, headers };
    await assertReply(await server.send({ ...request, localAddress: "127.0.0.2" }), rejected);
    await assertReply(await server.send(request), loggedOut);
  });

  it("P1 8: a login from an address outside the key's allow-list is forbidden, whatever it claims", async (t) => {
    const { server, client, trader } = await openBullish(t, { env: behindProxy, allowIps: ["203.0.113.0/29"] });
    const body = signedR1(server, trader);
    for (const ip of ["203.0.113.8", "203.0.113.1, 203.0.113.8", "2001:db8::1", "::ffff:203.0.113.9", "127.0.0.1"]) {
      await assertReply(await client.login({ body }, { headers: from(ip) }), errorReply(403));
    }
    await tokenOf(client.login({ body }, { headers: from("::ffff:203.0.113.7") }));
  });

  itDirect("P1 9: 500 requests in 10 s are answered, the next with 429 and 96000, and so for a minute", async (t) => {
    const start = Date.UTC(2026, 0, 1);
    // A limiter may read the clock of the process.
    t.mock.timers.enable({ apis: ["Date"], now: start });
    const { server } = await openBullish(t);
    const ask = () => server.fetch("/bullish/nowhere");
    for (let round = 0; round < 10; round += 1) {
      const replies = await Promise.all(Array.from({ length: 50 }, ask));
      assert.deepEqual([...new Set(replies.map(({ status }) => status))], [404]);
    }
    const limited = async (retryAfter: string) => {
      const { headers, ...reply } = errorReply(429);
      await assertReply(await ask(), { ...reply, headers: { ...headers, "retry-after": retryAfter } });
    };
    await limited("60");
    for (const [ms, retryAfter] of [
      [59_000, "1"],
      [999, "1"],
    ] as const) {
      t.mock.timers.tick(ms);
      server.pass(ms);
      await limited(retryAfter);
    }
    t.mock.timers.tick(1);
    server.pass(1);
    assert.equal((await ask()).status, 404);
  });

  it("P1 10: a session ends 24 h after its login, and its authorizer, which can be guessed, opens nothing", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const token = await tokenOf(client.login({ body: signedR1(server, trader) }));
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
    assert.equal(claims.exp - claims.iat, 86_400);
    for (const headers of [
      bearer(authorizer),
      bearer(Buffer.from(authorizer, "hex").toString("base64url")),
      { authorization: authorizer },
      { authorizer, cookie: `JWT_COOKIE=${authorizer}` },
    ] satisfies Record<string, string>[]) {
      await assertReply(await client.logout({}, { headers }), rejected);
    }
    server.pass(86_400_000 + server.clockToleranceSeconds * 1000);
    await assertReply(await client.logout({}, { headers: bearer(token) }), rejected);
  });
});
