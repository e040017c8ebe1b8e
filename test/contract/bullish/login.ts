import assert from "node:assert/strict";
import { it } from "node:test";
import { lowSignature, signatureText, twinOf } from "../../auth/sign-r1.js";
import { assertReply } from "../assert-reply.js";
import { errorReply, loggedIn, loggedOut, tooManySessions } from "./bodies.js";
import {
  type BullishClient,
  bearer,
  behindProxy,
  from,
  newTrader,
  openBullish,
  payloadOf,
  postLogin,
  signedPem,
  signedR1,
} from "./fixture.js";

async function assertAccepted(pending: ReturnType<BullishClient["login"]>): Promise<string> {
  const result = await pending;
  assert.ok(result.status === 200, `answered ${result.status}`);
  await assertReply(result, loggedIn(result.body));
  return result.body.token;
}

/** Who may log in by a signature, how often, and who may not although known. */
export function testLogin(): void {
  testAccepted();
  testReplay();
  testForbidden();
}

function testAccepted(): void {
  it("logs in with a PEM key and a DER signature", async (t) => {
    const { server, client, trader } = await openBullish(t);
    await assertAccepted(client.login({ body: signedPem(server, trader) }));
    await assertAccepted(
      client.login({
        body: { ...signedPem(server, trader, { nonce: server.now() / 1000 - 1 }), publicKey: `${trader.pem}\n` },
      }),
    );
  });

  it("takes a high s in DER, where most signers make one, and none in R1 text, where no signer does", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const loginPayload = payloadOf(server, trader);
    const high = twinOf(lowSignature(trader.key, JSON.stringify(loginPayload)));
    const inText = { publicKey: trader.publicKey, signature: signatureText(31, high), loginPayload };
    await assertReply(await client.login({ body: inText }), errorReply(401));
    const inDer = { publicKey: trader.pem, signature: derOf(high).toString("base64"), loginPayload };
    await assertAccepted(client.login({ body: inDer }));
  });

  it("does not mind blanks, the order of keys and a userId beside the payload", async (t) => {
    const { server, trader } = await openBullish(t);
    const { publicKey, signature, loginPayload } = signedR1(server, trader);
    const reversed = Object.fromEntries(Object.entries(loginPayload).reverse());
    const body = JSON.stringify({ userId: trader.userId, loginPayload: reversed, signature, publicKey }, undefined, 2);
    assert.equal((await postLogin(server, body)).status, 200);
  });

  it("gives each login a session of its own", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const first = await assertAccepted(client.login({ body: signedR1(server, trader) }));
    server.pass(1000);
    const second = await assertAccepted(client.login({ body: signedR1(server, trader) }));
    await assertReply(await client.logout({}, { headers: bearer(first) }), loggedOut);
    await assertReply(await client.logout({}, { headers: bearer(second) }), loggedOut);
  });
}

/** A SEQUENCE of two INTEGERs, neither beginning with a needless zero (RFC 3279, section 2.2.3). */
function derOf(rs: Uint8Array): Buffer {
  const integer = (bytes: Uint8Array) => {
    const start = bytes.findIndex((byte) => byte !== 0);
    const sign = (bytes[start] ?? 0) >= 0x80 ? [0] : [];
    const value = Buffer.from([...sign, ...bytes.subarray(start)]);
    return [2, value.length, ...value];
  };
  const content = [...integer(rs.subarray(0, 32)), ...integer(rs.subarray(32))];
  return Buffer.from([0x30, content.length, ...content]);
}

function testReplay(): void {
  it("takes a nonce of a key once, however the payload is signed again and written", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const body = signedR1(server, trader);
    await assertAccepted(client.login({ body }));
    for (const again of [
      body,
      signedR1(server, trader),
      signedPem(server, trader),
      signedR1(server, trader, { expirationTime: body.loginPayload.expirationTime - 1 }),
    ]) {
      await assertReply(await client.login({ body: again }), errorReply(401));
    }
  });

  it("lets one of many equal logins pass", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const body = signedR1(server, trader);
    const results = await Promise.all(Array.from({ length: 10 }, () => client.login({ body })));
    assert.deepEqual(results.map(({ status }) => status).sort(), [200, ...Array.from({ length: 9 }, () => 401)]);
  });

  it("remembers a nonce until its payload has expired, whatever time it is", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const body = signedR1(server, trader);
    await assertAccepted(client.login({ body }));
    for (const ms of [299_000, 1_000, 31_000]) {
      server.pass(ms);
      await server.store.once.purge(server.now());
      await assertReply(await client.login({ body }), errorReply(401));
    }
  });

  it("takes the same nonce of another key", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const second = await newTrader(server, { userId: trader.userId });
    await assertAccepted(client.login({ body: signedR1(server, trader) }));
    await assertAccepted(client.login({ body: signedR1(server, second) }));
  });

  it("does not spend a nonce on a login that fails", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const body = signedR1(server, trader);
    const { signature } = signedR1(server, trader, { nonce: body.loginPayload.nonce - 1 });
    await assertReply(await client.login({ body: { ...body, signature } }), errorReply(401));
    await assertAccepted(client.login({ body }));
  });
}

function testForbidden(): void {
  it("answers 403 to a key that is disabled", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const [credential] = await server.store.accounts.credentialsOf(trader.id);
    await server.store.accounts.setCredentialStatus(credential?.id ?? "", "disabled", server.now());
    await assertReply(await client.login({ body: signedR1(server, trader) }), errorReply(403));
  });

  for (const [status, answer] of [
    ["disabled", 403],
    ["banned", 403],
    ["deleted", 401],
  ] as const) {
    it(`answers ${answer} to a user who is ${status}`, async (t) => {
      const { server, client, trader } = await openBullish(t);
      await server.store.accounts.setStatus(trader.id, status, server.now());
      await assertReply(await client.login({ body: signedR1(server, trader) }), errorReply(answer));
    });
  }

  it("answers 403 to an address that the key's list does not have", async (t) => {
    const { server, client, trader } = await openBullish(t, {
      env: behindProxy,
      allowIps: ["203.0.113.0/29", "2001:db8::/64"],
    });
    for (const [ip, status] of [
      ["203.0.113.8", 403],
      ["2001:db8:1::7", 403],
      ["203.0.113.7", 200],
      ["2001:db8::7", 200],
    ] as const) {
      const result = await client.login({ body: signedR1(server, trader) }, { headers: from(ip) });
      assert.equal(result.status, status, ip);
      if (status === 403) await assertReply(result, errorReply(403));
      else server.pass(1000);
    }
  });

  it("answers 403 to a user with as many sessions as allowed, who may log in by the same payload after a logout", async (t) => {
    const { server, client, trader } = await openBullish(t, { env: { BULLISH_MAX_SESSIONS: "1" } });
    const token = await assertAccepted(client.login({ body: signedR1(server, trader) }));
    server.pass(1000);
    const body = signedR1(server, trader);
    await assertReply(await client.login({ body }), tooManySessions);
    await assertReply(await client.logout({}, { headers: bearer(token) }), loggedOut);
    await assertAccepted(client.login({ body }));
  });

  it("counts no session that has expired", async (t) => {
    const { server, client, trader } = await openBullish(t, { env: { BULLISH_MAX_SESSIONS: "1" } });
    await assertAccepted(client.login({ body: signedR1(server, trader) }));
    server.pass(86_400_000);
    await assertAccepted(client.login({ body: signedR1(server, trader) }));
  });
}
