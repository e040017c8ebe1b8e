import assert from "node:assert/strict";
import { it, type TestContext } from "node:test";
import { decodeJwt } from "jose";
import { newPlyrGame } from "../../../runtime/auth/accounts/new-plyr-game.js";
import { assertReply } from "../assert-reply.js";
import { errorReply, loggedOut, nonceExpired } from "./bodies.js";
import { clientOf, type OpenPlyr, openPlyr, postSigned } from "./fixture.js";

interface OpenSession extends OpenPlyr {
  readonly sessionJwt: string;
}

async function openSession(t: TestContext): Promise<OpenSession> {
  const opened = await openPlyr(t);
  const result = await opened.client.login({ body: opened.loginBody() });
  assert.ok(result.status === 200);
  return { ...opened, sessionJwt: result.body.sessionJwt };
}

const invalid = errorReply(401, "Invalid sessionJwt");

/** Session JWTs: which are live, for whom, and how they end. */
export function testSessions(): void {
  testForms();
  testForgeries();
  testOwners();

  it("ends a session by logout, which the next question is told", async (t) => {
    const { client, sessionJwt } = await openSession(t);
    const session = { body: { sessionJwt } };
    await assertReply(await client.logout(session), loggedOut);
    await assertReply(await client.verifySession(session), errorReply(401, "JWT nonce is expired"));
    await assertReply(await client.logout(session), nonceExpired);
  });

  it("does not end a session that has expired by itself", async (t) => {
    const { server, client, sessionJwt } = await openSession(t);
    server.pass(86_400_000);
    await assertReply(await client.logout({ body: { sessionJwt } }), invalid);
  });
}

function testForms(): void {
  for (const path of ["/user/logout", "/user/session/verify"]) {
    for (const [what, body, error] of [
      ["no sessionJwt", {}, "sessionJwt: required"],
      ["a number for sessionJwt", { sessionJwt: 1 }, "sessionJwt: type"],
      ["an empty sessionJwt", { sessionJwt: "" }, "sessionJwt: minLength"],
      ["a sessionJwt of 4097 characters", { sessionJwt: "x".repeat(4097) }, "sessionJwt: maxLength"],
      ["a body that is no object", [], "body: type"],
    ] as const) {
      it(`answers 400 of ${path} to ${what}`, async (t) => {
        const received = await postSigned(await openPlyr(t), path, JSON.stringify(body));
        await assertReply(received, errorReply(400, error));
      });
    }
  }
}

function testForgeries(): void {
  const forgeries: readonly (readonly [what: string, forge: (jwt: string) => string])[] = [
    ["text that is no JWT", () => "x"],
    ["a JWT without its signature", (jwt) => jwt.slice(0, jwt.lastIndexOf(".") + 1)],
    ["a JWT without an algorithm", (jwt) => `${encode({ alg: "none", typ: "JWT" })}.${jwt.split(".")[1]}.`],
    ["a JWT of another nonce", (jwt) => withClaims(jwt, { nonce: 9 })],
    ["a JWT with a longer life", (jwt) => withClaims(jwt, { exp: 4_000_000_000 })],
  ];
  for (const [what, forge] of forgeries) {
    it(`answers 401 to ${what}`, async (t) => {
      const { client, sessionJwt } = await openSession(t);
      const session = { body: { sessionJwt: forge(sessionJwt) } };
      await assertReply(await client.verifySession(session), invalid);
      await assertReply(await client.logout(session), invalid);
      assert.equal((await client.verifySession({ body: { sessionJwt } })).status, 200);
    });
  }
}

function encode(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

function withClaims(jwt: string, changes: Record<string, unknown>): string {
  const [header, , signature] = jwt.split(".");
  return [header, encode({ ...decodeJwt(jwt), ...changes }), signature].join(".");
}

function testOwners(): void {
  it("tells another game that a session is not its own, and lets it end nothing", async (t) => {
    const { server, client, sessionJwt } = await openSession(t);
    const session = { body: { sessionJwt } };
    const other = clientOf(server, await newPlyrGame({ gameId: "game124" }, server.tools));
    await assertReply(await other.verifySession(session), errorReply(401, "JWT and API key mismatch"));
    await assertReply(await other.logout(session), invalid);
    assert.equal((await client.verifySession(session)).status, 200);
  });

  it("keeps a player's sessions in two games apart", async (t) => {
    const { server, client, sessionJwt, loginBody, nextCode } = await openSession(t);
    const other = clientOf(server, await newPlyrGame({ gameId: "game124" }, server.tools));
    nextCode();
    const result = await other.login({ body: loginBody({ gameId: "game124" }) });
    assert.ok(result.status === 200);
    assert.equal(result.body.nonce, "1");
    await assertReply(await other.logout({ body: { sessionJwt: result.body.sessionJwt } }), loggedOut);
    assert.equal((await client.verifySession({ body: { sessionJwt } })).status, 200);
  });

  for (const status of ["disabled", "banned", "deleted"] as const) {
    it(`does not know a player who is ${status}`, async (t) => {
      const { server, client, player, sessionJwt } = await openSession(t);
      await server.store.accounts.setStatus(player.id, status, server.now());
      const session = { body: { sessionJwt } };
      await assertReply(await client.verifySession(session), errorReply(401, "User not found"));
      await assertReply(await client.logout(session), errorReply(401, "User not found"));
    });
  }
}
