import assert from "node:assert/strict";
import { createPublicKey } from "node:crypto";
import { after, describe, it } from "node:test";
import { decodeJwt, jwtVerify } from "jose";
import { assertReply } from "./assert-reply.js";
import { errorReply, loggedOut, nonceExpired, reply } from "./plyr/bodies.js";
import { testCodes } from "./plyr/codes.js";
import { clientOf, codeOf, hmac, ledger, type OpenPlyr, openPlyr, wallets } from "./plyr/fixture.js";
import { testLogin } from "./plyr/login.js";
import { testPublicKey } from "./plyr/public-key.js";
import { testRefusals } from "./plyr/refusals.js";
import { testSessions } from "./plyr/sessions.js";
import { testSigning } from "./plyr/signing.js";

async function logIn({ client, loginBody }: OpenPlyr, changes: Parameters<OpenPlyr["loginBody"]>[0] = {}) {
  const result = await client.login({ body: loginBody(changes) });
  assert.ok(result.status === 200, `answered ${result.status}`);
  return result.body;
}

describe("PLYR", () => {
  after(() => ledger.assertComplete());

  it("logs a player in by the code of the source document", async (t) => {
    const { server, client, game, player } = await openPlyr(t);
    const timestamp = server.now().toString();
    const body = { plyrId: "player123", otp: codeOf(player, server.now()), expiresIn: 3600, gameId: "game123" };
    const signature = hmac(game.secretKey, timestamp + JSON.stringify(body));
    const response = await server.fetch("/plyr/user/login", {
      method: "POST",
      headers: { "content-type": "application/json", apikey: game.apiKey, signature, timestamp },
      body: JSON.stringify(body),
    });
    const { sessionJwt } = await response.clone().json();
    await assertReply(
      response,
      reply(200, { sessionJwt, plyrId: "player123", nonce: "1", gameId: "game123", ...wallets }),
    );

    const iat = server.now() / 1000;
    const published = await client.publicKey();
    assert.ok(published.status === 200);
    const key = createPublicKey(Buffer.from(published.body.publicKey, "base64").toString());
    const currentDate = new Date(server.now());
    const { payload, protectedHeader } = await jwtVerify(sessionJwt, key, { algorithms: ["ES256"], currentDate });
    assert.deepEqual(payload, { plyrId: "player123", nonce: 1, gameId: "game123", ...wallets, iat, exp: iat + 3600 });
    assert.equal(protectedHeader.typ, "JWT");
  });

  it("takes a PLYR[ID] in any letter case and gives it back in lower case", async (t) => {
    const opened = await openPlyr(t);
    const { plyrId, sessionJwt } = await logIn(opened, { plyrId: "PLAYER123" });
    assert.deepEqual([plyrId, decodeJwt(sessionJwt).plyrId], ["player123", "player123"]);
  });

  it("gives a session of the asked number of seconds", async (t) => {
    const opened = await openPlyr(t);
    const { sessionJwt } = await logIn(opened, { expiresIn: 60 });
    const { iat = 0, exp } = decodeJwt(sessionJwt);
    assert.equal(exp, iat + 60);
    opened.server.pass(59_000);
    assert.equal((await opened.client.verifySession({ body: { sessionJwt } })).status, 200);
    opened.server.pass(1_000);
    await assertReply(
      await opened.client.verifySession({ body: { sessionJwt } }),
      errorReply(401, "Invalid sessionJwt"),
    );
  });

  it("gives a session of a day when no life is asked for", async (t) => {
    const opened = await openPlyr(t);
    for (const changes of [{}, { expiresIn: null }]) {
      const { iat = 0, exp } = decodeJwt((await logIn(opened, changes)).sessionJwt);
      assert.equal(exp, iat + 86_400);
      opened.nextCode();
    }
  });

  it("answers 400 with an error text to a body that breaks a rule", async (t) => {
    const { client, loginBody } = await openPlyr(t);
    await assertReply(await client.login({ body: loginBody({ otp: "12345" }) }), errorReply(400, "otp: pattern"));
  });

  it("answers 401 to a game that is not that of the API key", async (t) => {
    const { client, loginBody } = await openPlyr(t);
    const body = loginBody({ gameId: "game124" });
    await assertReply(await client.login({ body }), errorReply(401, "Invalid game ID"));
    assert.equal((await client.login({ body: { ...body, gameId: "game123" } })).status, 200, "the code was spent");
  });

  it("numbers the sessions of a player in a game, and ends the one before", async (t) => {
    const opened = await openPlyr(t);
    const first = await logIn(opened);
    opened.nextCode();
    const second = await logIn(opened);
    assert.deepEqual([first.nonce, second.nonce], ["1", "2"]);
    const { client } = opened;
    const dead = { body: { sessionJwt: first.sessionJwt } };
    await assertReply(await client.verifySession(dead), errorReply(401, "JWT nonce is expired"));
    await assertReply(await client.logout(dead), nonceExpired);
    await assertReply(await client.logout({ body: { sessionJwt: second.sessionJwt } }), loggedOut);
    opened.nextCode();
    assert.equal((await logIn(opened)).nonce, "4", "a logout counts as well");
  });

  it("tells whose session a JWT is when it is sent in the body", async (t) => {
    const opened = await openPlyr(t);
    const { sessionJwt } = await logIn(opened, { expiresIn: 3600 });
    const { iat, exp } = decodeJwt(sessionJwt);
    const payload = {
      plyrId: "player123",
      nonce: 1,
      gameId: "game123",
      ...wallets,
      iat,
      exp,
      ippClaimed: false,
      isIPP: false,
    };
    const result = await opened.client.verifySession({ body: { sessionJwt } });
    await assertReply(result, reply(200, { success: true, payload }));
    const inHeader = clientOf(opened.server, opened.game).verifySession(
      { body: { sessionJwt: "x" } },
      { headers: { sessionJwt } },
    );
    await assertReply(await inHeader, errorReply(401, "Invalid sessionJwt"));
  });

  describe("signing", testSigning);
  describe("login", testLogin);
  describe("codes", testCodes);
  describe("sessions", testSessions);
  describe("public key", testPublicKey);
  describe("refusals of the runtime", testRefusals);
});
