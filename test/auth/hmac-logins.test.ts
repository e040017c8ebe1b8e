import assert from "node:assert/strict";
import { createHmac, generateKeyPairSync } from "node:crypto";
import test, { type TestContext } from "node:test";
import { newBullishAccount } from "../../runtime/auth/accounts/new-bullish-account.js";
import { newBullishHmacKey } from "../../runtime/auth/accounts/new-bullish-hmac-key.js";
import { type HmacLoginRequest, SignedLogins } from "../../runtime/auth/signed-logins.js";
import { countKinds, openAuth, startOfTime } from "./auth-fixture.js";

const ip = "203.0.113.7";
const path = "/bullish/v1/users/hmac/login";

async function open(t: TestContext, allowIps: string[] = []) {
  const auth = await openAuth(t);
  const publicKey = String(
    generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ format: "pem", type: "spki" }),
  );
  const { id } = await newBullishAccount({ userId: "7", accountId: "222000000000003", publicKey }, auth);
  const key = await newBullishHmacKey({ userId: "7", allowIps }, auth);
  const request = (change: Partial<HmacLoginRequest> = {}): HmacLoginRequest => {
    const facts = { publicKey: key.publicKey, nonce: "1767225600", timestamp: String(auth.now()), method: "GET", path };
    const { nonce, timestamp, method } = { ...facts, ...change };
    const message = timestamp + nonce + method + (change.path ?? path);
    return { ...facts, signature: createHmac("sha256", key.secretKey).update(message).digest("hex"), ...change };
  };
  return { auth, id, key, request, logins: new SignedLogins(auth) };
}

test("headers signed with an HMAC key name a principal who can log in", async (t) => {
  const { logins, request, id, key } = await open(t);
  const principal = await logins.verifyHmac(request());
  assert.deepEqual(principal, { publicKey: key.publicKey, nonce: "1767225600" });
  const outcome = await logins.loginHmac(principal, ip);
  assert.equal(outcome.kind, "accepted");
  assert.ok(outcome.kind === "accepted");
  assert.equal(outcome.authorizer, "03E02367E8C900000500000000000000");
  assert.equal((await logins.resume(outcome.token, ip))?.accountId, id);
});

const accepted: [name: string, change: Partial<HmacLoginRequest>][] = [
  ["300 s before now", { timestamp: String(startOfTime - 300_000) }],
  ["300 s after now", { timestamp: String(startOfTime + 300_000) }],
  ["with the greatest nonce", { nonce: "18446744073709551615" }],
];
for (const [name, change] of accepted)
  test(`signed headers are taken ${name}`, async (t) => {
    const { logins, request } = await open(t);
    assert.ok(await logins.verifyHmac(request(change)));
  });

const refused: [name: string, change: Partial<HmacLoginRequest>][] = [
  ["300.001 s before now", { timestamp: String(startOfTime - 300_001) }],
  ["300.001 s after now", { timestamp: String(startOfTime + 300_001) }],
  ["with a timestamp in seconds", { timestamp: String(startOfTime / 1000) }],
  ["with a timestamp that is no number", { timestamp: `${startOfTime}abc` }],
  ["with a timestamp in scientific notation", { timestamp: "1.7672256e12" }],
  ["with a signed timestamp", { timestamp: `+${startOfTime}` }],
  ["without a timestamp", { timestamp: "" }],
  ["with a nonce beyond 64 bits", { nonce: "18446744073709551616" }],
  ["with a nonce with leading zeros", { nonce: "01" }],
  ["with a nonce that is no number", { nonce: "abc" }],
  ["without a nonce", { nonce: "" }],
  ["with an unknown key", { publicKey: "HMAC-00000000-0000-4000-8000-000000000000" }],
  ["with a signature of another length", { signature: "00" }],
  ["with an empty signature", { signature: "" }],
];
for (const [name, change] of refused)
  test(`signed headers are refused ${name}`, async (t) => {
    const { logins, request } = await open(t);
    assert.equal(await logins.verifyHmac(request(change)), undefined);
  });

test("a signature covers timestamp, nonce, method and path, and is lower-case hex", async (t) => {
  const { logins, request } = await open(t);
  const good = request();
  const attempts = [
    { ...good, timestamp: String(startOfTime + 1) },
    { ...good, nonce: "1767225601" },
    { ...good, method: "POST" },
    { ...good, path: "/v1/users/hmac/login" },
    { ...good, path: `${path}?x=1` },
    { ...good, signature: good.signature.toUpperCase() },
  ];
  for (const attempt of attempts) assert.equal(await logins.verifyHmac(attempt), undefined);
  assert.ok(await logins.verifyHmac(good));
});

test("an unknown key signs nothing, whatever secret it is signed with", async (t) => {
  const { logins, request } = await open(t);
  const { timestamp, nonce, method } = request();
  for (const secret of ["no such key", "undefined"]) {
    const signature = createHmac("sha256", secret)
      .update(timestamp + nonce + method + path)
      .digest("hex");
    assert.equal(await logins.verifyHmac(request({ publicKey: "HMAC-unknown", signature })), undefined);
  }
});

test("a nonce is good for one login of a key, also for fifty at the same time", async (t) => {
  const { logins, request, auth } = await open(t);
  const principals = await Promise.all(Array.from({ length: 50 }, () => logins.verifyHmac(request())));
  const outcomes = await Promise.all(
    principals.map((principal) => (principal ? logins.loginHmac(principal, ip) : assert.fail())),
  );
  assert.deepEqual(countKinds(outcomes), { accepted: 1, rejected: 49 });
  auth.pass(250_000);
  const again = await logins.verifyHmac(request());
  assert.ok(again);
  assert.deepEqual(await logins.loginHmac(again, ip), { kind: "rejected" });
});

test("a public key of another kind signs no headers", async (t) => {
  const { logins, request, auth } = await open(t);
  const [p256] = (await auth.accounts.credentialsOf((await auth.accounts.byLogin("bullish", "7"))?.id ?? "")).filter(
    ({ kind }) => kind === "p256",
  );
  assert.ok(p256);
  assert.equal(await logins.verifyHmac(request({ publicKey: p256.key })), undefined);
  assert.deepEqual(await logins.loginHmac({ publicKey: p256.key, nonce: "1" }, ip), { kind: "rejected" });
});

test("an HMAC key obeys its address list and the state of its account", async (t) => {
  const { logins, request, auth, id } = await open(t, ["203.0.113.0/24"]);
  const principal = await logins.verifyHmac(request());
  assert.ok(principal);
  assert.deepEqual(await logins.loginHmac(principal, "198.51.100.1"), { kind: "forbidden", reason: "ip" });
  await auth.accounts.setStatus(id, "disabled", auth.now());
  assert.ok(await logins.verifyHmac(request()));
  assert.deepEqual(await logins.loginHmac(principal, ip), { kind: "forbidden", reason: "disabled" });
  await auth.accounts.setStatus(id, "deleted", auth.now());
  assert.equal(await logins.verifyHmac(request()), undefined);
  assert.deepEqual(await logins.loginHmac(principal, ip), { kind: "rejected" });
});

test("a principal whose key is gone is rejected", async (t) => {
  const { logins } = await open(t);
  assert.deepEqual(await logins.loginHmac({ publicKey: "HMAC-gone", nonce: "1" }, ip), { kind: "rejected" });
});
