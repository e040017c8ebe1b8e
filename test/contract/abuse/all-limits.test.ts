import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import { newAuthor } from "../../../runtime/auth/accounts/new-author.js";
import { newFlashbackAccount } from "../../../runtime/auth/accounts/new-flashback-account.js";
import { StoreUnavailable } from "../../../runtime/store/store.js";
import { behindProxy, from } from "../bullish/fixture.js";
import { type Served, serve } from "../harness.js";

const password = "Correct-Horse-1";

const post = (served: Served, path: string, { body = {}, ip = "203.0.113.7" }: { body?: unknown; ip?: string } = {}) =>
  served.fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", ...from(ip) },
    body: JSON.stringify(body),
  });

/** A server whose clock, and that of its limits, is moved by `wait`. */
async function openAtStart(t: TestContext) {
  // The limiter's library reads the clock of the process.
  t.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 1) });
  const served = await serve(t, { env: behindProxy });
  const wait = (ms: number) => {
    t.mock.timers.tick(ms);
    served.pass(ms);
  };
  return { served, wait };
}

type Limited = readonly [what: string, points: number, call: (served: Served, index: number) => Promise<Response>];
const flashbackLogin = "/flashback/user/login";
const byAccount = { email: "nobody@example.com", password };
/** PLYR declares no limit: its one-time codes are locked per player. */
const limits: readonly Limited[] = [
  ["X-Pkg's limit of logins", 5, (served) => post(served, "/xpkg/auth/login")],
  ["X-Pkg's limit of new accounts", 5, (served) => post(served, "/xpkg/auth/create")],
  ["Bullish's limit of logins", 50, (served) => post(served, "/bullish/v2/users/login")],
  ["Flashback's limit by address", 20, (served) => post(served, flashbackLogin)],
  [
    "Flashback's limit by account",
    10,
    (served, index) => post(served, flashbackLogin, { body: byAccount, ip: `203.0.113.${index}` }),
  ],
];

describe("abuse of limits", () => {
  for (const [what, points, call] of limits)
    it(`P1 12: names by ${what} a whole number of seconds, after which the next call passes`, async (t) => {
      const { served, wait } = await openAtStart(t);
      const replies = await Promise.all(Array.from({ length: points + 1 }, (_, index) => call(served, index)));
      const refused = replies.filter(({ status }) => status === 429);
      const retryAfter = refused.at(-1)?.headers.get("retry-after") ?? "";
      assert.match(retryAfter, /^[1-9]\d*$/);
      wait(Number(retryAfter) * 1000);
      assert.notEqual((await call(served, points + 1)).status, 429);
    });

  it("P1 12: lets nobody in while nothing can count", async (t) => {
    const limiter = { consume: () => Promise.reject(new StoreUnavailable("the counters do not answer")) };
    const served = await serve(t, { limiter });
    await newAuthor({ email: "a@example.com", name: "Author", password }, served.tools);
    await newFlashbackAccount({ email: "a@example.com", name: "User", orgId: "org-1", password }, served.tools);
    const body = { email: "a@example.com", password, validation: "captcha" };
    for (const path of ["/xpkg/auth/login", "/xpkg/nowhere", flashbackLogin, "/bullish/v2/users/login"]) {
      const reply = await post(served, path, { body });
      assert.equal(reply.status, 503, path);
      assert.match(reply.headers.get("retry-after") ?? "", /^[1-9]\d*$/);
    }
    assert.deepEqual(served.captcha.received, []);
  });
});
