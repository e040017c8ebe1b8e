import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import test, { type TestContext } from "node:test";
import { type MadePlyrGame, newPlyrGame } from "../../runtime/auth/accounts/new-plyr-game.js";
import { GameLogins } from "../../runtime/auth/game-logins.js";
import { openAuth, startOfTime } from "./auth-fixture.js";

const rejected = (error: string) => ({ kind: "rejected", error });

/** As the source document's example signs: the timestamp and the compact JSON of the body. */
function sign(game: MadePlyrGame, body: unknown, timestamp = String(startOfTime)) {
  const message = timestamp + JSON.stringify(body ?? {});
  const signature = createHmac("sha256", game.secretKey).update(message).digest("hex");
  return { apikey: game.apiKey, signature, timestamp, body };
}
async function open(t: TestContext, options: { role?: string; replayGuard?: boolean } = {}) {
  const auth = await openAuth(t);
  const game = await newPlyrGame({ gameId: "game123", role: options.role }, auth);
  return { auth, game, logins: new GameLogins({ ...auth, replayGuard: options.replayGuard }) };
}

test("a signed request names its game", async (t) => {
  const { logins, game } = await open(t);
  const authenticated = { kind: "authenticated", game: { gameId: "game123", role: "user" } };
  assert.deepEqual(await logins.authenticate(sign(game, { plyrId: "player123" })), authenticated);
  assert.deepEqual(await logins.authenticate(sign(game, undefined)), authenticated);
});

test("what is signed is the JSON of the parsed body, whatever its spacing, number forms and key order were on the wire", async (t) => {
  const { logins, game } = await open(t);
  const wire = '{ "b": 1,\n "1": 3.0, "y": 1e2, "u": "\\u0041" }';
  const request = sign(game, JSON.parse(wire));
  assert.equal(JSON.stringify(request.body), '{"1":3,"b":1,"y":100,"u":"A"}');
  assert.equal((await logins.authenticate(request)).kind, "authenticated");
});

test("each check that fails has the vendor's own text, in the vendor's order", async (t) => {
  const { logins, game } = await open(t);
  const good = sign(game, { a: 1 });
  const old = String(startOfTime - 300_001);
  const cases = [
    [{ ...good, apikey: "" }, "Missing authentication headers"],
    [{ ...good, signature: "" }, "Missing authentication headers"],
    [{ ...good, timestamp: "" }, "Missing authentication headers"],
    [{ ...good, apikey: "0".repeat(32) }, "Invalid API key"],
    [{ ...good, apikey: "0".repeat(32), signature: "x" }, "Invalid API key"],
    [{ ...good, body: { a: 2 } }, "Invalid signature"],
    [{ ...good, timestamp: old }, "Invalid signature"],
    [{ ...good, signature: good.signature.toUpperCase() }, "Invalid signature"],
    [{ ...good, signature: good.signature.slice(1) }, "Invalid signature"],
    [sign(game, { a: 1 }, old), "Request expired"],
  ] as const;
  for (const [request, error] of cases) assert.deepEqual(await logins.authenticate(request), rejected(error));
});

const timestamps: [timestamp: string, kind: string][] = [
  [String(startOfTime - 300_000), "authenticated"],
  [String(startOfTime + 300_000), "authenticated"],
  [String(startOfTime + 300_001), "rejected"],
  [String(startOfTime / 1000), "rejected"],
  ["123abc", "rejected"],
  [`${startOfTime}abc`, "rejected"],
  ["1.7672256e12", "rejected"],
  [` ${startOfTime}`, "rejected"],
  [`-${startOfTime}`, "rejected"],
  [`0${startOfTime}`, "rejected"],
  ["NaN", "rejected"],
];
for (const [timestamp, kind] of timestamps)
  test(`a signed timestamp of "${timestamp}" is ${kind}`, async (t) => {
    const { logins, game } = await open(t);
    const outcome = await logins.authenticate(sign(game, {}, timestamp));
    assert.deepEqual(
      kind === "rejected" ? outcome : outcome.kind,
      kind === "rejected" ? rejected("Request expired") : kind,
    );
  });

test("a request is good once, also for fifty at the same time and on another server", async (t) => {
  const { logins, game, auth } = await open(t);
  const request = sign(game, { plyrId: "player123" });
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => logins.authenticate(request)));
  assert.equal(outcomes.filter(({ kind }) => kind === "authenticated").length, 1);
  assert.deepEqual(await new GameLogins(auth).authenticate(request), rejected("Request expired"));
  auth.pass(299_000);
  assert.deepEqual(await logins.authenticate(request), rejected("Request expired"));
  assert.equal(
    (await logins.authenticate(sign(game, { plyrId: "player123" }, String(startOfTime + 1)))).kind,
    "authenticated",
  );
});

test("a call without effect may be repeated, and so may all with the replay guard off", async (t) => {
  const { logins, game } = await open(t);
  const request = { ...sign(game, undefined), readOnly: true };
  for (let round = 0; round < 2; round += 1) assert.equal((await logins.authenticate(request)).kind, "authenticated");
  const off = await open(t, { replayGuard: false });
  const repeated = sign(off.game, {});
  for (let round = 0; round < 2; round += 1)
    assert.equal((await off.logins.authenticate(repeated)).kind, "authenticated");
});

test("a role includes those below it and no other", async (t) => {
  const forbidden = { kind: "forbidden", error: "Insufficient permissions" };
  const allowed = { user: ["user"], game: ["user", "game"], admin: ["user", "game", "admin"] } as const;
  for (const role of ["user", "game", "admin"] as const) {
    const { logins, game } = await open(t, { role });
    for (const [index, needs] of (["user", "game", "admin"] as const).entries()) {
      const outcome = await logins.authenticate({ ...sign(game, { index }), needs });
      if (allowed[role].some((name) => name === needs)) assert.equal(outcome.kind, "authenticated");
      else assert.deepEqual(outcome, forbidden);
    }
  }
});

test("an unknown key signs nothing, whatever secret it is signed with", async (t) => {
  const { logins, game } = await open(t);
  const request = sign({ ...game, apiKey: "0".repeat(32), secretKey: "no such key" }, {});
  assert.deepEqual(await logins.authenticate(request), rejected("Invalid API key"));
});

test("a key whose stored role is unknown may do nothing", async (t) => {
  const { game, auth } = await open(t);
  const byCredential = async (realm: string, key: string) => {
    const found = await auth.accounts.byCredential(realm, key);
    return found && { ...found, credential: { ...found.credential, role: "root" } };
  };
  const logins = new GameLogins({ ...auth, accounts: { ...auth.accounts, byCredential } });
  assert.equal((await logins.authenticate(sign(game, {}))).kind, "forbidden");
});

test("a game that is disabled, banned or deleted has no valid key", async (t) => {
  for (const status of ["disabled", "banned", "deleted"] as const) {
    const { logins, game, auth } = await open(t);
    await auth.accounts.setStatus(game.id, status, auth.now());
    assert.deepEqual(await logins.authenticate(sign(game, {})), rejected("Invalid API key"));
  }
});
