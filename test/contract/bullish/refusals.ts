import assert from "node:assert/strict";
import { it } from "node:test";
import { StoreUnavailable } from "../../../runtime/store/store.js";
import { assertReply } from "../assert-reply.js";
import { testBodyRefusals } from "../body-refusals.js";
import { errorReply, invalidRequest } from "./bodies.js";
import { bearer, ledger, openBullish, signedR1 } from "./fixture.js";
import { openHmac } from "./hmac-login.js";

/** What the runtime answers by itself, in the words of Bullish. */
export function testRefusals(): void {
  testBodyRefusals({
    ledger,
    path: "/bullish/v2/users/login",
    expected: (status, reason = "") => (status === 400 ? invalidRequest(reason) : errorReply(status)),
  });
  testPathsAndMethods();
  testFaults();
}

function testPathsAndMethods(): void {
  for (const path of [
    "/bullish",
    "/bullish/",
    "/bullish/v2/users/login/",
    "/bullish/V2/users/login",
    "/bullish/%2e%2e/x",
  ]) {
    it(`answers 404 to ${path}`, async (t) => {
      const { server } = await openBullish(t);
      await assertReply(await server.send({ method: "GET", path }), errorReply(404));
    });
  }

  for (const [path, method, allow] of [
    ["/bullish/v2/users/login", "GET", "POST"],
    ["/bullish/v2/users/login", "OPTIONS", "POST"],
    ["/bullish/v1/users/hmac/login", "POST", "GET"],
    ["/bullish/v1/users/logout", "DELETE", "GET"],
  ] as const) {
    it(`answers 405 to ${method} ${path}, and names ${allow}`, async (t) => {
      const { server } = await openBullish(t);
      const reply = errorReply(405);
      await assertReply(await server.fetch(path, { method }), { ...reply, headers: { ...reply.headers, allow } });
    });
  }

  it("answers 406 to a login with an HMAC key that accepts none of the media types of the reply", async (t) => {
    const { headers, login } = await openHmac(t);
    await assertReply(await login({ ...headers(), accept: "image/png" }), errorReply(406));
  });
}

function testFaults(): void {
  for (const [what, error, status, more] of [
    ["fails", new Error("the table users holds 17 rows"), 500, {}],
    ["does not answer", new StoreUnavailable("the database at 10.0.0.7 is away"), 503, { "retry-after": "1" }],
  ] as const) {
    const { headers, ...reply } = errorReply(status);
    const expected = { ...reply, headers: { ...headers, ...more } };

    it(`answers ${status} where the store ${what}, logs it, and shows nothing of it`, async (t) => {
      const { server, client, trader, headers: signed, login: hmacLogin } = await openHmac(t);
      const result = await client.login({ body: signedR1(server, trader) });
      assert.ok(result.status === 200);
      server.failStore(() => error);
      await assertReply(await client.login({ body: signedR1(server, trader) }), expected);
      await assertReply(await hmacLogin(signed()), expected);
      await assertReply(await client.logout({}, { headers: bearer(result.body.token) }), expected);
      const faults = server.logged.map((line) => JSON.parse(line));
      assert.deepEqual(
        faults.map(({ api, operation, kind }) => [api, operation, kind]),
        ["login", "hmacLogin", "logout"].map((operation) => ["bullish", operation, "thrown"]),
      );
      assert.doesNotMatch(server.logged.join(), /17 rows|10\.0\.0\.7/);
    });
  }
}
