import assert from "node:assert/strict";
import test from "node:test";
import { newPlyrPlayer } from "../../runtime/auth/accounts/new-plyr-player.js";
import { codeOfStep, stepAt } from "../../runtime/auth/codes/totp.js";
import { GameLogins } from "../../runtime/auth/game-logins.js";
import type { Game } from "../../runtime/auth/plyr/game-authenticator.js";
import { claimsOf, countKinds, headerOf } from "./auth-fixture.js";
import {
  forbidden,
  game,
  jwtOf,
  mirrorAddress,
  openPlyr,
  otherGame,
  primaryAddress,
  rejected,
  seconds,
} from "./plyr-fixture.js";

const admin: Game = { gameId: "operator", role: "admin" };

test("a good code opens a session and gives all that the document promises", async (t) => {
  const { login } = await openPlyr(t);
  const outcome = await login();
  assert.ok(outcome.kind === "accepted");
  const { sessionJwt, ...rest } = outcome;
  assert.deepEqual(rest, {
    kind: "accepted",
    plyrId: "player123",
    nonce: "1",
    gameId: "game123",
    primaryAddress,
    mirrorAddress,
  });
  assert.deepEqual(claimsOf(sessionJwt), {
    plyrId: "player123",
    nonce: 1,
    gameId: "game123",
    primaryAddress,
    mirrorAddress,
    iat: seconds,
    exp: seconds + 86_400,
  });
  const { alg, typ } = headerOf(sessionJwt);
  assert.deepEqual([alg, typ], ["ES256", "JWT"]);
});

test("capitals in a PLYR[ID] are lowered", async (t) => {
  const { login } = await openPlyr(t);
  assert.equal(claimsOf(await jwtOf(login({ plyrId: "PLAYER123" }))).plyrId, "player123");
});

for (const [expiresIn, lifetime] of [
  [undefined, 86_400],
  [null, 86_400],
  [1, 1],
  [3600, 3600],
  [30 * 86_400, 30 * 86_400],
] as const)
  test(`expiresIn ${expiresIn} gives a session of ${lifetime} s`, async (t) => {
    const { login } = await openPlyr(t);
    assert.equal(claimsOf(await jwtOf(login({ expiresIn }))).exp, seconds + lifetime);
  });

for (const expiresIn of [0, -1, 1.5, Number.NaN, 30 * 86_400 + 1, 1e9, Number.POSITIVE_INFINITY])
  test(`expiresIn ${expiresIn} is malformed and costs no try`, async (t) => {
    const { login } = await openPlyr(t);
    for (let round = 0; round < 6; round += 1)
      assert.deepEqual(await login({ expiresIn }), { kind: "malformed", error: "Invalid expiresIn" });
    assert.equal((await login()).kind, "accepted");
  });

test("the longest session is a setting", async (t) => {
  const { login } = await openPlyr(t, { maxExpiresIn: 60 });
  assert.equal((await login({ expiresIn: 61 })).kind, "malformed");
  assert.equal((await login({})).kind, "malformed", "the default of a day is too long as well");
  assert.equal((await login({ expiresIn: 60 })).kind, "accepted");
});

test("a PLYR[ID] that breaks the rule is malformed, one that nobody has is unknown", async (t) => {
  const { login, auth, player } = await openPlyr(t);
  for (const plyrId of ["", "abc", "a--bcd", "12345", "player 123"])
    assert.deepEqual(await login({ plyrId }), { kind: "malformed", error: "Invalid PLYR[ID]" });
  assert.deepEqual(await login({ plyrId: "nobody1" }), { kind: "unknown", error: "User not found" });
  await auth.accounts.setStatus(player.id, "banned", auth.now());
  assert.deepEqual(await login(), { kind: "unknown", error: "User not found" });
});

test("a game logs players in to itself, an admin to every known game", async (t) => {
  const { login, auth } = await openPlyr(t);
  const outcomes = [
    [{ game: otherGame }, "rejected"],
    [{ game: { ...otherGame, role: "game" }, gameId: "game123" }, "rejected"],
    [{ game, gameId: "GAME123" }, "rejected"],
    [{ game: admin, gameId: "unknown" }, "rejected"],
    [{ game: admin, gameId: "game123" }, "accepted"],
  ] as const;
  for (const [change, kind] of outcomes) {
    const outcome = await login(change);
    assert.equal(outcome.kind, kind);
    if (kind === "rejected") assert.deepEqual(outcome, rejected("Invalid game ID"));
  }
  const closed = await auth.accounts.byLogin("plyr-game", "game123");
  await auth.accounts.setStatus(closed?.id ?? "", "disabled", auth.now());
  assert.deepEqual(await login({ game: admin }), rejected("Invalid game ID"));
});

test("a code is good once for a player: at any game, in any case of the name, for the steps before it too", async (t) => {
  const { login, code, auth } = await openPlyr(t);
  await jwtOf(login());
  const used = rejected("2FA token already used");
  assert.deepEqual(await login(), used);
  assert.deepEqual(await login({ plyrId: "Player123" }), used);
  assert.deepEqual(await login({ otp: code(-1) }), used);
  assert.equal((await login({ otp: code(1) })).kind, "accepted");
  auth.pass(30_000);
  assert.deepEqual(await login(), used);
  auth.pass(30_000);
  assert.equal((await login()).kind, "accepted");
});

test("of four logins with one code at the same time one is accepted", async (t) => {
  const { login } = await openPlyr(t);
  const outcomes = await Promise.all([login(), login(), login(), login()]);
  assert.deepEqual(countKinds(outcomes), { accepted: 1, rejected: 3 });
  for (const outcome of outcomes)
    if (outcome.kind === "rejected") assert.equal(outcome.error, "2FA token already used");
});

test("codes of other steps and other forms are invalid", async (t) => {
  for (const make of [(code: (offset: number) => string) => code(2), (code: (offset: number) => string) => code(-2)]) {
    const { login, code } = await openPlyr(t);
    assert.deepEqual(await login({ otp: make(code) }), rejected("Invalid 2fa token"));
  }
  const { login, code } = await openPlyr(t);
  for (const otp of [` ${code()}`, `${code()}0`, code().slice(1), ""])
    assert.deepEqual(await login({ otp }), rejected("Invalid 2fa token"), otp);
});

test("five wrong codes lock a player for 60 s, and a right code in between forgives the wrong ones", async (t) => {
  const { login, wrong, auth } = await openPlyr(t);
  const locked = forbidden("User is temporary locked");
  for (let round = 0; round < 4; round += 1) assert.equal((await login({ otp: wrong() })).kind, "rejected");
  assert.equal((await login()).kind, "accepted");
  for (let round = 0; round < 5; round += 1)
    assert.deepEqual(await login({ otp: wrong() }), rejected("Invalid 2fa token"));
  auth.pass(30_000);
  assert.deepEqual(await login(), locked, "a right code as well");
  auth.pass(29_999);
  assert.deepEqual(await login(), locked);
  auth.pass(1);
  assert.equal((await login()).kind, "accepted");
});

test("whoever goes on guessing codes waits longer each time, up to 15 minutes, until a code is right", async (t) => {
  const { login, wrong, auth } = await openPlyr(t);
  const lock = async () => {
    for (let round = 0; round < 5; round += 1) await login({ otp: wrong() });
  };
  for (const seconds of [60, 120, 240, 480, 900, 900]) {
    await lock();
    auth.pass(seconds * 1000 - 1);
    assert.deepEqual(await login(), forbidden("User is temporary locked"), `${seconds} s`);
    auth.pass(1);
  }
  assert.equal((await login()).kind, "accepted");
  await lock();
  auth.pass(60_000);
  assert.equal((await login()).kind, "accepted");
});

test("of 200 wrong codes at the same time five are looked at, and other players are not held up", async (t) => {
  const { login, wrong, auth, logins } = await openPlyr(t);
  const otp = wrong();
  const outcomes = await Promise.all(Array.from({ length: 200 }, () => login({ otp })));
  assert.deepEqual(countKinds(outcomes), { rejected: 5, forbidden: 195 });
  const other = await newPlyrPlayer({ plyrId: "player456", primaryAddress: mirrorAddress }, auth);
  const code = codeOfStep(other.otpSecret, stepAt(auth.now()));
  const outcome = await logins.login({ game, plyrId: "player456", otp: code, gameId: "game123" });
  assert.equal(outcome.kind, "accepted");
});

test("an Instant Play Pass account has no codes to log in with", async (t) => {
  const { login, auth } = await openPlyr(t);
  const pass = { id: "pass", realm: "plyr", name: "pass", profile: { isIPP: "true" } };
  await auth.accounts.create({ ...pass, login: "blue-plum-1a2b3c" }, auth.now());
  await auth.accounts.create({ ...pass, id: "codeless", login: "codeless", profile: {} }, auth.now());
  const text = forbidden("User is instant play pass, can not use 2fa to login");
  for (const plyrId of ["blue-plum-1a2b3c", "codeless"]) assert.deepEqual(await login({ plyrId }), text);
});

test("a store that fails while the session is opened burns no code", async (t) => {
  const { login, auth, code, logins } = await openPlyr(t);
  const begin = () => Promise.reject(new Error("down"));
  const failing = new GameLogins({ ...auth, games: { ...auth.games, begin } });
  const request = { game, plyrId: "player123", otp: code(), gameId: "game123" };
  await assert.rejects(failing.login(request), { message: "down" });
  assert.equal((await login()).kind, "accepted");
  assert.ok(logins);
});
