import assert from "node:assert/strict";
import { it } from "node:test";
import { assertReply } from "../assert-reply.js";
import { type FlashbackServer, failure, openFlashback, unauthorized } from "./fixture.js";

const day = 86_400_000;

/** The session of these tokens has ended. */
async function assertEnded(
  flashback: FlashbackServer,
  tokens: { readonly accessToken: string; readonly refreshToken: string },
): Promise<void> {
  await assertReply(await flashback.refresh(tokens.refreshToken), unauthorized);
  await assertReply(await flashback.listTokens(tokens.accessToken), unauthorized);
}

/** Tests of `POST /user/refresh`. */
export function testRefreshing(): void {
  it("gives the same successor to the same token within ten seconds", async (t) => {
    const flashback = await openFlashback(t);
    const { refreshToken } = await flashback.session();
    const next = await flashback.renew(refreshToken);
    flashback.pass(10_000);
    const again = await flashback.renew(refreshToken);
    assert.equal(again.refreshToken, next.refreshToken);
    assert.equal(again.expiresAt, next.expiresAt + 10);
    for (const { accessToken } of [next, again]) assert.equal((await flashback.listTokens(accessToken)).status, 200);
    await flashback.renew(next.refreshToken);
  });

  it("ends the session when a token comes again after ten seconds", async (t) => {
    const flashback = await openFlashback(t);
    const first = await flashback.session();
    const next = await flashback.renew(first.refreshToken);
    flashback.pass(10_001);
    await assertReply(await flashback.refresh(first.refreshToken), unauthorized);
    await assertEnded(flashback, next);
  });

  it("ends the session when a token comes again whose successor was used, however soon", async (t) => {
    const flashback = await openFlashback(t);
    const first = await flashback.session();
    const second = await flashback.renew(first.refreshToken);
    const third = await flashback.renew(second.refreshToken);
    await assertReply(await flashback.refresh(first.refreshToken), unauthorized);
    await assertEnded(flashback, third);
  });

  it("gives one successor to all who send the same token at the same time", async (t) => {
    const flashback = await openFlashback(t);
    const { refreshToken } = await flashback.session();
    const pairs = await Promise.all(Array.from({ length: 10 }, () => flashback.renew(refreshToken)));
    const [successor, ...others] = new Set(pairs.map((pair) => pair.refreshToken));
    assert.deepEqual(others, []);
    await flashback.renew(successor ?? "");
  });

  it("prefers the field that the vendor's documents name", async (t) => {
    const flashback = await openFlashback(t);
    const { refreshToken } = await flashback.session();
    const refresh = (body: { refreshToken: string; refresh_token: string }) => flashback.client.refresh({ body });
    await assertReply(await refresh({ refreshToken: "other", refresh_token: refreshToken }), unauthorized);
    assert.equal((await refresh({ refreshToken, refresh_token: "other" })).status, 200);
  });

  it("lets a session rest for thirty days, and live for ninety", async (t) => {
    const flashback = await openFlashback(t);
    const idle = await flashback.session();
    let { refreshToken } = await flashback.session();
    flashback.pass(30 * day - 1);
    ({ refreshToken } = await flashback.renew(refreshToken));
    flashback.pass(1);
    await assertReply(await flashback.refresh(idle.refreshToken), unauthorized);
    flashback.pass(30 * day - 2);
    ({ refreshToken } = await flashback.renew(refreshToken));
    flashback.pass(30 * day - 60_000 + 2);
    const last = await flashback.renew(refreshToken);
    assert.equal(last.expiresAt, flashback.now() / 1000 + 60, "an access token ends with its session");
    flashback.pass(60_000);
    await assertEnded(flashback, last);
  });

  it("answers 401 to what is no refresh token of its own, and harms no session", async (t) => {
    const flashback = await openFlashback(t);
    const { accessToken, refreshToken, tokenId } = await flashback.session();
    const forged = [
      "x",
      accessToken,
      tokenId,
      refreshToken.slice(0, -1),
      `${refreshToken}A`,
      refreshToken.replace(/\.0\.([^.]+)$/, ".1.$1"),
      refreshToken.toUpperCase(),
      "x".repeat(10_000),
    ];
    for (const token of forged) {
      await assertReply(await flashback.refresh(token), unauthorized);
      await assertReply(await flashback.logout(token), unauthorized);
    }
    await flashback.renew(refreshToken);
  });

  for (const status of ["disabled", "banned", "deleted"] as const)
    it(`answers 401 once the account is ${status}, whatever becomes of it later`, async (t) => {
      const flashback = await openFlashback(t);
      const session = await flashback.session();
      await flashback.store.accounts.setStatus(flashback.userId, status, flashback.now());
      await assertEnded(flashback, session);
      await flashback.store.accounts.setStatus(flashback.userId, "active", flashback.now());
      await assertEnded(flashback, session);
    });

  for (const path of ["/flashback/user/refresh", "/flashback/user/logout"])
    it(`answers 400 to a body of ${path} without a token`, async (t) => {
      const flashback = await openFlashback(t);
      for (const [body, message] of [
        [{}, "refreshToken: required"],
        [[], "body: type"],
        [{ refreshToken: "" }, "refreshToken: minLength"],
        [{ refresh_token: "" }, "refreshToken: required"],
        [{ refreshToken: 7 }, "refreshToken: type"],
        [{ refreshToken: null, refresh_token: "x" }, "refreshToken: type"],
      ] as const)
        await assertReply(await flashback.post(path, body), failure(400, "VALIDATION_ERROR", message));
    });
}
