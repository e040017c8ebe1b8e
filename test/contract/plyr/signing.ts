import assert from "node:assert/strict";
import { it } from "node:test";
import { newPlyrGame } from "../../../runtime/auth/accounts/new-plyr-game.js";
import { assertReply } from "../assert-reply.js";
import { errorReply } from "./bodies.js";
import { clientOf, hmac, type OpenPlyr, openPlyr, postSigned } from "./fixture.js";

const paths = { login: "/user/login", logout: "/user/logout", verifySession: "/user/session/verify" };

interface Signed {
  readonly apikey?: string;
  readonly signature?: string;
  readonly timestamp?: string;
}
interface Signing {
  readonly secretKey?: string | Uint8Array;
  readonly timestamp?: string;
}

function sign({ server, game }: OpenPlyr, body: string, { secretKey, timestamp }: Signing = {}): Signed {
  const time = timestamp ?? String(server.now());
  return { apikey: game.apiKey, signature: hmac(secretKey ?? game.secretKey, time + body), timestamp: time };
}

/** Posts text with these headers. */
function post({ server }: OpenPlyr, path: string, { headers, body }: { headers: Signed; body: string }) {
  const json = { "content-type": "application/json" };
  return server.fetch(`/plyr${path}`, { method: "POST", headers: { ...json, ...headers }, body });
}

const missing = "Missing authentication headers";
const refused: readonly (readonly [
  what: string,
  headers: (opened: OpenPlyr, body: string) => Signed,
  error: string,
])[] = [
  ["no headers", () => ({}), missing],
  ["no apikey", (opened, body) => without(sign(opened, body), "apikey"), missing],
  ["no signature", (opened, body) => without(sign(opened, body), "signature"), missing],
  ["no timestamp", (opened, body) => without(sign(opened, body), "timestamp"), missing],
  ["an empty signature", (opened, body) => ({ ...sign(opened, body), signature: "" }), missing],
  ["an unknown API key", (opened, body) => ({ ...sign(opened, body), apikey: "0".repeat(32) }), "Invalid API key"],
  ["another secret", (opened, body) => sign(opened, body, { secretKey: "0".repeat(64) }), "Invalid signature"],
  [
    "a secret that was decoded from hex",
    (opened, body) => sign(opened, body, { secretKey: Buffer.from(opened.game.secretKey, "hex") }),
    "Invalid signature",
  ],
  ["a signature of another body", (opened) => sign(opened, "{}"), "Invalid signature"],
  [
    "a signature of another timestamp",
    (opened, body) => ({ ...sign(opened, body), timestamp: String(opened.server.now() + 1) }),
    "Invalid signature",
  ],
  [
    "a signature in capitals",
    (opened, body) => ({ ...sign(opened, body), signature: sign(opened, body).signature?.toUpperCase() ?? "" }),
    "Invalid signature",
  ],
  ["half a signature", (opened, body) => ({ ...sign(opened, body), signature: "ab".repeat(16) }), "Invalid signature"],
  ["a timestamp more than 300 s old", at(-300_001), "Request expired"],
  ["a timestamp more than 300 s ahead", at(300_001), "Request expired"],
  ["a timestamp in seconds", (opened, body) => sign(opened, body, { timestamp: "1767225600" }), "Request expired"],
  ["a timestamp that is no number", (opened, body) => sign(opened, body, { timestamp: "NaN" }), "Request expired"],
  [
    "a timestamp with a fraction",
    (opened, body) => sign(opened, body, { timestamp: `${opened.server.now()}.0` }),
    "Request expired",
  ],
];

function at(ms: number) {
  return (opened: OpenPlyr, body: string) => sign(opened, body, { timestamp: String(opened.server.now() + ms) });
}

function without(headers: Signed, name: keyof Signed): Signed {
  const { [name]: _, ...others } = headers;
  return others;
}

/** Who may call at all: every operation but that of the public key is signed by a game server. */
export function testSigning(): void {
  for (const [what, headers, error] of refused) {
    it(`answers 401 to ${what}: ${error}`, async (t) => {
      const opened = await openPlyr(t);
      const body = JSON.stringify(opened.loginBody());
      await assertReply(
        await post(opened, paths.login, { headers: headers(opened, body), body }),
        errorReply(401, error),
      );
      assert.equal((await postSigned(opened, paths.login, body)).status, 200);
    });
  }

  for (const path of Object.values(paths)) {
    it(`answers 401 of ${path} to a request that is not signed, or by nobody known`, async (t) => {
      const opened = await openPlyr(t);
      const body = JSON.stringify({ sessionJwt: "x" });
      await assertReply(await post(opened, path, { headers: {}, body }), errorReply(401, missing));
      const stranger = { ...sign(opened, body), apikey: "0".repeat(32) };
      await assertReply(await post(opened, path, { headers: stranger, body }), errorReply(401, "Invalid API key"));
    });
  }

  for (const ms of [-300_000, 300_000]) {
    it(`takes a timestamp ${ms} ms from now`, async (t) => {
      const opened = await openPlyr(t);
      const body = JSON.stringify(opened.loginBody());
      assert.equal((await post(opened, paths.login, { headers: at(ms)(opened, body), body })).status, 200);
    });
  }

  it("looks at the signature before the time, and at both before the body's rules", async (t) => {
    const opened = await openPlyr(t);
    const body = "{}";
    const forged = { ...at(-300_001)(opened, body), signature: "0".repeat(64) };
    await assertReply(await post(opened, paths.login, { headers: forged, body }), errorReply(401, "Invalid signature"));
    const late = { headers: at(-300_001)(opened, body), body };
    await assertReply(await post(opened, paths.login, late), errorReply(401, "Request expired"));
    await assertReply(await postSigned(opened, paths.login, body), errorReply(400, "plyrId: required"));
  });

  testSpacing();
  testReplay();
  testGames();
}

function testSpacing(): void {
  it("checks the parsed body, whatever blanks it came with", async (t) => {
    const opened = await openPlyr(t);
    const body = JSON.stringify(opened.loginBody(), undefined, 2);
    assert.equal((await postSigned(opened, paths.login, body)).status, 200);
  });

  it("takes a body that is signed in another order of keys for another body", async (t) => {
    const opened = await openPlyr(t);
    const body = opened.loginBody();
    const reversed = JSON.stringify(Object.fromEntries(Object.entries(body).reverse()));
    const headers = sign(opened, reversed);
    const received = await post(opened, paths.login, { headers, body: JSON.stringify(body) });
    await assertReply(received, errorReply(401, "Invalid signature"));
  });

  it("signs {} for a request without a body", async (t) => {
    const opened = await openPlyr(t);
    const headers = { ...sign(opened, "{}") };
    const received = await opened.server.fetch("/plyr/user/login", { method: "POST", headers });
    await assertReply(received, errorReply(400, "body: required"));
  });
}

function testReplay(): void {
  for (const operation of ["login", "logout"] as const) {
    it(`takes a signed ${operation} once, for as long as its timestamp is good`, async (t) => {
      const opened = await openPlyr(t);
      const { sessionJwt } = await sessionOf(opened);
      opened.nextCode();
      const body = JSON.stringify(operation === "login" ? opened.loginBody() : { sessionJwt });
      const request = { headers: at(300_000)(opened, body), body };
      assert.equal((await post(opened, paths[operation], request)).status, 200);
      for (const ms of [0, 300_000, 300_000]) {
        opened.server.pass(ms);
        await opened.server.store.once.purge(opened.server.now());
        await assertReply(await post(opened, paths[operation], request), errorReply(401, "Request expired"));
      }
    });
  }

  it("takes a signed question about a session any number of times", async (t) => {
    const opened = await openPlyr(t);
    const body = JSON.stringify(await sessionOf(opened));
    const request = { headers: sign(opened, body), body };
    for (let round = 0; round < 3; round += 1) {
      assert.equal((await post(opened, paths.verifySession, request)).status, 200);
    }
  });

  it("leaves replays to the one-time code where the guard is off", async (t) => {
    const opened = await openPlyr(t, { env: { PLYR_REPLAY_GUARD: "off" } });
    const body = JSON.stringify(opened.loginBody());
    const request = { headers: sign(opened, body), body };
    assert.equal((await post(opened, paths.login, request)).status, 200);
    await assertReply(await post(opened, paths.login, request), errorReply(401, "2FA token already used"));
  });
}

function testGames(): void {
  for (const status of ["disabled", "banned", "deleted"] as const) {
    it(`answers 401 to a game that is ${status}`, async (t) => {
      const opened = await openPlyr(t);
      await opened.server.store.accounts.setStatus(opened.game.id, status, opened.server.now());
      const result = await opened.client.login({ body: opened.loginBody() });
      await assertReply(result, errorReply(401, "Invalid API key"));
    });
  }

  for (const role of ["user", "game", "admin"]) {
    it(`lets a key of role ${role} log players in`, async (t) => {
      const { server, loginBody } = await openPlyr(t);
      const game = await newPlyrGame({ gameId: `game-${role}`, role }, server.tools);
      const result = await clientOf(server, game).login({ body: loginBody({ gameId: game.gameId }) });
      assert.equal(result.status, 200);
    });
  }

  it("answers 403 to a key whose role may not make these calls", async (t) => {
    const { server, game, loginBody } = await openPlyr(t);
    const client = clientOf(server, await guestKeyOf(server, game.id));
    const session = { body: { sessionJwt: "x" } };
    const expected = errorReply(403, "Insufficient permissions");
    await assertReply(await client.login({ body: loginBody() }), expected);
    await assertReply(await client.logout(session), expected);
    await assertReply(await client.verifySession(session), expected);
  });
}

async function sessionOf({ client, loginBody }: OpenPlyr): Promise<{ readonly sessionJwt: string }> {
  const result = await client.login({ body: loginBody() });
  assert.ok(result.status === 200, `answered ${result.status}`);
  return { sessionJwt: result.body.sessionJwt };
}

/** A key of a role that no command gives: less than any that may call. */
async function guestKeyOf({ store, tools, now }: OpenPlyr["server"], gameId: string) {
  const [known] = await store.accounts.credentialsOf(gameId);
  const [apiKey, secretKey] = ["f".repeat(32), "e".repeat(64)];
  const material = tools.box.seal(secretKey, `hmac/plyr-game/${apiKey}`);
  assert.ok(known);
  await store.accounts.addCredential(gameId, { ...known, id: apiKey, key: apiKey, material, role: "guest" }, now());
  return { apiKey, secretKey };
}
