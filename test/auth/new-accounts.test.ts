import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import test from "node:test";
import { URI } from "otpauth";
import { newAuthor } from "../../runtime/auth/accounts/new-author.js";
import { newBullishAccount } from "../../runtime/auth/accounts/new-bullish-account.js";
import { newBullishHmacKey } from "../../runtime/auth/accounts/new-bullish-hmac-key.js";
import { newFlashbackAccount } from "../../runtime/auth/accounts/new-flashback-account.js";
import { newPlyrGame } from "../../runtime/auth/accounts/new-plyr-game.js";
import { newPlyrPlayer } from "../../runtime/auth/accounts/new-plyr-player.js";
import { hmacPlace, otpPlace } from "../../runtime/auth/secrets/secret-place.js";
import { openAuth } from "./auth-fixture.js";
import { publicKeyText } from "./sign-r1.js";

const newKey = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
const pemOf = (key: ReturnType<typeof newKey>) => String(key.publicKey.export({ format: "pem", type: "spki" }));
const refuses = (field: string, rule: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Error && "field" in error && "rule" in error && "code" in error);
  assert.deepEqual([error.name, error.code, error.field], ["InvalidAccount", "invalid_account", field]);
  assert.match(String(error.rule), rule);
  assert.equal(error.message, `${field} ${error.rule}`);
  return true;
};

test("a Bullish account has its key under the fingerprint that both encodings share", async (t) => {
  const auth = await openAuth(t);
  const pair = newKey();
  const given = { userId: "12345", accountId: "222000000000003", allowIps: ["10.0.0.0/8", "203.0.113.7"] };
  const made = await newBullishAccount({ ...given, publicKey: `${pemOf(pair)}\n` }, auth);
  assert.deepEqual(made, {
    ...given,
    id: made.id,
    publicKey: pemOf(pair).trim(),
    allowIps: ["10.0.0.0/8", "203.0.113.7/32"],
  });
  const [credential] = await auth.accounts.credentialsOf(made.id);
  assert.deepEqual(credential?.attributes, { accountId: "222000000000003", authorizerSlot: "5" });
  assert.deepEqual(credential?.allowIps, made.allowIps);
  const again = newBullishAccount({ ...given, publicKey: publicKeyText(pair.privateKey) }, auth);
  await assert.rejects(again, refuses("publicKey", /taken/));
});

test("a second key of a Bullish user is added to the same account", async (t) => {
  const auth = await openAuth(t);
  const given = { userId: "12345", accountId: "1" };
  const first = await newBullishAccount({ ...given, publicKey: pemOf(newKey()) }, auth);
  const slot = { authorizerSlot: "9903958131" };
  const second = await newBullishAccount({ ...given, ...slot, publicKey: publicKeyText(newKey().privateKey) }, auth);
  assert.equal(second.id, first.id);
  const keys = await auth.accounts.credentialsOf(first.id);
  assert.equal(keys.length, 2);
  assert.ok(keys.some(({ attributes }) => attributes.authorizerSlot === "9903958131"));
  await auth.accounts.setStatus(first.id, "disabled", auth.now());
  const third = newBullishAccount({ ...given, publicKey: pemOf(newKey()) }, auth);
  await assert.rejects(third, refuses("userId", /not active/));
});

test("two commands that add the same Bullish user at once make one account", async (t) => {
  const auth = await openAuth(t);
  const made = await Promise.all(
    [newKey(), newKey(), newKey()].map((key) =>
      newBullishAccount({ userId: "7", accountId: "1", publicKey: pemOf(key) }, auth),
    ),
  );
  assert.equal(new Set(made.map(({ id }) => id)).size, 1);
});

const publicKey = pemOf(newKey());
const badBullish: [change: object, field: string, rule: RegExp][] = [
  [{ userId: "" }, "userId", /number/],
  [{ userId: "012" }, "userId", /leading zeros/],
  [{ userId: "abc" }, "userId", /number/],
  [{ accountId: "18446744073709551616" }, "accountId", /64 bits/],
  [{ authorizerSlot: "-1" }, "authorizerSlot", /number/],
  [{ allowIps: ["10.0.0.0/33"] }, "allowIps", /CIDR/],
  [{ allowIps: ["localhost"] }, "allowIps", /CIDR/],
  [{ publicKey: "PUB_R1_6PTdfWbXvXWQduhcCiRooGHTVpriu15xMqfr7EDq6sWLDj7NjS" }, "publicKey", /wrong checksum/],
  [{ publicKey: "ssh-ed25519 AAAA" }, "publicKey", /neither/],
];
for (const [change, field, rule] of badBullish)
  test(`a Bullish account is refused with ${JSON.stringify(change)}`, async (t) => {
    const auth = await openAuth(t);
    const account = { userId: "1", accountId: "1", publicKey, ...change };
    await assert.rejects(newBullishAccount(account, auth), refuses(field, rule));
    assert.deepEqual(await auth.accounts.list(), []);
  });

test("an HMAC key of a Bullish user is shown once and stored sealed", async (t) => {
  const auth = await openAuth(t);
  const { id } = await newBullishAccount({ userId: "7", accountId: "42", publicKey }, auth);
  const key = await newBullishHmacKey({ userId: "7", allowIps: ["10.0.0.1"] }, auth);
  assert.equal(key.id, id);
  assert.match(key.publicKey, /^HMAC-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.match(key.secretKey, /^[0-9a-f]{64}$/);
  const { credential } = (await auth.accounts.byCredential("bullish", key.publicKey)) ?? assert.fail();
  assert.deepEqual(credential.attributes, { accountId: "42", authorizerSlot: "5" });
  assert.ok(!credential.material.includes(key.secretKey));
  assert.equal(auth.box.open(credential.material, hmacPlace("bullish", key.publicKey)), key.secretKey);
  await assert.rejects(newBullishHmacKey({ userId: "8" }, auth), refuses("userId", /no active/));
  await assert.rejects(newBullishHmacKey({ userId: "7", allowIps: ["x"] }, auth), refuses("allowIps", /CIDR/));
  await auth.accounts.setStatus(id, "banned", auth.now());
  await assert.rejects(newBullishHmacKey({ userId: "7" }, auth), refuses("userId", /no active/));
});

test("a PLYR game gets an API key of 16 and a secret key of 32 bytes, sealed at rest", async (t) => {
  const auth = await openAuth(t);
  const game = await newPlyrGame({ gameId: "game123" }, auth);
  assert.equal(game.role, "user");
  assert.match(game.apiKey, /^[0-9a-f]{32}$/);
  assert.match(game.secretKey, /^[0-9a-f]{64}$/);
  const { account, credential } = (await auth.accounts.byCredential("plyr-game", game.apiKey)) ?? assert.fail();
  assert.deepEqual([account.id, account.login], [game.id, "game123"]);
  assert.ok(!credential.material.includes(game.secretKey));
  assert.equal(auth.box.open(credential.material, hmacPlace("plyr-game", game.apiKey)), game.secretKey);
  assert.equal((await newPlyrGame({ gameId: "operator", role: "admin" }, auth)).role, "admin");
  await assert.rejects(newPlyrGame({ gameId: "game123" }, auth), refuses("gameId", /taken/));
  await assert.rejects(newPlyrGame({ gameId: "x", role: "root" }, auth), refuses("role", /user, game, admin/));
  for (const gameId of ["", "-x", "a b", "x".repeat(65)])
    await assert.rejects(newPlyrGame({ gameId }, auth), refuses("gameId", /1 to 64/));
});

const primaryAddress = "0xb0425C2D2C31A0cf492D92aFB64577671D50E3b5";

test("a PLYR player gets a mirror address and a code secret that any authenticator can scan", async (t) => {
  const auth = await openAuth(t);
  const given = { plyrId: "Player123", primaryAddress: primaryAddress.toLowerCase() };
  const player = await newPlyrPlayer(given, auth);
  assert.equal(player.plyrId, "player123");
  assert.equal(player.primaryAddress, primaryAddress);
  assert.equal(player.mirrorAddress, "0x110a22Abe314536B272b77a5483D9515D8E6Cdd8");
  assert.match(player.otpSecret, /^[A-Z2-7]{32}$/);
  const totp = URI.parse(player.otpauthUri);
  assert.equal(totp.secret.base32, player.otpSecret);
  assert.deepEqual([totp.issuer, totp.label, totp.algorithm, totp.digits], ["PLYR", "player123", "SHA1", 6]);
  const reserved = await auth.otp.reserve(player.id, { limit: 5, lockMs: 60_000 }, auth.now());
  assert.ok(reserved.kind === "reserved" && !reserved.secret.includes(player.otpSecret));
  assert.equal(auth.box.open(reserved.secret, otpPlace(player.id)), player.otpSecret);
});

test("a PLYR player may bring a code secret, and names and addresses are unique", async (t) => {
  const auth = await openAuth(t);
  const player = { plyrId: "player123", primaryAddress };
  const made = await newPlyrPlayer({ ...player, otpSecret: "gezd gnbv gy3t qojq gezd gnbv gy3t qojq" }, auth);
  assert.equal(made.otpSecret, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
  await assert.rejects(newPlyrPlayer(player, auth), refuses("plyrId", /taken/));
  const sameAddress = { plyrId: "another1", primaryAddress: primaryAddress.toLowerCase() };
  await assert.rejects(newPlyrPlayer(sameAddress, auth), refuses("primaryAddress", /taken/));
});

test("the mirror contract of another network gives other addresses", async (t) => {
  const auth = await openAuth(t);
  const mirror = { deployer: primaryAddress, initHash: `0x${"00".repeat(32)}` };
  const made = await newPlyrPlayer({ plyrId: "player123", primaryAddress }, { ...auth, mirror });
  assert.notEqual(made.mirrorAddress, "0x110a22Abe314536B272b77a5483D9515D8E6Cdd8");
});

const badPlayers: [change: object, field: string, rule: RegExp][] = [
  [{ plyrId: "abc" }, "plyrId", /5 to 64/],
  [{ plyrId: "a--bcd" }, "plyrId", /hyphens/],
  [{ primaryAddress: "0x12" }, "primaryAddress", /Ethereum/],
  [{ primaryAddress: primaryAddress.replace("b0425C", "B0425C") }, "primaryAddress", /checksum/],
  [{ otpSecret: "0189" }, "otpSecret", /base32/],
  [{ otpSecret: "GEZDGNBVGY3TQOJ" }, "otpSecret", /10 to 80/],
  [{ otpSecret: "" }, "otpSecret", /base32/],
];
for (const [change, field, rule] of badPlayers)
  test(`a PLYR player is refused with ${JSON.stringify(change)}`, async (t) => {
    const auth = await openAuth(t);
    const player = { plyrId: "player123", primaryAddress, ...change };
    await assert.rejects(newPlyrPlayer(player, auth), refuses(field, rule));
  });

const author = { email: "example@example.com", name: "Example Account", password: "secret_password!" };

test("an X-Pkg author is stored under the normalised address, without the password", async (t) => {
  const auth = await openAuth(t);
  const made = await newAuthor({ ...author, email: " Example@EXAMPLE.com ", name: " Example Account " }, auth);
  assert.deepEqual(made, { id: made.id, email: author.email, name: author.name });
  const hash = (await auth.accounts.passwordHash(made.id)) ?? "";
  assert.ok(!hash.includes(author.password));
  assert.equal(await auth.hasher.matches(hash, author.password), true);
  await assert.rejects(newAuthor({ ...author, name: "Other" }, auth), refuses("email", /taken/));
  await assert.rejects(
    newAuthor({ ...author, email: "o@example.com", name: "EXAMPLE account" }, auth),
    refuses("name", /taken/),
  );
});

const badAuthors: [change: object, field: string, rule: RegExp][] = [
  [{ email: "example" }, "email", /e-mail address/],
  [{ email: "a@b.c" }, "email", /e-mail address/],
  [{ email: "exämple@example.com" }, "email", /e-mail address/],
  [{ email: "a@b" }, "email", /5 to 64/],
  [{ email: `${"a".repeat(60)}@example.com` }, "email", /5 to 64/],
  [{ email: "a\u0000@example.com" }, "email", /control/],
  [{ name: "ab" }, "name", /3 to 32/],
  [{ name: "1abc" }, "name", /letters/],
  [{ name: "abc_d" }, "name", /letters/],
  [{ password: "short" }, "password", /8 to 64/],
  [{ password: "👍".repeat(65) }, "password", /8 to 64/],
  [{ password: "PassWord" }, "password", /must not be/],
];
for (const [change, field, rule] of badAuthors)
  test(`an X-Pkg author is refused with ${JSON.stringify(change)}`, async (t) => {
    const auth = await openAuth(t);
    await assert.rejects(newAuthor({ ...author, ...change }, auth), refuses(field, rule));
  });

test("a password of 64 code points of four bytes each is taken whole", async (t) => {
  const auth = await openAuth(t);
  const { id } = await newAuthor({ ...author, password: "👍".repeat(64) }, auth);
  const hash = await auth.accounts.passwordHash(id);
  assert.equal(await auth.hasher.matches(hash, "👍".repeat(64)), true);
  assert.equal(await auth.hasher.matches(hash, "👍".repeat(63)), false);
});

const user = { email: "user@example.com", name: "A User", orgId: "org-1", password: "Passw0rd of a user" };

test("a Flashback account may have a password or none", async (t) => {
  const auth = await openAuth(t);
  const made = await newFlashbackAccount(user, auth);
  assert.deepEqual(made, { id: made.id, email: user.email, name: user.name, orgId: user.orgId });
  assert.ok(await auth.accounts.passwordHash(made.id));
  const codeless = await newFlashbackAccount({ email: "b@example.com", name: "B", orgId: "org-1" }, auth);
  assert.equal(await auth.accounts.passwordHash(codeless.id), undefined);
  await assert.rejects(newFlashbackAccount({ ...user, email: "USER@example.com" }, auth), refuses("email", /taken/));
});

const badUsers: [change: object, field: string, rule: RegExp][] = [
  [{ email: "@example.com" }, "email", /e-mail address/],
  [{ name: " " }, "name", /1 to 200/],
  [{ name: "a\nb" }, "name", /control/],
  [{ orgId: "" }, "orgId", /1 to 128/],
  [{ password: "Sh0rt" }, "password", /8 to 256/],
  [{ password: "no upper 1" }, "password", /upper-case/],
  [{ password: "NO LOWER 1" }, "password", /lower-case/],
  [{ password: "No Digit Here" }, "password", /digit/],
];
for (const [change, field, rule] of badUsers)
  test(`a Flashback account is refused with ${JSON.stringify(change)}`, async (t) => {
    const auth = await openAuth(t);
    await assert.rejects(newFlashbackAccount({ ...user, ...change }, auth), refuses(field, rule));
  });
