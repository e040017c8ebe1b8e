import assert from "node:assert/strict";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import test from "node:test";
import { SecretBox } from "../../runtime/auth/secrets/secret-box.js";
import { jwksOf } from "../../runtime/auth/tokens/jwks.js";
import { type Realm, realmAlgorithms } from "../../runtime/auth/tokens/realm.js";
import { SigningKeys } from "../../runtime/auth/tokens/signing-keys.js";
import { type SigningKey, StoreUnavailable } from "../../runtime/store/store.js";
import { openAuth, startOfTime } from "./auth-fixture.js";

const realms: readonly Realm[] = ["bullish", "plyr", "xpkg", "flashback", "flashback-refresh"];
/** The times of a key that signs from the start and has no successor. */
const timeless = { createdAt: startOfTime, activeFrom: startOfTime, retiresAt: undefined };

test("every realm has a key of its own, of its pinned algorithm", async (t) => {
  const { keys } = await openAuth(t);
  const made = await Promise.all(realms.map((realm) => keys.current(realm)));
  assert.deepEqual(
    made.map(({ algorithm }) => algorithm),
    realms.map((realm) => realmAlgorithms[realm]),
  );
  assert.equal(new Set(made.map(({ kid }) => kid)).size, realms.length);
});

test("a key is the same after a restart and for all who ask first at once", async (t) => {
  const { store, box, now } = await openAuth(t);
  const processes = Array.from({ length: 20 }, () => new SigningKeys({ keys: store.keys, box, now, randomBytes }));
  const kids = await Promise.all(processes.map(async (keys) => (await keys.current("plyr")).kid));
  assert.equal(new Set(kids).size, 1);
  const restarted = await new SigningKeys({ keys: store.keys, box, now, randomBytes }).current("plyr");
  assert.equal(restarted.kid, kids[0]);
});

test("what is stored of a key is sealed", async (t) => {
  const { store, keys, box, now } = await openAuth(t);
  for (const realm of realms) await keys.current(realm);
  for (const realm of realms)
    for (const { material } of await store.keys.list(realm)) assert.match(material, /^aes256gcm:/);
  const [stored] = await store.keys.list("bullish");
  assert.ok(stored);
  const moved = { ...store.keys, list: async () => [{ ...stored, realm: "plyr" }] };
  await assert.rejects(new SigningKeys({ keys: moved, box, now, randomBytes }).current("plyr"), {
    code: "secret_unreadable",
  });
});

test("a stored key of another algorithm or realm, or a short secret, is not used", async (t) => {
  const { store, now } = await openAuth(t);
  const box = new SecretBox({ randomBytes });
  const long = `plain:${randomBytes(32).toString("base64url")}`;
  const stored = { ...timeless, kid: "k", realm: "xpkg", algorithm: "HS256", material: long } as const;
  const jwk = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
  const current = (key: SigningKey) =>
    new SigningKeys({ keys: { ...store.keys, list: async () => [key] }, box, now, randomBytes }).current("xpkg");
  assert.equal((await current(stored)).kid, "k");
  await assert.rejects(current({ ...stored, algorithm: "ES256", material: `plain:${JSON.stringify(jwk)}` }), Error);
  await assert.rejects(current({ ...stored, realm: "plyr" }), Error);
  await assert.rejects(current({ ...stored, material: "plain:AAAA" }), Error);
});

test("a damaged key is told without what was read", async (t) => {
  const { store, now } = await openAuth(t);
  const box = new SecretBox({ randomBytes });
  for (const material of ["plain:secret-that-is-no-json", 'plain:{"d":"secret"}', "nothing"]) {
    const stored = { ...timeless, kid: "k", realm: "plyr", algorithm: "ES256", material } as const;
    const keys = new SigningKeys({ keys: { ...store.keys, list: async () => [stored] }, box, now, randomBytes });
    await assert.rejects(keys.current("plyr"), (error: Error) => {
      assert.equal(error.name, "SecretUnreadable");
      return !error.message.includes("secret-") && error.cause === undefined;
    });
  }
});

test("a store that was down is asked again", async (t) => {
  const { store, box, now } = await openAuth(t);
  let down = true;
  const list = async (realm: string) => {
    if (down) throw new StoreUnavailable("down");
    return store.keys.list(realm);
  };
  const keys = new SigningKeys({ keys: { ensure: (key) => store.keys.ensure(key), list }, box, now, randomBytes });
  await assert.rejects(keys.current("plyr"), StoreUnavailable);
  down = false;
  assert.equal((await keys.current("plyr")).algorithm, "ES256");
});

test("a JWK Set has the public half of ES256 keys and nothing of a secret", async (t) => {
  const { keys } = await openAuth(t);
  const { kid, verifyWith } = await keys.current("bullish");
  const { x, y } = verifyWith.export({ format: "jwk" });
  assert.deepEqual(await jwksOf(keys, "bullish"), {
    keys: [{ kty: "EC", crv: "P-256", x, y, kid, alg: "ES256", use: "sig" }],
  });
  await keys.current("xpkg");
  assert.deepEqual(await jwksOf(keys, "xpkg"), { keys: [] });
  assert.deepEqual(await jwksOf(keys, "flashback-refresh"), { keys: [] });
});
