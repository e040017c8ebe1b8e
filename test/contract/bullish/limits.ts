import assert from "node:assert/strict";
import { it } from "node:test";
import { assertReply, type ExpectedReply } from "../assert-reply.js";
import { exhaust } from "../exhaust.js";
import { errorReply } from "./bodies.js";
import { behindProxy, from, openBullish, signedR1 } from "./fixture.js";

const login = "/bullish/v2/users/login";
const hmacLogin = "/bullish/v1/users/hmac/login";
const logout = "/bullish/v1/users/logout";

function limited(points: "50" | "500", retryAfter: string | RegExp): ExpectedReply {
  const reply = errorReply(429);
  const headers = { "x-ratelimit-limit": points, "x-ratelimit-remaining": "0", "retry-after": retryAfter };
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

/** The limits that the spec declares, by address. */
export function testLimits(): void {
  it("tell on every answer what is left, and when it is given back, in epoch seconds", async (t) => {
    const { server, client, trader } = await openBullish(t);
    const refused = await client.logout();
    assert.deepEqual(refused.headers, {
      "x-ratelimit-limit": 500,
      "x-ratelimit-remaining": 499,
      "x-ratelimit-reset": server.now() / 1000 + 10,
      "x-ratelimit-global-breach": "false",
      "www-authenticate": 'Bearer realm="bullish"',
    });
    const accepted = await client.login({ body: signedR1(server, trader) });
    assert.deepEqual(accepted.headers, {
      "x-ratelimit-limit": 50,
      "x-ratelimit-remaining": 49,
      "x-ratelimit-reset": server.now() / 1000 + 1,
      "x-ratelimit-global-breach": "false",
    });
  });

  it("hold for logins with an HMAC key apart from other logins", async (t) => {
    const { server } = await openBullish(t);
    await assertReply(await exhaust(() => server.fetch(hmacLogin), 50), limited("50", "1"));
    assert.equal((await server.fetch(login, { method: "POST" })).status, 400);
  });

  it("shut an address out of the whole API for a minute after 500 requests in 10 s, and no other address", async (t) => {
    const { server } = await openBullish(t, { env: behindProxy });
    const call = (path: string, ip: string, init = {}) => server.fetch(path, { ...init, headers: from(ip) });
    const unknown = () => call("/bullish/nowhere", "203.0.113.7");
    await assertReply(await exhaust(unknown, 500), limited("500", /^(?:5\d|60)$/));
    for (const [path, method] of [
      [login, "POST"],
      [hmacLogin, "GET"],
      [logout, "GET"],
      ["/bullish/elsewhere", "GET"],
    ] as const) {
      await assertReply(await call(path, "203.0.113.7", { method }), limited("500", /^(?:5\d|60)$/));
    }
    await assertReply(await call(logout, "203.0.113.8"), errorReply(401));
    assert.equal((await call("/plyr/jwt/publicKey", "203.0.113.7")).status, 200);
  });

  it("count on the proxy's own address where a trusted proxy names no client", async (t) => {
    const { server } = await openBullish(t, { env: behindProxy });
    await assertReply(await server.fetch(logout), errorReply(401));
    const next = await server.fetch(logout);
    assert.equal(next.headers.get("x-ratelimit-remaining"), "498");
  });

  it("believe no X-Forwarded-For from a peer that is not trusted", async (t) => {
    const { server } = await openBullish(t);
    await server.fetch(logout, { headers: from("203.0.113.7") });
    const next = await server.fetch(logout, { headers: from("203.0.113.8") });
    assert.equal(next.headers.get("x-ratelimit-remaining"), "498");
  });
}
