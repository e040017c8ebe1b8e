import assert from "node:assert/strict";
import { it } from "node:test";
import { newPlyrGame } from "../../../runtime/auth/accounts/new-plyr-game.js";
import { assertReply } from "../assert-reply.js";
import { errorReply } from "./bodies.js";
import { clientOf, openPlyr, postSigned } from "./fixture.js";

const malformed: readonly (readonly [what: string, changes: Record<string, unknown>, error: string])[] = [
  ["no plyrId", { plyrId: undefined }, "plyrId: required"],
  ["no otp", { otp: undefined }, "otp: required"],
  ["no gameId", { gameId: undefined }, "gameId: required"],
  ["a number for plyrId", { plyrId: 12345 }, "plyrId: type"],
  ["a plyrId of 4 characters", { plyrId: "play" }, "plyrId: minLength"],
  ["a plyrId of 65 characters", { plyrId: "p".repeat(65) }, "plyrId: maxLength"],
  ["a plyrId without a letter", { plyrId: "12345" }, "plyrId: pattern"],
  ["a plyrId with two hyphens in a row", { plyrId: "play--er" }, "plyrId: pattern"],
  ["a plyrId that begins with a hyphen", { plyrId: "-player" }, "plyrId: pattern"],
  ["a plyrId with a blank", { plyrId: "player 123" }, "plyrId: pattern"],
  ["a number for otp", { otp: 123456 }, "otp: type"],
  ["an otp of 7 digits", { otp: "1234567" }, "otp: pattern"],
  ["an otp with a blank", { otp: "123 456" }, "otp: pattern"],
  ["text for expiresIn", { expiresIn: "3600" }, "expiresIn: type"],
  ["a fraction for expiresIn", { expiresIn: 1.5 }, "expiresIn: type"],
  ["0 for expiresIn", { expiresIn: 0 }, "expiresIn: minimum"],
  ["a negative expiresIn", { expiresIn: -5 }, "expiresIn: minimum"],
  ["more than 30 days for expiresIn", { expiresIn: 2_592_001 }, "Invalid expiresIn"],
  ["an empty gameId", { gameId: "" }, "gameId: minLength"],
  ["a list for gameId", { gameId: ["game123"] }, "gameId: type"],
];

/** The login operation apart from its codes: what a body must be, and which games and players there are. */
export function testLogin(): void {
  for (const [what, changes, error] of malformed) {
    it(`answers 400 to ${what}, and spends no code`, async (t) => {
      const opened = await openPlyr(t);
      const body = opened.loginBody();
      const received = await postSigned(opened, "/user/login", JSON.stringify({ ...body, ...changes }));
      await assertReply(received, errorReply(400, error));
      assert.equal((await opened.client.login({ body })).status, 200);
    });
  }

  it("answers 400 to a body that is no object", async (t) => {
    await assertReply(await postSigned(await openPlyr(t), "/user/login", "[]"), errorReply(400, "body: type"));
  });

  it("ignores fields that it does not know", async (t) => {
    const opened = await openPlyr(t);
    const body = { ...opened.loginBody(), uid: "the vendor's server knows this one" };
    assert.equal((await postSigned(opened, "/user/login", JSON.stringify(body))).status, 200);
  });

  it("takes the longest session from a setting, and refuses a day by default where that is longer", async (t) => {
    const opened = await openPlyr(t, { env: { PLYR_MAX_EXPIRES_IN: "3600" } });
    const { client, loginBody } = opened;
    for (const changes of [{ expiresIn: 3601 }, {}]) {
      const result = await client.login({ body: loginBody(changes) });
      await assertReply(result, errorReply(400, "Invalid expiresIn"));
    }
    assert.equal((await client.login({ body: loginBody({ expiresIn: 3600 }) })).status, 200);
  });

  testPlayers();
  testAdmin();
}

function testPlayers(): void {
  it("answers 404 to a PLYR[ID] that nobody has", async (t) => {
    const { client, loginBody } = await openPlyr(t);
    const result = await client.login({ body: loginBody({ plyrId: "player124" }) });
    await assertReply(result, errorReply(404, "User not found"));
  });

  for (const status of ["disabled", "banned", "deleted"] as const) {
    it(`answers 404 to a player who is ${status}`, async (t) => {
      const { server, client, player, loginBody } = await openPlyr(t);
      await server.store.accounts.setStatus(player.id, status, server.now());
      await assertReply(await client.login({ body: loginBody() }), errorReply(404, "User not found"));
    });
  }

  it("answers 403 to an instant play pass, which has no codes", async (t) => {
    const { server, client, loginBody } = await openPlyr(t);
    const pass = { id: "pass-1", realm: "plyr", login: "red-apple-1a2b3c", name: "red-apple-1a2b3c" };
    await server.store.accounts.create({ ...pass, profile: { isIPP: "true" } }, server.now());
    await assertReply(
      await client.login({ body: loginBody({ plyrId: pass.login }) }),
      errorReply(403, "User is instant play pass, can not use 2fa to login"),
    );
  });
}

function testAdmin(): void {
  it("lets an admin's key log players in to any game that there is", async (t) => {
    const { server, game, loginBody } = await openPlyr(t);
    const admin = clientOf(server, await newPlyrGame({ gameId: "operator", role: "admin" }, server.tools));
    const unknown = await admin.login({ body: loginBody({ gameId: "game124" }) });
    await assertReply(unknown, errorReply(401, "Invalid game ID"));
    const result = await admin.login({ body: loginBody({ gameId: game.gameId }) });
    assert.ok(result.status === 200);
    assert.equal(result.body.gameId, game.gameId);
  });

  it("knows no game that is not active", async (t) => {
    const { server, game, loginBody } = await openPlyr(t);
    const admin = clientOf(server, await newPlyrGame({ gameId: "operator", role: "admin" }, server.tools));
    await server.store.accounts.setStatus(game.id, "disabled", server.now());
    await assertReply(await admin.login({ body: loginBody() }), errorReply(401, "Invalid game ID"));
  });

  it("gives the role of a game no such power", async (t) => {
    const { server, loginBody } = await openPlyr(t);
    const other = clientOf(server, await newPlyrGame({ gameId: "operator", role: "game" }, server.tools));
    await assertReply(await other.login({ body: loginBody() }), errorReply(401, "Invalid game ID"));
  });
}
