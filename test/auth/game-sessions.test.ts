import assert from "node:assert/strict";
import { createPublicKey } from "node:crypto";
import test from "node:test";
import { jwtVerify } from "jose";
import { newPlyrGame } from "../../runtime/auth/accounts/new-plyr-game.js";
import { Tokens } from "../../runtime/auth/tokens/tokens.js";
import { claimsOf, startOfTime } from "./auth-fixture.js";
import { game, jwtOf, mirrorAddress, openPlyr, otherGame, primaryAddress, rejected, seconds } from "./plyr-fixture.js";

test("a game server can check a session JWT by the public key", async (t) => {
  const { login, logins } = await openPlyr(t);
  const pem = Buffer.from(await logins.publicKey(), "base64").toString();
  assert.match(pem, /^-----BEGIN PUBLIC KEY-----\n/);
  const { payload } = await jwtVerify(await jwtOf(login()), createPublicKey(pem), {
    currentDate: new Date(startOfTime),
  });
  assert.equal(payload.plyrId, "player123");
});

test("a login ends the player's earlier session at the same game and leaves those at others", async (t) => {
  const { login, logins, code, auth } = await openPlyr(t);
  await newPlyrGame({ gameId: "other" }, auth);
  const first = await jwtOf(login({ otp: code(-1) }));
  const elsewhere = await jwtOf(login({ game: otherGame, gameId: "other" }));
  const second = await jwtOf(login({ otp: code(1) }));
  assert.deepEqual([claimsOf(first).nonce, claimsOf(elsewhere).nonce, claimsOf(second).nonce], [1, 1, 2]);
  assert.deepEqual(await logins.verify({ game, sessionJwt: first }), rejected("JWT nonce is expired"));
  assert.deepEqual(await logins.verify({ game, sessionJwt: second }), { kind: "live", claims: claimsOf(second) });
  assert.equal((await logins.verify({ game: otherGame, sessionJwt: elsewhere })).kind, "live");
});

test("a session is live until its expiry, for the game that it is for and while its player is active", async (t) => {
  const { login, logins, auth, player } = await openPlyr(t);
  const sessionJwt = await jwtOf(login({ expiresIn: 60 }));
  assert.deepEqual(await logins.verify({ game: otherGame, sessionJwt }), rejected("JWT and API key mismatch"));
  for (const text of ["", "x", "a.b.c", `${sessionJwt}=`])
    assert.deepEqual(await logins.verify({ game, sessionJwt: text }), rejected("Invalid sessionJwt"));
  auth.pass(59_999);
  assert.equal((await logins.verify({ game, sessionJwt })).kind, "live");
  auth.pass(1);
  assert.deepEqual(await logins.verify({ game, sessionJwt }), rejected("Invalid sessionJwt"));
  auth.pass(60_000);
  const next = await jwtOf(login());
  await auth.accounts.setStatus(player.id, "disabled", auth.now());
  assert.deepEqual(await logins.verify({ game, sessionJwt: next }), rejected("User not found"));
  assert.deepEqual(await logins.logout({ game, sessionJwt: next }), rejected("User not found"));
  await auth.accounts.setStatus(player.id, "active", auth.now());
  assert.equal((await logins.verify({ game, sessionJwt: next })).kind, "rejected", "enabling again revives nothing");
});

test("logging out ends the session once, for the game that it is for", async (t) => {
  const { login, logins, code } = await openPlyr(t);
  const sessionJwt = await jwtOf(login());
  assert.deepEqual(await logins.logout({ game: otherGame, sessionJwt }), rejected("Invalid sessionJwt"));
  assert.deepEqual(await logins.logout({ game, sessionJwt: "x" }), rejected("Invalid sessionJwt"));
  assert.deepEqual(await logins.logout({ game, sessionJwt }), { kind: "loggedOut" });
  assert.deepEqual(await logins.logout({ game, sessionJwt }), { kind: "expired", message: "JWT nonce is expired" });
  assert.deepEqual(await logins.verify({ game, sessionJwt }), rejected("JWT nonce is expired"));
  const next = await login({ otp: code(1) });
  assert.equal(next.kind === "accepted" && next.nonce, "3");
});

test("an Instant Play Pass session does not log out, and a JWT with other claims is none", async (t) => {
  const { logins, auth } = await openPlyr(t);
  const pass = { id: "pass", realm: "plyr", login: "blue-plum-1a2b3c", name: "pass", profile: { isIPP: "true" } };
  await auth.accounts.create(pass, auth.now());
  const tokens = new Tokens({ realm: "plyr", required: [] }, auth);
  const claims = { plyrId: "blue-plum-1a2b3c", nonce: 1, gameId: "game123", primaryAddress, mirrorAddress };
  const times = { iat: seconds, exp: seconds + 60 };
  const sessionJwt = await tokens.sign(claims, times);
  assert.deepEqual(await logins.logout({ game, sessionJwt }), rejected("Instant Play Pass user cannot logout"));
  for (const other of [
    { nonce: "1" },
    { plyrId: 1 },
    { gameId: null },
    { primaryAddress: 1 },
    { mirrorAddress: undefined },
  ]) {
    const odd = await tokens.sign({ ...claims, ...other }, times);
    assert.deepEqual(await logins.verify({ game, sessionJwt: odd }), rejected("Invalid sessionJwt"));
  }
});
