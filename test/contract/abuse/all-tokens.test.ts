import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it, type TestContext } from "node:test";
import { xpkg } from "../../../generated/xpkg/server.js";
import type { Realm } from "../../../runtime/auth/tokens/realm.js";
import { createLogins } from "../../../runtime/create-logins.js";
import { assertReply } from "../assert-reply.js";
import * as bullish from "../bullish/bodies.js";
import { bearer, openBullish, signedR1 } from "../bullish/fixture.js";
import * as flashback from "../flashback/fixture.js";
import type { Served } from "../harness.js";
import * as plyr from "../plyr/bodies.js";
import { openPlyr } from "../plyr/fixture.js";
import { openXpkg, tokenOf } from "../xpkg/fixture.js";
import { encode, readGenuine, signJws } from "./forge-token.js";
import { forgeriesFor, misaddressed } from "./forgeries.js";
import { itDirect } from "./it-direct.js";

/** A server that gave out a token, and the operation that takes it. */
interface TokenTaker {
  readonly server: Served;
  readonly token: string;
  /** Whether a token is accepted; fails where an answer is neither the 200 nor the one 401 of the API. */
  accepts(token: string): Promise<boolean>;
}

async function takeBullish(t: TestContext): Promise<TokenTaker> {
  const { server, client, trader } = await openBullish(t);
  const result = await client.login({ body: signedR1(server, trader) });
  assert.ok(result.status === 200);
  const accepts = async (token: string) => {
    const answer = await client.logout({}, { headers: bearer(token) });
    if (answer.status !== 200) await assertReply(answer, bullish.errorReply(401));
    return answer.status === 200;
  };
  return { server, token: result.body.token, accepts };
}

async function takePlyr(t: TestContext): Promise<TokenTaker> {
  const { server, client, loginBody } = await openPlyr(t);
  const result = await client.login({ body: loginBody() });
  assert.ok(result.status === 200);
  const accepts = async (sessionJwt: string) => {
    const answer = await client.verifySession({ body: { sessionJwt } });
    if (answer.status !== 200) await assertReply(answer, plyr.errorReply(401, "Invalid sessionJwt"));
    return answer.status === 200;
  };
  return { server, token: result.body.sessionJwt, accepts };
}

async function takeFlashback(t: TestContext): Promise<TokenTaker> {
  const server = await flashback.openFlashback(t);
  const { accessToken } = await server.session();
  assert.ok(accessToken);
  const accepts = async (token: string) => {
    const answer = await server.listTokens(token);
    if (answer.status !== 200) await assertReply(answer, flashback.unauthorized);
    return answer.status === 200;
  };
  return { server, token: accessToken, accepts };
}

/** No operation takes the token of X-Pkg's logins; the services that do ask `resume`. */
async function takeXpkg(t: TestContext): Promise<TokenTaker> {
  const server = await openXpkg(t);
  const { store, settings, now } = server;
  const logins = await createLogins({ store, settings, now, randomBytes });
  const accepts = async (token: string) => (await logins.xpkg.resume(token)) !== undefined;
  return { server, token: tokenOf(await server.login()), accepts };
}

const takers: readonly (readonly [api: Realm, open: (t: TestContext) => Promise<TokenTaker>])[] = [
  ["bullish", takeBullish],
  ["plyr", takePlyr],
  ["flashback", takeFlashback],
  ["xpkg", takeXpkg],
];

describe("P0 3: no API accepts a token", () => {
  let asked = 0;
  const trap = createServer((_, response) => {
    asked += 1;
    response.end("{}");
  });
  before(() => new Promise<void>((resolve) => trap.listen(0, "127.0.0.1", resolve)));
  after(() => trap.close());
  // A TCP server that listens has an address of this kind.
  const trapUrl = () => `http://127.0.0.1:${(trap.address() as AddressInfo).port}/keys`;

  for (const [what] of forgeriesFor("")) {
    for (const [api, open] of takers) {
      it(`${what}: ${api}`, async (t) => {
        const { server, token, accepts } = await open(t);
        const genuine = await readGenuine(server, api, token);
        const [, forge] = forgeriesFor(trapUrl()).find(([name]) => name === what) ?? assert.fail();
        const forged = forge(genuine);
        assert.ok(forged.length > 4);
        for (const text of forged) assert.equal(await accepts(text), false, text);
        assert.equal(asked, 0, "the server went where a token pointed to");
        assert.equal(await accepts(signJws(genuine.header, genuine.claims, genuine.key.signWith)), true);
      });
    }
  }

  for (const [api, open] of takers) {
    const names = { bullish: 1, flashback: 2 }[String(api)] ?? 0;
    // PLYR's and X-Pkg's documents name neither issuer nor audience; their keys are their own.
    it(`by or for someone else: ${api}, which names ${names} of issuer and audience`, async (t) => {
      const { server, token, accepts } = await open(t);
      const genuine = await readGenuine(server, api, token);
      const forged = misaddressed(genuine);
      assert.equal(forged.length, names * 6);
      for (const text of forged) assert.equal(await accepts(text), false, text);
      assert.equal(await accepts(token), true);
    });
  }

  it("with line breaks, which only a body can carry: plyr", async (t) => {
    const { token, accepts } = await takePlyr(t);
    for (const text of [`${token}\n`, `\n${token}`, token.replaceAll(".", ".\n"), `${token}\r\n`, `${token}\u2028`]) {
      assert.equal(await accepts(text), false);
    }
    assert.equal(await accepts(token), true);
  });

  // A proxy has a limit of its own, and an answer of its own.
  itDirect(
    "of 10 kB, decided otherwise: 431 from the server, or 400 by PLYR's schema, before it is read",
    async (t) => {
      const huge = `${encode({ alg: "ES256", typ: "JWT", kid: "x".repeat(10_000) })}.e30.AA`;
      const { server } = await openBullish(t);
      for (const path of ["/bullish/v1/users/logout", "/flashback/token"]) {
        const received = await server.send({ method: "GET", path, headers: [`Authorization: Bearer ${huge}`] });
        assert.equal(received.status, 431);
      }
      const { client } = await openPlyr(t);
      const received = await client.verifySession({ body: { sessionJwt: huge } });
      await assertReply(received, plyr.errorReply(400, "sessionJwt: maxLength"));
    },
  );

  it("at any operation of X-Pkg, since none asks for one", () => {
    for (const { security } of Object.values(xpkg.operations)) assert.deepEqual(security, []);
  });
});
