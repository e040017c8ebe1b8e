import assert from "node:assert/strict";
import type { KeyObject } from "node:crypto";
import test from "node:test";
import { signedText } from "../../runtime/auth/bullish/login-payload.js";
import { type SignedLoginRequest, SignedLogins } from "../../runtime/auth/signed-logins.js";
import { countKinds, startOfTime } from "./auth-fixture.js";
import {
  ip,
  newKey,
  openBullish,
  type Payload,
  pemSigner,
  r1Signer,
  request,
  seconds,
  tokenOf,
} from "./bullish-fixture.js";
import { lowSignature, signatureText, twinOf } from "./sign-r1.js";

for (const [name, signerOf] of [
  ["R1", r1Signer],
  ["PEM", pemSigner],
] as const)
  test(`a payload signed with an ${name} key logs in, whichever way the key was registered`, async (t) => {
    const { logins, pair } = await openBullish(t);
    const outcome = await logins.attempt(request(signerOf(pair)));
    assert.equal(outcome.kind, "accepted");
    assert.equal(outcome.kind === "accepted" && outcome.authorizer, "04E02367E8C900000500000000000000");
  });

const malformedLogins: [
  name: string,
  change: (login: SignedLoginRequest, pair: { privateKey: KeyObject; publicKey: KeyObject }) => SignedLoginRequest,
][] = [
  [
    "the malformed key of the source document",
    (login) => ({ ...login, publicKey: "PUB_R1_6PTdfWbXvXWQduhcCiRooGHTVpriu15xMqfr7EDq6sWLDj7NjS" }),
  ],
  ["another kind of key", (login) => ({ ...login, publicKey: login.publicKey.replace("PUB_R1_", "PUB_K1_") })],
  ["no signature", (login) => ({ ...login, signature: "" })],
  ["an R1 key with a DER signature", (login, pair) => ({ ...login, signature: request(pemSigner(pair)).signature })],
  ["a PEM key with an R1 signature", (login, pair) => ({ ...login, publicKey: pemSigner(pair).publicKey })],
  ["a user id with a leading zero", (login) => ({ ...login, loginPayload: { ...login.loginPayload, userId: "01" } })],
  ["a nonce that is no whole number", (login) => ({ ...login, loginPayload: { ...login.loginPayload, nonce: 1.5 } })],
];
for (const [name, change] of malformedLogins)
  test(`a login is malformed by ${name}, and the reason repeats none of it`, async (t) => {
    const { logins, signer, pair } = await openBullish(t);
    const login = change(request(signer), pair);
    const outcome = await logins.attempt(login);
    assert.equal(outcome.kind, "malformed");
    const reason = outcome.kind === "malformed" ? outcome.reason : "";
    assert.ok(reason.length > 10);
    for (const text of [login.publicKey, login.signature]) assert.ok(text === "" || !reason.includes(text));
  });

const rejectedPayloads: [name: string, change: Partial<Payload>][] = [
  ["another user's id", { userId: "1" }],
  ["a payload that has expired", { nonce: seconds - 300, expirationTime: seconds }],
  ["a payload of long ago", { nonce: seconds - 301, expirationTime: seconds + 1 }],
  ["a payload from beyond the clock skew", { nonce: seconds + 31, expirationTime: seconds + 60 }],
  ["a payload that lives too long", { expirationTime: seconds + 301 }],
  ["a payload that ends before it begins", { nonce: seconds + 10, expirationTime: seconds + 5 }],
  ["times in milliseconds", { nonce: startOfTime, expirationTime: startOfTime + 300_000 }],
];
for (const [name, change] of rejectedPayloads)
  test(`a login is rejected with ${name}`, async (t) => {
    const { logins, signer } = await openBullish(t);
    assert.deepEqual(await logins.attempt(request(signer, change)), { kind: "rejected" });
  });

test("a login is rejected with an unknown key, another's signature, an altered payload or a high s", async (t) => {
  const { logins, signer, pair } = await openBullish(t);
  const good = request(signer);
  const stranger = r1Signer(newKey());
  const { nonce, ...others } = good.loginPayload;
  const high = twinOf(lowSignature(pair.privateKey, signedText(good.loginPayload)));
  const attempts = [
    request(stranger),
    { ...good, signature: request(stranger).signature },
    { ...good, loginPayload: { ...good.loginPayload, nonce: seconds - 1 } },
    { ...good, signature: signer.sign(JSON.stringify({ nonce, ...others })) },
    { ...good, signature: signer.sign(JSON.stringify(good.loginPayload, null, 1)) },
    { ...good, signature: signatureText(31, high) },
  ];
  for (const attempt of attempts) assert.deepEqual(await logins.attempt(attempt), { kind: "rejected" });
});

test("a nonce is good once for a key, also with another valid signature, recovery byte or encoding", async (t) => {
  const { logins, signer, pair } = await openBullish(t);
  const login = request(signer);
  assert.equal((await logins.attempt(login)).kind, "accepted");
  const attempts = [
    login,
    request(signer),
    request(pemSigner(pair)),
    request(signer, { expirationTime: seconds + 299 }),
    { ...login, signature: signatureText(34, lowSignature(pair.privateKey, signedText(login.loginPayload))) },
    { ...login, ip: "198.51.100.1" },
  ];
  for (const attempt of attempts) assert.deepEqual(await logins.attempt(attempt), { kind: "rejected" });
  assert.equal((await logins.attempt(request(signer, { nonce: seconds - 1 }))).kind, "accepted");
});

test("a used nonce is remembered by every server of the store, also when the clock is set back a little", async (t) => {
  const { logins, signer, auth } = await openBullish(t);
  const login = request(signer);
  await logins.attempt(login);
  const elsewhere = new SignedLogins(auth);
  auth.pass(299_000);
  assert.deepEqual(await elsewhere.attempt(login), { kind: "rejected" });
  auth.pass(10_000);
  await auth.once.purge(auth.now());
  auth.pass(-10_000);
  assert.deepEqual(await elsewhere.attempt(login), { kind: "rejected" });
});

test("of fifty logins with one nonce at the same time one is accepted", async (t) => {
  const { logins, signer, auth, id } = await openBullish(t);
  const login = request(signer);
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => logins.attempt(login)));
  assert.deepEqual(countKinds(outcomes), { accepted: 1, rejected: 49 });
  assert.equal((await auth.sessions.listLive(id, auth.now())).length, 1);
});

test("a disabled account or key is forbidden, a deleted account is as if it had never been", async (t) => {
  for (const [status, outcome] of [
    ["disabled", { kind: "forbidden", reason: "disabled" }],
    ["banned", { kind: "forbidden", reason: "disabled" }],
    ["deleted", { kind: "rejected" }],
  ] as const) {
    const { logins, signer, auth, id } = await openBullish(t);
    await auth.accounts.setStatus(id, status, auth.now());
    assert.deepEqual(await logins.attempt(request(signer)), outcome);
  }
  const { logins, signer, auth } = await openBullish(t);
  const byCredential = async (realm: string, key: string) => {
    const found = await auth.accounts.byCredential(realm, key);
    return found && { ...found, credential: { ...found.credential, status: "disabled" as const } };
  };
  const disabled = new SignedLogins({ ...auth, accounts: { byCredential } });
  assert.deepEqual(await disabled.attempt(request(signer)), { kind: "forbidden", reason: "disabled" });
  assert.equal((await logins.attempt(request(signer))).kind, "accepted", "a forbidden login spends no nonce");
});

test("an address outside the key's list is forbidden, and only after the signature was found good", async (t) => {
  const { logins, signer } = await openBullish(t, { allowIps: ["203.0.113.0/24", "2001:db8::/32"] });
  const outside = { ...request(signer), ip: "198.51.100.1" };
  assert.deepEqual(await logins.attempt(outside), { kind: "forbidden", reason: "ip" });
  assert.deepEqual(await logins.attempt({ ...outside, signature: signer.sign("else") }), { kind: "rejected" });
  assert.equal((await logins.attempt({ ...outside, ip: "::ffff:203.0.113.9" })).kind, "accepted");
});

test("a user may hold so many sessions and no more, and logging out makes room", async (t) => {
  const { logins, signer } = await openBullish(t, { maxSessions: 2 });
  const logIn = (nonce: number) => logins.attempt(request(signer, { nonce: seconds - nonce }));
  const first = await tokenOf(logins, request(signer));
  assert.deepEqual(countKinds(await Promise.all([logIn(1), logIn(2), logIn(3)])), { accepted: 1, forbidden: 2 });
  assert.deepEqual(await logIn(4), { kind: "forbidden", reason: "sessions" });
  const session = await logins.resume(first, ip);
  assert.ok(session);
  await logins.logout(session);
  assert.equal((await logIn(4)).kind, "accepted", "a login that found no room spent no nonce");
});

test("a store that is down rejects the login and spends nothing", async (t) => {
  const { signer, auth, logins } = await openBullish(t);
  const create = () => Promise.reject(new Error("down"));
  const failing = new SignedLogins({ ...auth, sessions: { ...auth.sessions, create } });
  await assert.rejects(failing.attempt(request(signer)), { message: "down" });
  assert.equal((await logins.attempt(request(signer))).kind, "accepted");
});
