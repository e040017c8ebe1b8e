import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { it } from "node:test";
import { SigningKeys } from "../../../runtime/auth/tokens/signing-keys.js";
import { Tokens } from "../../../runtime/auth/tokens/tokens.js";
import { assertReply } from "../assert-reply.js";
import { addUser, done, failure, notFound, openFlashback, unauthorized, user } from "./fixture.js";

const month = 30 * 86_400;
const other = { email: "bob@example.com", password: "Correct-Horse-3" };

/** Tests of logout, `GET /token` and `DELETE /token/{tokenId}`. */
export function testTokens(): void {
  it("lists the tokens of the user who calls, the newest first, and none of the secrets", async (t) => {
    const flashback = await openFlashback(t);
    await addUser(flashback, other.email, other.password);
    const start = flashback.now() / 1000;
    const older = await flashback.session();
    await flashback.session(other);
    flashback.pass(60_000);
    const newer = await flashback.session();
    const ended = await flashback.session();
    await flashback.logout(ended.refreshToken);
    flashback.pass(60_000);
    await flashback.renew(older.refreshToken);
    const used = (at: number) => ({ lastUsedAt: at, expiresAt: at + month });
    await assertReply(await flashback.listTokens(newer.accessToken), {
      status: 200,
      body: {
        success: true,
        tokens: [
          { tokenId: newer.tokenId, createdAt: start + 60, ...used(start + 60), current: true },
          { tokenId: older.tokenId, createdAt: start, ...used(start + 120), current: false },
        ],
      },
    });
  });

  it("revokes a session of the user who calls, also the one that asks", async (t) => {
    const flashback = await openFlashback(t);
    const [mine, another] = [await flashback.session(), await flashback.session()];
    for (const { tokenId, accessToken, refreshToken } of [another, mine]) {
      await assertReply(await flashback.revokeToken(mine.accessToken, tokenId), done);
      await assertReply(await flashback.listTokens(accessToken), unauthorized);
      await assertReply(await flashback.refresh(refreshToken), unauthorized);
    }
  });

  it("answers 404 to a token that is none of the user's, and leaves it alone", async (t) => {
    const flashback = await openFlashback(t);
    await addUser(flashback, other.email, other.password);
    const [mine, theirs, ended] = [
      await flashback.session(),
      await flashback.session(other),
      await flashback.session(),
    ];
    await flashback.logout(ended.refreshToken);
    for (const tokenId of [theirs.tokenId, ended.tokenId, "unknown", mine.tokenId.toUpperCase()])
      await assertReply(await flashback.revokeToken(mine.accessToken, tokenId), notFound);
    assert.equal((await flashback.listTokens(theirs.accessToken)).status, 200);
  });

  it("answers 400 to what is no id of a token", async (t) => {
    const flashback = await openFlashback(t);
    const { accessToken } = await flashback.session();
    for (const [tokenId, rule] of [
      ["a.b", "pattern"],
      ["a b", "pattern"],
      ["../token", "pattern"],
      ["ä", "pattern"],
      ["a".repeat(65), "maxLength"],
    ] as const) {
      const refused = failure(400, "VALIDATION_ERROR", `tokenId: ${rule}`);
      await assertReply(await flashback.revokeToken(accessToken, tokenId), refused);
    }
  });

  it("answers 401 to a caller without an access token of its own", async (t) => {
    const flashback = await openFlashback(t);
    const { accessToken, refreshToken, tokenId } = await flashback.session();
    const [header = "", payload = "", signature = ""] = accessToken.split(".");
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url");
    const keys = new SigningKeys({ keys: flashback.store.keys, ...flashback.tools, randomBytes });
    const iat = flashback.now() / 1000;
    const forged = (rules: Pick<ConstructorParameters<typeof Tokens>[0], "realm" | "audience">) =>
      new Tokens({ issuer: "flashback", required: [], ...rules }, { keys, now: flashback.now }).sign(
        { sub: flashback.userId, sid: tokenId, type: "access" },
        { iat, exp: iat + 60 },
      );
    const tokens = [
      "x",
      refreshToken,
      `${none}.${payload}.`,
      `${header}.${payload}.`,
      `${header}.${payload}.${signature}=`,
      `${header}.${Buffer.from("{}").toString("base64url")}.${signature}`,
      await forged({ realm: "bullish", audience: "flashback-api" }),
      await forged({ realm: "flashback", audience: "other" }),
    ];
    for (const token of tokens) {
      await assertReply(await flashback.listTokens(token), unauthorized);
      await assertReply(await flashback.revokeToken(token, tokenId), unauthorized);
    }
    for (const headers of [{}, { Authorization: accessToken }, { Authorization: `Basic ${accessToken}` }]) {
      await assertReply(await flashback.client.listTokens({}, { headers }), unauthorized);
      await assertReply(await flashback.client.revokeToken({ path: { tokenId } }, { headers }), unauthorized);
    }
    assert.equal(
      (await flashback.listTokens(await forged({ realm: "flashback", audience: "flashback-api" }))).status,
      200,
    );
  });

  it("ends a session at logout, by any refresh token that it had, and twice is no error", async (t) => {
    const flashback = await openFlashback(t);
    const staying = await flashback.session();
    const exchanged = await flashback.session();
    const current = await flashback.renew(exchanged.refreshToken);
    flashback.pass(3_600_000);
    for (let time = 0; time < 2; time += 1) {
      await assertReply(await flashback.logout(exchanged.refreshToken), done);
      await assertReply(await flashback.refresh(current.refreshToken), unauthorized);
    }
    await assertReply(await flashback.client.logout({ body: { refresh_token: current.refreshToken } }), done);
    assert.equal((await flashback.refresh(staying.refreshToken)).status, 200);
    assert.equal((await flashback.login({ email: user.email })).status, 200);
  });
}
