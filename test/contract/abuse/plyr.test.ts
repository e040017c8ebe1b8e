import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeJwt } from "jose";
import { newPlyrGame } from "../../../runtime/auth/accounts/new-plyr-game.js";
import { newPlyrPlayer } from "../../../runtime/auth/accounts/new-plyr-player.js";
import { assertReply } from "../assert-reply.js";
import { type Served, serve } from "../harness.js";
import { errorReply, nonceExpired } from "../plyr/bodies.js";
import { clientOf, codeOf, type OpenPlyr, openPlyr, postSigned, signingHeaders } from "../plyr/fixture.js";
import { databaseFile } from "./database-file.js";

const expired = errorReply(401, "Request expired");
const wrong = errorReply(401, "Invalid 2fa token");
const used = errorReply(401, "2FA token already used");
const locked = errorReply(403, "User is temporary locked");
const player456 = { plyrId: "player456", primaryAddress: `0x${"45".repeat(20)}` };

/** A signed request as it stands on the wire. */
interface Signed {
  readonly headers: Record<string, string>;
  readonly body: string;
}

function signLogin({ server, game, loginBody }: OpenPlyr, changes: Parameters<OpenPlyr["loginBody"]>[0] = {}): Signed {
  const body = JSON.stringify(loginBody(changes));
  return { headers: { "content-type": "application/json", ...signingHeaders(server, game, body) }, body };
}

function send(server: Served, signed: Signed, path = "/user/login"): Promise<Response> {
  return server.fetch(`/plyr${path}`, { method: "POST", ...signed });
}

async function sessionOf({ client, loginBody }: OpenPlyr): Promise<string> {
  const result = await client.login({ body: loginBody() });
  assert.ok(result.status === 200, `answered ${result.status}`);
  return result.body.sessionJwt;
}

/** A code of six digits that is not shown around now. */
function wrongCode({ server, player }: OpenPlyr): string {
  const shown = [-2, -1, 0, 1, 2].map((steps) => codeOf(player, server.now() + steps * 30_000));
  return ["000000", "111111", "222222", "333333", "444444", "555555"].find((code) => !shown.includes(code)) ?? "";
}

describe("abuse of PLYR", () => {
  it("P0 1: a one-time code is good once, whatever else of the request differs", async (t) => {
    const opened = await openPlyr(t);
    const { server, client, loginBody, player } = opened;
    const other = clientOf(server, await newPlyrGame({ gameId: "game124" }, server.tools));
    const admin = clientOf(server, await newPlyrGame({ gameId: "operator", role: "admin" }, server.tools));
    const otp = codeOf(player, server.now());
    assert.equal((await client.login({ body: loginBody({ otp }) })).status, 200);
    await assertReply(await client.login({ body: loginBody({ otp, expiresIn: 60 }) }), used);
    await assertReply(await client.login({ body: loginBody({ otp, plyrId: "PLAYER123" }) }), used);
    await assertReply(await other.login({ body: loginBody({ otp, gameId: "game124" }) }), used);
    await assertReply(await admin.login({ body: loginBody({ otp }) }), used);
  });

  it("P0 1: a used code in another spelling is no code", async (t) => {
    const opened = await openPlyr(t);
    const otp = codeOf(opened.player, opened.server.now());
    await sessionOf(opened);
    const wide = Array.from(otp, (digit) => String.fromCodePoint(0xff10 + Number(digit))).join("");
    const spellings = [
      ` ${otp}`,
      `${otp} `,
      `${otp}\n`,
      wide,
      `0${otp}`,
      `${otp.slice(0, 3)} ${otp.slice(3)}`,
      `+${otp}`,
    ];
    for (const spelling of spellings) {
      const body = JSON.stringify(opened.loginBody({ otp: spelling }));
      await assertReply(await postSigned(opened, "/user/login", body), errorReply(400, "otp: pattern"));
    }
    const spaced = JSON.stringify(opened.loginBody({ otp, plyrId: " player123" }));
    await assertReply(await postSigned(opened, "/user/login", spaced), errorReply(400, "plyrId: pattern"));
  });

  it("P0 1: after the code of a step, that of the step before it fails too", async (t) => {
    const opened = await openPlyr(t);
    const before = codeOf(opened.player, opened.server.now() - 30_000);
    await sessionOf(opened);
    await assertReply(await opened.client.login({ body: opened.loginBody({ otp: before }) }), used);
  });

  it("P0 2: a signed request is good once: not again, on another path, in another process or after a restart", async (t) => {
    const env = databaseFile(t);
    const opened = await openPlyr(t, { env });
    const { server, nextCode } = opened;
    const other = await serve(t, { env });
    const request = signLogin(opened);
    assert.equal((await send(server, request)).status, 200);
    nextCode();
    await assertReply(await send(server, request), expired);
    await assertReply(await send(server, request, "/user/logout"), expired);
    await assertReply(await send(other, request), expired);
    server.pass(250_000);
    await assertReply(await send(server, request), expired);
    const restarted = await serve(t, { env });
    await assertReply(await send(restarted, request), expired);
  });

  it("P0 2: a request that its first path refused is not good on another", async (t) => {
    const opened = await openPlyr(t);
    const request = signLogin(opened);
    await assertReply(await send(opened.server, request, "/user/logout"), errorReply(400, "sessionJwt: required"));
    await assertReply(await send(opened.server, request), expired);
  });

  it("P0 2: a replay is refused before the one-time code is touched", async (t) => {
    const opened = await openPlyr(t);
    const { server } = opened;
    const request = signLogin(opened, { otp: wrongCode(opened) });
    await assertReply(await send(server, request), wrong);
    for (let time = 0; time < 20; time += 1) await assertReply(await send(server, request), expired);
    for (let time = 0; time < 3; time += 1) {
      await assertReply(await send(server, signLogin(opened, { otp: wrongCode(opened) })), wrong);
    }
    assert.equal((await send(server, signLogin(opened))).status, 200, "the replays were counted");
  });

  it("P0 5: of 200 wrong codes at once five are checked; the right one waits, and other players do not", async (t) => {
    const opened = await openPlyr(t);
    const { server, client, loginBody } = opened;
    const other = await newPlyrPlayer(player456, server.tools);
    const otp = wrongCode(opened);
    const guesses = Array.from({ length: 200 }, () => signLogin(opened, { otp }));
    const replies = await Promise.all(guesses.map((guess) => send(server, guess)));
    const counts = Object.groupBy(replies, ({ status }) => String(status));
    assert.deepEqual([counts["401"]?.length, counts["403"]?.length], [5, 195]);
    await assertReply(await client.login({ body: loginBody() }), locked);
    const elsewhere = loginBody({ plyrId: other.plyrId, otp: codeOf(other, server.now()) });
    assert.equal((await client.login({ body: elsewhere })).status, 200);
  });

  it("P0 5: a flood of wrong codes by a stolen key burns none of the player's right codes", async (t) => {
    const opened = await openPlyr(t);
    const { server, client, loginBody, player } = opened;
    const thief = clientOf(server, await newPlyrGame({ gameId: "game124" }, server.tools));
    // At the start of a step: the code of the next one is taken early, and still good when the first lock is over.
    server.pass(30_000 - (server.now() % 30_000));
    const otp = codeOf(player, server.now() + 30_000);
    for (let time = 0; time < 10; time += 1) {
      await thief.login({ body: loginBody({ gameId: "game124", otp: wrongCode(opened) }) });
    }
    await assertReply(await client.login({ body: loginBody({ otp }) }), locked);
    await assertReply(await thief.login({ body: loginBody({ gameId: "game124", otp }) }), locked);
    server.pass(60_000);
    assert.equal((await client.login({ body: loginBody({ otp }) })).status, 200);
  });

  it("P1 8: a key logs in to its own game alone, and a session is of no use at another", async (t) => {
    const opened = await openPlyr(t);
    const { server, client, loginBody } = opened;
    const other = clientOf(server, await newPlyrGame({ gameId: "game124" }, server.tools));
    await assertReply(await other.login({ body: loginBody() }), errorReply(401, "Invalid game ID"));
    const session = { body: { sessionJwt: await sessionOf(opened) } };
    await assertReply(await other.verifySession(session), errorReply(401, "JWT and API key mismatch"));
    await assertReply(await other.logout(session), errorReply(401, "Invalid sessionJwt"));
    assert.equal((await client.verifySession(session)).status, 200);
  });

  it("P1 9: a new login raises the nonce, and the JWT of the one before is refused", async (t) => {
    const opened = await openPlyr(t);
    const { client, nextCode } = opened;
    const first = await sessionOf(opened);
    nextCode();
    const second = await sessionOf(opened);
    assert.deepEqual([decodeJwt(first).nonce, decodeJwt(second).nonce], [1, 2]);
    await assertReply(
      await client.verifySession({ body: { sessionJwt: first } }),
      errorReply(401, "JWT nonce is expired"),
    );
    await assertReply(await client.logout({ body: { sessionJwt: first } }), nonceExpired);
    assert.equal((await client.verifySession({ body: { sessionJwt: second } })).status, 200);
  });
});
