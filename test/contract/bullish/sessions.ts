import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { it } from "node:test";
import { assertReply } from "../assert-reply.js";
import { errorReply, loggedOut } from "./bodies.js";
import { bearer, type OpenBullish, openBullish, signedR1 } from "./fixture.js";

interface OpenSession extends OpenBullish {
  readonly token: string;
  readonly authorizer: string;
  logout(token?: string): ReturnType<OpenBullish["client"]["logout"]>;
}

async function openSession(...given: Parameters<typeof openBullish>): Promise<OpenSession> {
  const opened = await openBullish(...given);
  const { server, client, trader } = opened;
  const result = await client.login({ body: signedR1(server, trader) });
  assert.ok(result.status === 200);
  const { token, authorizer } = result.body;
  return { ...opened, token, authorizer, logout: (text = token) => client.logout({}, { headers: bearer(text) }) };
}

/** What a session's token is good for, and until when. */
export function testSessions(): void {
  testEnds();
  testForgeries();

  for (const [what, headers] of [
    ["no Authorization", {}],
    ["Basic", { authorization: "Basic dXNlcjpwYXNz" }],
    ["a bearer of nothing", { authorization: "Bearer " }],
  ] as const) {
    it(`answers 401 to a logout with ${what}`, async (t) => {
      const { client } = await openBullish(t);
      await assertReply(await client.logout({}, { headers }), errorReply(401));
    });
  }

  it("does not take a token from a cookie, where the vendor's websockets have it", async (t) => {
    const { server, token } = await openSession(t);
    const received = await server.fetch("/bullish/v1/users/logout", { headers: { cookie: `JWT_COOKIE=${token}` } });
    await assertReply(received, errorReply(401));
  });

  it("does not log out by HEAD", async (t) => {
    const { server, token, logout } = await openSession(t);
    const received = await server.fetch("/bullish/v1/users/logout", { method: "HEAD", headers: bearer(token) });
    assert.equal(received.status, 405);
    assert.equal(received.headers.get("allow"), "GET");
    await assertReply(await logout(), loggedOut);
  });
}

function testEnds(): void {
  it("ends a session by logout, once", async (t) => {
    const { logout } = await openSession(t);
    await assertReply(await logout(), loggedOut);
    await assertReply(await logout(), errorReply(401));
  });

  for (const [seconds, reply] of [
    [86_399, loggedOut],
    [86_400, errorReply(401)],
  ] as const) {
    it(`answers ${reply.status} to a logout ${seconds} s after the login`, async (t) => {
      const { server, logout } = await openSession(t);
      server.pass(seconds * 1000);
      await assertReply(await logout(), reply);
    });
  }

  for (const status of ["disabled", "banned", "deleted"] as const) {
    it(`ends the sessions of a user who is ${status}, for good`, async (t) => {
      const { server, trader, logout } = await openSession(t);
      await server.store.accounts.setStatus(trader.id, status, server.now());
      await assertReply(await logout(), errorReply(401));
      await server.store.accounts.setStatus(trader.id, "active", server.now());
      await assertReply(await logout(), errorReply(401));
    });
  }

  it("ends the sessions of a key that is disabled", async (t) => {
    const { server, trader, logout } = await openSession(t);
    const [credential] = await server.store.accounts.credentialsOf(trader.id);
    await server.store.accounts.setCredentialStatus(credential?.id ?? "", "disabled", server.now());
    await assertReply(await logout(), errorReply(401));
  });
}

function testForgeries(): void {
  type Forge = (session: OpenSession) => string | Promise<string>;
  const forgeries: readonly (readonly [what: string, forge: Forge])[] = [
    ["the authorizer, which is no secret", ({ authorizer }) => authorizer],
    ["a token without its signature", ({ token }) => token.slice(0, token.lastIndexOf(".") + 1)],
    ["a token without an algorithm", ({ token }) => `${encode({ alg: "none", typ: "JWT" })}.${token.split(".")[1]}.`],
    ["a token of other claims", ({ token }) => withClaims(token, { sub: "1" })],
    ["a token with a longer life", ({ token }) => withClaims(token, { exp: 4_000_000_000 })],
    ["a token signed with the public key as a secret", signedByPublicKey],
    ["the placeholder of the source document", () => placeholder],
  ];
  for (const [what, forge] of forgeries) {
    it(`answers 401 to ${what}`, async (t) => {
      const session = await openSession(t);
      await assertReply(await session.logout(await forge(session)), errorReply(401));
      await assertReply(await session.logout(), loggedOut);
    });
  }
}

/** HS256 under a secret that everybody knows. */
const placeholder =
  "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJuYW1lIjoic2FuZGVlcCByYWtocmEifQ.wyVq6PlKaldWXtu-jz2hJCvkGl1lM2S7HUKCH8LnXp0";

function encode(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

function decode(part = ""): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, "base64url").toString());
}

function withClaims(token: string, changes: Record<string, unknown>): string {
  const [header, payload, signature] = token.split(".");
  return [header, encode({ ...decode(payload), ...changes }), signature].join(".");
}

async function signedByPublicKey({ server, token }: OpenSession): Promise<string> {
  const { keys } = await (await server.fetch("/bullish/.well-known/jwks.json")).json();
  const [header, payload] = token.split(".");
  const signed = `${encode({ ...decode(header), alg: "HS256" })}.${payload}`;
  return `${signed}.${createHmac("sha256", JSON.stringify(keys[0])).update(signed).digest("base64url")}`;
}
