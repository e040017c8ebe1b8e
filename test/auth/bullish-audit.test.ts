import assert from "node:assert/strict";
import { test } from "node:test";
import { openBullish, request, seconds, tokenOf } from "./bullish-fixture.js";

/** The newest row of the audit table. */
async function lastEvent({ audit }: Awaited<ReturnType<typeof openBullish>>["auth"]) {
  const [row] = await audit.latest(1);
  return row && [row.action, JSON.parse(row.facts)];
}

test("a session that another address asks for leaves a row in the audit table", async (t) => {
  const { logins, signer, auth, id } = await openBullish(t);
  await logins.resume(await tokenOf(logins, request(signer)), "203.0.113.8");
  const [action, { sessionId, ...facts }] = (await lastEvent(auth)) ?? [];
  assert.equal(action, "session.refused");
  assert.deepEqual(facts, { realm: "bullish", accountId: id, reason: "address" });
  assert.equal((await auth.sessions.live(sessionId, auth.now()))?.account.id, id);
});

test("a login by a key from an address that is not its own leaves a row in the audit table", async (t) => {
  const { logins, signer, auth, id } = await openBullish(t, { allowIps: ["10.0.0.0/8"] });
  await logins.attempt(request(signer));
  const [action, { credentialId, ...facts }] = (await lastEvent(auth)) ?? [];
  assert.equal(action, "login.refused");
  assert.deepEqual(facts, { realm: "bullish", accountId: id, reason: "ip" });
  assert.equal((await auth.accounts.credentialsOf(id))[0]?.id, credentialId);
});

test("a login to an account that is switched off, and one that comes twice, leave rows in the audit table", async (t) => {
  const { logins, signer, auth, id } = await openBullish(t);
  for (let times = 0; times < 2; times += 1) await logins.attempt(request(signer));
  assert.equal((await lastEvent(auth))?.[1].reason, "replayed");
  await auth.accounts.setStatus(id, "disabled", auth.now());
  await logins.attempt(request(signer, { nonce: seconds - 1 }));
  assert.equal((await lastEvent(auth))?.[1].reason, "disabled");
});
