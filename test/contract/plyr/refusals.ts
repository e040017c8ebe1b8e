import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { StoreUnavailable } from "../../../runtime/store/store.js";
import { assertReply } from "../assert-reply.js";
import { testBodyRefusals } from "../body-refusals.js";
import { errorReply, statusReply } from "./bodies.js";
import { ledger, openPlyr } from "./fixture.js";

/** What the runtime answers by itself, in the words of PLYR. */
export function testRefusals(): void {
  for (const path of ["/plyr/user/login", "/plyr/user/logout", "/plyr/user/session/verify"]) {
    describe(path, () => {
      testBodyRefusals({
        ledger,
        path,
        expected: (status, reason = "") => (status === 400 ? errorReply(400, reason) : statusReply(status)),
      });
    });
  }
  testPathsAndMethods();
  testFaults();
}

function testPathsAndMethods(): void {
  for (const path of ["/plyr", "/plyr/user/login/", "/plyr/User/login", "/plyr/user/register"]) {
    it(`answers 404 to ${path}`, async (t) => {
      const { server } = await openPlyr(t);
      await assertReply(await server.fetch(path, { method: "POST" }), statusReply(404));
    });
  }

  for (const [path, method, allow] of [
    ["/plyr/user/login", "GET", "POST"],
    ["/plyr/user/logout", "DELETE", "POST"],
    ["/plyr/user/session/verify", "PUT", "POST"],
    ["/plyr/jwt/publicKey", "POST", "GET"],
  ] as const) {
    it(`answers 405 to ${method} ${path}, and names ${allow}`, async (t) => {
      const { server } = await openPlyr(t);
      await assertReply(await server.fetch(path, { method }), { ...statusReply(405), headers: { allow } });
    });
  }
}

function testFaults(): void {
  for (const [what, error, status, headers] of [
    ["fails", new Error("the table players holds 17 rows"), 500, {}],
    ["does not answer", new StoreUnavailable("the database at 10.0.0.7 is away"), 503, { "retry-after": "1" }],
  ] as const) {
    it(`answers ${status} where the store ${what}, logs it, and shows nothing of it`, async (t) => {
      const { server, client, loginBody } = await openPlyr(t);
      server.failStore(() => error);
      const session = { body: { sessionJwt: "x" } };
      const expected = { ...statusReply(status), headers };
      await assertReply(await client.login({ body: loginBody() }), expected);
      await assertReply(await client.logout(session), expected);
      await assertReply(await client.verifySession(session), expected);
      const faults = server.logged.map((line) => JSON.parse(line));
      assert.deepEqual(
        faults.map(({ api, operation, kind }) => [api, operation, kind]),
        ["login", "logout", "verifySession"].map((operation) => ["plyr", operation, "thrown"]),
      );
      assert.doesNotMatch(server.logged.join(), /17 rows|10\.0\.0\.7/);
    });
  }

  it("spends no code on a login that the store cannot finish", async (t) => {
    const { server, client, loginBody } = await openPlyr(t);
    server.failStore((family, operation) =>
      family === "games" && operation === "begin" ? new StoreUnavailable() : undefined,
    );
    const body = loginBody();
    await assertReply(await client.login({ body }), { ...statusReply(503), headers: { "retry-after": "1" } });
    server.failStore(() => undefined);
    assert.equal((await client.login({ body })).status, 200);
  });
}
