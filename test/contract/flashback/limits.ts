import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { it, type TestContext } from "node:test";
import type { Environment } from "../../../runtime/settings.js";
import { assertReply } from "../assert-reply.js";
import { type FlashbackServer, failure, openFlashback, user } from "./fixture.js";

const path = "/flashback/user/login";
const limited = (seconds: number) => {
  const { headers, ...reply } = failure(429, "RATE_LIMITED", "Too many tries.");
  return { ...reply, headers: { ...headers, "Retry-After": `${seconds}` } };
};
const from = (host: number) => ({ "X-Forwarded-For": `198.51.${host >> 8}.${host & 255}` });
const behindProxy = { TRUSTED_PROXIES: "127.0.0.1" };

/** A server whose clock, and that of its limits, is moved by `wait`. */
export async function openAtStart(t: TestContext, env: Environment = {}) {
  // The limiter's library reads the clock of the process.
  t.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 1) });
  const flashback = await openFlashback(t, env);
  const wait = (ms: number) => {
    t.mock.timers.tick(ms);
    flashback.pass(ms);
  };
  return { flashback, wait };
}

/** Sends bodies that break a rule, which count by address too. */
async function sendBad(flashback: FlashbackServer, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) assert.equal((await flashback.post(path, {})).status, 400);
}

/** Tests of the limits of login, and of the bound on what is hashed. */
export function testLimits(): void {
  it("answers 429 to the twenty-first login of an address within a minute", async (t) => {
    const { flashback, wait } = await openAtStart(t);
    const { refreshToken } = await flashback.session();
    await sendBad(flashback, 19);
    wait(20_000);
    await assertReply(await flashback.login(), limited(40));
    wait(39_999);
    await assertReply(await flashback.post(path, {}), limited(1));
    await flashback.renew(refreshToken);
    wait(1);
    await flashback.session();
  });

  for (const [what, email] of [
    ["an account", user.email],
    ["an address without an account", "nobody@example.com"],
  ] as const)
    it(`answers 429 to the eleventh login of ${what} within five minutes, from wherever it comes`, async (t) => {
      const { flashback, wait } = await openAtStart(t, behindProxy);
      for (let host = 1; host <= 10; host += 1) {
        // Failed logins ask for waits of their own.
        if (host > 5) wait(2 ** (host - 6) * 1000);
        const spelt = host % 2 === 0 ? email : email.toUpperCase();
        assert.equal((await flashback.login({ email: spelt, password: "wrong" }, from(host))).status, 401);
      }
      await assertReply(await flashback.login({ email }, from(11)), limited(269));
      assert.equal((await flashback.login({ email: "other@example.com" }, from(12))).status, 401);
      wait(269_000);
      assert.notEqual((await flashback.login({ email }, from(13))).status, 429);
    });

  it("counts on the proxy's own address where a trusted proxy names no client", async (t) => {
    const { flashback } = await openAtStart(t, behindProxy);
    await sendBad(flashback, 20);
    await assertReply(await flashback.login(), limited(60));
    assert.equal((await flashback.login({}, from(1))).status, 200);
  });

  it("turns a flood of logins away with 503 and Retry-After, and serves those that it took", async (t) => {
    const flashback = await openFlashback(t, behindProxy);
    // So many are hashed at once, 64 wait, and the others are too many.
    const flood = Array.from({ length: availableParallelism() + 64 + 100 }, (_, host) =>
      flashback.login({ email: `${host}@example.com` }, from(host)),
    );
    const replies = await Promise.all(flood);
    const away = replies.filter(({ status }) => status === 503);
    assert.ok(away.length > 0 && away.length < replies.length);
    const { headers, ...reply } = failure(503, "UNAVAILABLE", "Try again later.");
    for (const received of away) await assertReply(received, { ...reply, headers: { ...headers, "Retry-After": "2" } });
    for (const { status } of replies) assert.ok(status === 401 || status === 503);
  });
}
