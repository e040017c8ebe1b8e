import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import type { AccountStatus } from "../../../runtime/store/store.js";
import { assertReply } from "../assert-reply.js";
import {
  addUser,
  bearer,
  type FlashbackServer,
  failure,
  openFlashback,
  unauthorized,
  user,
} from "../flashback/fixture.js";
import { medianCpuMs } from "../median-ms.js";
import { itDirect } from "./it-direct.js";

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}
const day = 86_400_000;
const wrong = { password: "Correct-Horse-2" };
const codeless = "codeless@example.com";

/** Neither token of a session is good any more. */
async function assertDead(flashback: FlashbackServer, { accessToken, refreshToken }: Tokens): Promise<void> {
  await assertReply(await flashback.refresh(refreshToken), unauthorized);
  await assertReply(await flashback.listTokens(accessToken), unauthorized);
}

/** The last part of a token with its first bit flipped. */
function withFlippedBit(token: string): string {
  const at = token.lastIndexOf(".") + 1;
  const bytes = Buffer.from(token.slice(at), "base64url");
  bytes[0] = (bytes[0] ?? 0) ^ 0x80;
  return token.slice(0, at) + bytes.toString("base64url");
}

/** How each login fails, in the documented order of checks. */
const failures: readonly (readonly [AccountStatus, Partial<typeof user>, code: string, message: string])[] = [
  ["active", { email: "nobody@example.com" }, "USER_NOT_FOUND", "No account has this e-mail address."],
  ["disabled", {}, "USER_INACTIVE", "The account is not active."],
  ["disabled", { email: codeless }, "USER_INACTIVE", "The account is not active."],
  ["banned", { email: codeless }, "NO_PASSWORD_SET", "The account has no password."],
  ["banned", wrong, "INVALID_PASSWORD", "The password is wrong."],
  ["banned", {}, "USER_INACTIVE", "The account is not active."],
];

describe("abuse of Flashback", () => {
  it("P0 1: answers a token that comes again within 10 s with its one successor", async (t) => {
    const flashback = await openFlashback(t);
    const first = await flashback.session();
    const second = await flashback.renew(first.refreshToken);
    flashback.pass(10_000);
    assert.equal((await flashback.renew(first.refreshToken)).refreshToken, second.refreshToken);
    await flashback.renew(second.refreshToken);
  });

  for (const [when, prepare] of [
    ["after 10 s", async ({ pass }: FlashbackServer) => pass(10_001)],
    [
      "once its successor was used",
      async ({ renew }: FlashbackServer, next: Tokens) => void (await renew(next.refreshToken)),
    ],
  ] as const)
    it(`P0 1: revokes the session of a token that comes again ${when}`, async (t) => {
      const flashback = await openFlashback(t);
      const first = await flashback.session();
      const second = await flashback.renew(first.refreshToken);
      await prepare(flashback, second);
      await assertReply(await flashback.refresh(first.refreshToken), unauthorized);
      for (const tokens of [first, second]) await assertDead(flashback, tokens);
      assert.equal(await flashback.store.sessions.live(first.tokenId, flashback.now()), undefined);
      const rows = await flashback.store.audit.latest(100);
      const reuse = rows.filter(({ action, facts }) => action === "session.revoked" && /"reason":"reuse"/.test(facts));
      assert.deepEqual(
        reuse.map(({ facts }) => JSON.parse(facts).sessionId),
        [first.tokenId],
      );
    });

  it("P0 2: gives 50 who refresh one token at once the same successor, and moves the session on by one", async (t) => {
    const flashback = await openFlashback(t);
    const { refreshToken, tokenId } = await flashback.session();
    const pairs = await Promise.all(Array.from({ length: 50 }, () => flashback.renew(refreshToken)));
    assert.equal(new Set(pairs.map((pair) => pair.refreshToken)).size, 1);
    const live = await flashback.store.sessions.live(tokenId, flashback.now());
    assert.equal(live?.session.refreshSeq, 1);
    await flashback.renew(pairs[0]?.refreshToken ?? "");
  });

  itDirect("P0 3: refuses refresh tokens that it has not written without a look into the database", async (t) => {
    const flashback = await openFlashback(t);
    await addUser(flashback, "bob@example.com", user.password);
    const { refreshToken: mine, tokenId } = await flashback.session();
    const theirs = await flashback.session({ email: "bob@example.com" });
    const asked: string[] = [];
    flashback.failStore((family, operation) => {
      asked.push(`${family}.${operation}`);
      return undefined;
    });
    for (const forged of [
      Buffer.alloc(48, "random").toString("base64url"),
      mine.slice(0, -1),
      mine.slice(0, mine.lastIndexOf(".")),
      withFlippedBit(mine),
      theirs.refreshToken.replace(theirs.tokenId, tokenId),
      mine.replace(/\.0\./, ".1."),
      mine.replace(/\.0\./, ".00."),
      `${mine}=`,
      `${mine} `,
      ` ${mine}`,
      mine.repeat(100),
    ]) {
      await assertReply(await flashback.refresh(forged), unauthorized);
      await assertReply(await flashback.logout(forged), unauthorized);
    }
    assert.deepEqual(asked, []);
    await flashback.renew(mine);
    await flashback.renew(theirs.refreshToken);
  });

  for (const [what, end] of [
    ["logout", async ({ logout }, { refreshToken }) => void (await logout(refreshToken))],
    // No operation changes a password: whoever adds one ends the account's sessions, as here.
    ["a change of password", async ({ store, userId, now }) => void (await store.sessions.revokeAll(userId, now()))],
    ["a ban", async ({ store, userId, now }) => void (await store.accounts.setStatus(userId, "banned", now()))],
    ["deletion", async ({ store, userId, now }) => void (await store.accounts.setStatus(userId, "deleted", now()))],
    ["30 idle days", async ({ pass }) => pass(30 * day)],
  ] satisfies [string, (flashback: FlashbackServer, tokens: Tokens) => Promise<void>][])
    it(`P0 4: answers 401 to a refresh after ${what}`, async (t) => {
      const flashback = await openFlashback(t);
      const tokens = await flashback.session();
      await end(flashback, tokens);
      await assertDead(flashback, tokens);
    });

  it("P0 4: ends a session after 90 days, however often it is refreshed", async (t) => {
    const flashback = await openFlashback(t);
    let tokens: Tokens & { expiresAt: number } = await flashback.session();
    const end = flashback.now() + 90 * day;
    while (end - flashback.now() > 10 * day) {
      flashback.pass(10 * day);
      tokens = await flashback.renew(tokens.refreshToken);
    }
    flashback.pass(10 * day - 1000);
    tokens = await flashback.renew(tokens.refreshToken);
    assert.equal(tokens.expiresAt * 1000, end, "no access token outlives its session");
    flashback.pass(1000);
    await assertDead(flashback, tokens);
  });

  it("P0 5: takes no access token for a refresh token, and no refresh token for an access token", async (t) => {
    const flashback = await openFlashback(t);
    const { accessToken, refreshToken } = await flashback.session();
    await assertReply(await flashback.refresh(accessToken), unauthorized);
    await assertReply(await flashback.logout(accessToken), unauthorized);
    await assertReply(await flashback.listTokens(refreshToken), unauthorized);
    assert.equal((await flashback.listTokens(accessToken)).status, 200);
  });

  for (const hide of [false, true])
    it(`P0 6: answers ${hide ? "one code to every failed login, where accounts are hidden" : "failed logins in the documented order"}`, async (t) => {
      const flashback = await openFlashback(t, hide ? { FLASHBACK_HIDE_ACCOUNTS: "true" } : {});
      const ids = [flashback.userId, await addUser(flashback, codeless)];
      for (const [status, credentials, code, message] of failures) {
        for (const id of ids) await flashback.store.accounts.setStatus(id, status, flashback.now());
        const told = hide ? (["INVALID_PASSWORD", "The password is wrong."] as const) : ([code, message] as const);
        await assertReply(await flashback.login(credentials), failure(401, ...told));
      }
    });

  itDirect("P0 6: works as long on every failed login, where accounts are hidden", async (t) => {
    const flashback = await openFlashback(t, { FLASHBACK_HIDE_ACCOUNTS: "true", TRUSTED_PROXIES: "127.0.0.1" });
    await addUser(flashback, codeless);
    let count = 0;
    const fail = (credentials: Partial<typeof user>) => async () => {
      // Whoever fails is held up for 900 s at most.
      flashback.pass(900_000);
      count += 1;
      const { status } = await flashback.login(credentials, { "X-Forwarded-For": `198.51.100.${count}` });
      assert.equal(status, 401);
    };
    const works = [fail(wrong), fail({ email: "nobody@example.com" }), fail({ email: codeless })];
    // Compute time, since other processes lengthen any other.
    const [known = 0, ...others] = await medianCpuMs(9, works);
    for (const other of others) assert.ok(Math.abs(other - known) < 5, `${known} ms and ${other} ms`);
  });

  it("P1 7: tells by expiresAt when the access token expires, and no secret by tokenId", async (t) => {
    const flashback = await openFlashback(t);
    const { accessToken, refreshToken, tokenId, expiresAt } = await flashback.session();
    const { exp } = JSON.parse(Buffer.from(accessToken.split(".")[1] ?? "", "base64url").toString());
    assert.equal(expiresAt, exp);
    assert.notEqual(tokenId, refreshToken);
    for (const secret of [tokenId, `fr1.${tokenId}`]) await assertReply(await flashback.refresh(secret), unauthorized);
    await assertReply(await flashback.listTokens(tokenId), unauthorized);
  });

  it("P1 7: answers every failure with a body that fits the document", async (t) => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(parse(readFileSync("specs/flashback.yaml", "utf8")), "flashback");
    const flashback = await openFlashback(t);
    const { accessToken } = await flashback.session();
    for (const [name, reply] of [
      ["LoginFailed", await flashback.login(wrong)],
      ["Invalid", await flashback.login({ email: "a" })],
      ["Unauthorized", await flashback.refresh("x")],
      ["NotFound", await flashback.revokeToken(accessToken, "x")],
      [
        "NotAcceptable",
        await flashback.client.listTokens({}, { headers: { ...bearer(accessToken).headers, Accept: "image/png" } }),
      ],
    ] as const) {
      const $ref = `flashback#/components/responses/${name}/content/application~1json/schema`;
      assert.ok(ajv.validate({ $ref }, reply.body), `${name}: ${ajv.errorsText()}`);
      assert.ok("success" in reply.body && reply.body.success === false, name);
    }
  });

  itDirect("P1 8: gives a client its successor that never got the answer to a refresh", async (t) => {
    const flashback = await openFlashback(t);
    const { refreshToken, tokenId } = await flashback.session();
    const { store, now } = flashback;
    const rotation = { id: tokenId, seq: 0, idleExpiresAt: now() + 30 * day, graceMs: 10_000 };
    flashback.failStore((_, operation) => {
      if (operation !== "rotateRefresh") return undefined;
      // Committed, and then nothing more comes of the request.
      void store.sessions.rotateRefresh(rotation, now());
      return new Error("died after the commit");
    });
    assert.equal((await flashback.refresh(refreshToken)).status, 500);
    flashback.failStore(() => undefined);
    assert.equal((await store.sessions.live(tokenId, now()))?.session.refreshSeq, 1);
    flashback.pass(10_000);
    const next = await flashback.renew(refreshToken);
    assert.equal((await store.sessions.live(tokenId, now()))?.session.refreshSeq, 1);
    await flashback.renew(next.refreshToken);
  });
});
