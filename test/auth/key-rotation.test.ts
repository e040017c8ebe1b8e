import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import test, { type TestContext } from "node:test";
import { SecretBox } from "../../runtime/auth/secrets/secret-box.js";
import { jwksOf } from "../../runtime/auth/tokens/jwks.js";
import { KeyRotation } from "../../runtime/auth/tokens/key-rotation.js";
import {
  jwksMaxAgeSeconds,
  longestStaleMs,
  publishAheadMs,
  verifyMarginMs,
} from "../../runtime/auth/tokens/key-states.js";
import { type Realm, realmAlgorithms } from "../../runtime/auth/tokens/realm.js";
import { SigningKeys } from "../../runtime/auth/tokens/signing-keys.js";
import { tokenLifetimes } from "../../runtime/auth/tokens/token-lifetimes.js";
import { Tokens } from "../../runtime/auth/tokens/tokens.js";
import { StoreUnavailable } from "../../runtime/store/store.js";
import { headerOf, openAuth } from "./auth-fixture.js";

// `realmAlgorithms` has the realms as its keys and nothing else.
const realms = Object.keys(realmAlgorithms) as Realm[];

/** Keys of a running server, the commands that rotate them, and a count of the server's reads of the store. */
async function openRotation(t: TestContext, maxExpiresIn?: number) {
  const auth = await openAuth(t);
  const { store, box, now } = auth;
  const counted = { reads: 0, down: false };
  const list = (realm: string) => {
    counted.reads += 1;
    return counted.down ? Promise.reject(new StoreUnavailable("down")) : store.keys.list(realm);
  };
  const server = () =>
    new SigningKeys({ keys: { ensure: (key) => store.keys.ensure(key), list }, box, now, randomBytes });
  const rotation = new KeyRotation({ keys: store.keys, box, now, randomBytes, maxExpiresIn });
  const states = async (realm: Realm) => (await rotation.list(realm)).map(({ state }) => state);
  return { ...auth, keys: server(), server, rotation, states, counted };
}
/** Lets reads that nobody waits for end. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

for (const realm of realms) {
  test(`${realm}: no valid token is refused by any of two servers through a full cycle of keys`, async (t) => {
    const { rotation, server, now, pass, states } = await openRotation(t);
    const servers = [server(), server()].map((keys) => new Tokens({ realm, required: [] }, { keys, now }));
    const lifetime = tokenLifetimes[realm];
    /** Tokens by the second in which they expire, a short and a long one from each server at each step. */
    const issued: { readonly token: string; readonly exp: number }[] = [];
    const signedBy = new Set<unknown>();
    const step = async () => {
      const iat = Math.floor(now() / 1000);
      for (const signer of servers) {
        const exp = iat + lifetime;
        const token = await signer.sign({ sub: "u" }, { iat, exp });
        issued.push({ token, exp });
        signedBy.add(headerOf(token).kid);
      }
      for (const { token, exp } of issued)
        for (const reader of servers) assert.equal((await reader.read(token)) !== undefined, exp * 1000 > now());
    };
    await step();
    await rotation.rotate(realm);
    assert.deepEqual(await states(realm), ["active", "pending"]);
    for (const ms of [1000, 299_000, publishAheadMs - 300_001, 1, lifetime * 500, lifetime * 499, lifetime]) {
      pass(ms);
      await step();
    }
    assert.deepEqual(await states(realm), ["verify-only", "active"]);
    pass(lifetime * 1000 + verifyMarginMs);
    await step();
    assert.deepEqual(await states(realm), ["retired", "active"]);
    assert.equal(signedBy.size, 2);
  });
}

test("a key is published for two lives of a cached JWK Set before it signs, and stays until its tokens have expired", async (t) => {
  const { keys, rotation, pass } = await openRotation(t);
  const kids = async () => (await jwksOf(keys, "bullish")).keys.map(({ kid }) => kid);
  const old = (await keys.current("bullish")).kid;
  const { key } = await rotation.rotate("bullish");
  pass(longestStaleMs + 1);
  assert.deepEqual(await kids(), [old, key.kid]);
  // From here on, whoever has cached the set reads it twice before the new key signs.
  pass(2 * jwksMaxAgeSeconds * 1000 - 2);
  assert.equal((await keys.current("bullish")).kid, old);
  pass(1);
  assert.equal((await keys.current("bullish")).kid, key.kid);
  pass(86_400_000 + verifyMarginMs - 1);
  assert.deepEqual(await kids(), [old, key.kid]);
  assert.equal((await keys.byKid("bullish", old))?.kid, old);
  pass(1);
  assert.deepEqual(await kids(), [key.kid]);
  assert.equal(await keys.byKid("bullish", old), undefined);
});

test("a running server learns of a rotation within a minute, by a read now and then", async (t) => {
  const { keys, rotation, pass, counted } = await openRotation(t);
  await keys.current("xpkg");
  assert.equal(counted.reads, 1);
  const { key } = await rotation.rotate("xpkg");
  for (let calls = 0; calls < 100; calls += 1) await keys.current("xpkg");
  assert.equal(counted.reads, 1);
  pass(30_001);
  assert.equal((await keys.all("xpkg")).length, 1, "nobody waits for the read");
  await settle();
  assert.equal(counted.reads, 2);
  assert.deepEqual((await keys.all("xpkg")).at(-1)?.kid, key.kid);
  pass(60_001);
  await Promise.all(Array.from({ length: 50 }, () => keys.current("xpkg")));
  assert.equal(counted.reads, 3);
});

test("a key stays the same object, so that nothing is derived from it again", async (t) => {
  const { keys, pass } = await openRotation(t);
  const before = await keys.current("flashback");
  pass(60_001);
  assert.equal((await keys.current("flashback")).signWith, before.signWith);
});

test("a token of a key that was made a moment ago is read; made-up key ids cost a read a second", async (t) => {
  const { keys, server, rotation, pass, now, counted } = await openRotation(t);
  await keys.current("flashback");
  await rotation.rotate("flashback", { atOnce: true });
  pass(1000);
  const iat = Math.floor(now() / 1000);
  const rules = { realm: "flashback", required: [] } as const;
  const token = await new Tokens(rules, { keys: server(), now }).sign({ sub: "u" }, { iat, exp: iat + 60 });
  assert.equal((await new Tokens(rules, { keys, now }).read(token))?.sub, "u");
  const reads = counted.reads;
  await Promise.all(Array.from({ length: 100 }, (_, n) => keys.byKid("flashback", `made-up-${n}`)));
  assert.equal(counted.reads, reads);
  pass(1000);
  for (let n = 0; n < 100; n += 1) assert.equal(await keys.byKid("flashback", `made-up-${n}`), undefined);
  assert.equal(counted.reads, reads + 1);
});

test("a store that is down for less than a minute stops no token; a made-up key id is refused all the same", async (t) => {
  const { keys, pass, counted } = await openRotation(t);
  const { kid } = await keys.current("bullish");
  counted.down = true;
  pass(60_000);
  assert.equal((await keys.current("bullish")).kid, kid);
  assert.equal((await keys.byKid("bullish", kid))?.kid, kid);
  assert.equal(await keys.byKid("bullish", "made-up"), undefined);
  pass(1);
  await assert.rejects(keys.current("bullish"), StoreUnavailable);
  counted.down = false;
  assert.equal((await keys.current("bullish")).kid, kid);
});

test("a realm has one rotation under way, of 20 that are asked for at once", async (t) => {
  const { rotation, states } = await openRotation(t);
  assert.equal((await rotation.rotate("plyr")).kind, "made");
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => rotation.rotate("plyr")));
  assert.deepEqual(outcomes.map(({ kind }) => kind).sort(), ["rotated", ...Array(19).fill("underWay")]);
  assert.equal((await rotation.rotate("plyr")).kind, "underWay");
  assert.deepEqual(await states("plyr"), ["active", "pending"]);
  assert.deepEqual(await states("bullish"), []);
});

test("a stolen key is replaced at once, also while its successor is pending, and its tokens are refused", async (t) => {
  const { keys, rotation, pass, now, states } = await openRotation(t);
  const tokens = new Tokens({ realm: "bullish", required: [] }, { keys, now });
  const iat = Math.floor(now() / 1000);
  const stolen = await tokens.sign({}, { iat, exp: iat + 86_400 });
  const { key } = await rotation.rotate("bullish");
  pass(5_000);
  assert.equal((await rotation.rotate("bullish", { atOnce: true })).key.kid, key.kid);
  assert.deepEqual(await states("bullish"), ["verify-only", "active"]);
  const old = (await rotation.list("bullish"))[0];
  assert.equal(old?.retiresAt, now() + 86_400_000 + verifyMarginMs);
  assert.equal((await rotation.retire(old.kid)).kind, "verifying");
  assert.equal((await rotation.retire(old.kid, { force: true })).kind, "retired");
  pass(longestStaleMs + 1);
  assert.equal(await tokens.read(stolen), undefined);
  assert.equal((await keys.current("bullish")).kid, key.kid);
});

test("a key that signs, or is about to, or is nobody's, is not retired, forced or not", async (t) => {
  const { rotation, states } = await openRotation(t);
  const { key } = await rotation.rotate("xpkg");
  for (const force of [false, true]) assert.equal((await rotation.retire(key.kid, { force })).kind, "active");
  const next = (await rotation.rotate("xpkg")).key;
  for (const force of [false, true]) assert.equal((await rotation.retire(next.kid, { force })).kind, "pending");
  for (const force of [false, true]) assert.equal((await rotation.retire("nobody", { force })).kind, "unknown");
  assert.deepEqual(await states("xpkg"), ["active", "pending"]);
});

test("a retired key is retired again without a change, and its secret is gone", async (t) => {
  const { rotation, store, pass } = await openRotation(t);
  const { key } = await rotation.rotate("xpkg");
  await rotation.rotate("xpkg");
  pass(publishAheadMs + tokenLifetimes.xpkg * 1000 + verifyMarginMs);
  const first = await rotation.retire(key.kid);
  assert.deepEqual(await rotation.retire(key.kid), first);
  assert.equal((await store.keys.list("xpkg"))[0]?.material, "");
});

test("a key that is young is left alone where that is asked for", async (t) => {
  const { rotation, pass } = await openRotation(t);
  const day = 86_400_000;
  await rotation.rotate("flashback");
  pass(90 * day - 1);
  assert.equal((await rotation.rotate("flashback", { minAgeMs: 90 * day })).kind, "young");
  pass(1);
  assert.equal((await rotation.rotate("flashback", { minAgeMs: 90 * day })).kind, "rotated");
});

test("a PLYR key verifies for as long as the setting allows sessions to last", async (t) => {
  const { rotation } = await openRotation(t, 1000);
  await rotation.rotate("plyr");
  const { key } = await rotation.rotate("plyr");
  const [old] = await rotation.list("plyr");
  assert.equal(old?.retiresAt, key.activeFrom + 1_000_000 + verifyMarginMs);
});

test("a rotation with another master key is refused before it makes what the servers cannot open", async (t) => {
  const { keys, store, now, states } = await openRotation(t);
  await keys.current("bullish");
  for (const masterKeys of [[], [randomBytes(32)]]) {
    const box = new SecretBox({ masterKeys, randomBytes });
    const rotation = new KeyRotation({ keys: store.keys, box, now, randomBytes });
    await assert.rejects(rotation.rotate("bullish"), { code: "secret_unreadable" });
  }
  assert.deepEqual(await states("bullish"), ["active"]);
});

test("a server whose clock is behind still signs", async (t) => {
  const { keys, pass } = await openRotation(t);
  const { kid } = await keys.current("bullish");
  pass(-3_600_000);
  assert.equal((await keys.current("bullish")).kid, kid);
});
