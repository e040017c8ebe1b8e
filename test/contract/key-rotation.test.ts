import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { describe, it, type TestContext } from "node:test";
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from "jose";
import { KeyRotation } from "../../runtime/auth/tokens/key-rotation.js";
import { publishAheadMs } from "../../runtime/auth/tokens/key-states.js";
import type { Realm } from "../../runtime/auth/tokens/realm.js";
import { openFlashback } from "./flashback/fixture.js";
import type { Served } from "./harness.js";

const minute = 60_000;

/** A server with a user, and what rotates its keys beside it, as the command does. */
async function openRotation(t: TestContext) {
  const flashback = await openFlashback(t);
  const { store, tools, now } = flashback;
  const rotation = new KeyRotation({ keys: store.keys, box: tools.box, now, randomBytes });
  const states = async (realm: Realm) => (await rotation.list(realm)).map(({ state }) => state);
  return { flashback, rotation, states };
}

/** Verifies by a JWK Set that it keeps for just as long as the server allows; gives the key id. */
function cachingVerifier({ fetch, base, now }: Pick<Served, "fetch" | "base" | "now">) {
  let cached: { readonly set: JSONWebKeySet; readonly until: number } | undefined;
  return async (token: string): Promise<string> => {
    if (cached === undefined || now() >= cached.until) {
      const response = await fetch(`${base("flashback")}/.well-known/jwks.json`);
      const [, maxAge] = /^public, max-age=(\d+)$/.exec(response.headers.get("cache-control") ?? "") ?? [];
      cached = { set: await response.json(), until: now() + Number(maxAge) * 1000 };
    }
    const { protectedHeader } = await jwtVerify(token, createLocalJWKSet(cached.set), { currentDate: new Date(now()) });
    return String(protectedHeader.kid);
  };
}

describe("a rotation of signing keys under a running server", () => {
  it("P2 16: refuses no token through a full cycle, here or at who caches the JWK Set", async (t) => {
    const { flashback, rotation, states } = await openRotation(t);
    const verify = cachingVerifier(flashback);
    let { accessToken, refreshToken } = await flashback.session();
    const kids = new Set([await verify(accessToken)]);
    const refreshKids = new Set([refreshToken.split(".")[1]]);
    await rotation.rotate("flashback");
    await rotation.rotate("flashback-refresh");
    // Every minute, until the last token of the old key has expired; the one of an hour ago may be used to its end.
    const aged: string[] = [];
    for (let minutes = 1; minutes <= 75; minutes += 1) {
      aged.push(accessToken);
      flashback.pass(minute);
      const oldest = aged.at(-59) ?? accessToken;
      for (const token of [accessToken, oldest]) {
        kids.add(await verify(token));
        assert.equal((await flashback.listTokens(token)).status, 200, `after ${minutes} minutes`);
      }
      ({ accessToken, refreshToken } = await flashback.renew(refreshToken));
      refreshKids.add(refreshToken.split(".")[1]);
    }
    assert.deepEqual([kids.size, refreshKids.size], [2, 2]);
    assert.deepEqual(await states("flashback"), ["retired", "active"]);
    assert.deepEqual(await states("flashback-refresh"), ["verify-only", "active"]);
  });

  it("repeats a lost refresh token letter for letter, though the next key signs by then", async (t) => {
    const { flashback, rotation } = await openRotation(t);
    const { refreshToken } = await flashback.session();
    await rotation.rotate("flashback-refresh");
    flashback.pass(publishAheadMs - 5_000);
    const lost = await flashback.renew(refreshToken);
    flashback.pass(5_000);
    const again = await flashback.renew(refreshToken);
    assert.equal(again.refreshToken, lost.refreshToken);
    const next = await flashback.renew(again.refreshToken);
    assert.notEqual(next.refreshToken.split(".")[1], lost.refreshToken.split(".")[1]);
  });

  it("refuses the tokens of a stolen key within a minute, and signs with another one", async (t) => {
    const { flashback, rotation } = await openRotation(t);
    const stolen = await flashback.session();
    const [old] = await rotation.list("flashback");
    flashback.pass(minute);
    await rotation.rotate("flashback", { atOnce: true });
    assert.equal((await rotation.retire(old?.kid ?? "", { force: true })).kind, "retired");
    flashback.pass(minute + 1);
    assert.equal((await flashback.listTokens(stolen.accessToken)).status, 401);
    const renewed = await flashback.renew(stolen.refreshToken);
    assert.equal((await flashback.listTokens(renewed.accessToken)).status, 200);
    const { keys } = await (await flashback.fetch("/flashback/.well-known/jwks.json")).json();
    assert.equal(keys.length, 1);
    assert.notEqual(keys[0].kid, old?.kid);
  });
});
