import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type OpenStore, openEach } from "./open-each.js";
import { t0 } from "./sample-account.js";

const second = 1000;
const day = 86_400_000;
const policy = { free: 5, firstBlockMs: second, mostBlockMs: 900 * second, stop: 100, forgetMs: day };
const owner = { subject: "s1", address: "home" };
const stranger = { subject: "s1", address: "abroad" };
const counted = (count: "own" | "others") => ({ kind: "reserved", count });
const until = (time: number) => ({ kind: "throttled", until: time });

/** What every store promises of failed password logins. */
export function attemptContract(open: OpenStore): void {
  describe("password attempts", () => {
    const store = openEach(open);
    const reserve = (now: number, attempt = stranger) => store().attempts.reserve(attempt, policy, now);
    const succeed = (attempt = owner, now = t0) =>
      store().attempts.succeed({ attempt, count: "others", knownUntil: now + 90 * day }, now);
    /** Fails as often, each time as soon as it may; returns when the last block ends. */
    const failTimes = async (times: number): Promise<number> => {
      let now = t0;
      for (let n = 1; n <= times; n += 1) {
        assert.deepEqual(await reserve(now), counted("others"), `try ${n}`);
        if (n >= policy.free) now += Math.min(2 ** (n - policy.free), 900) * second;
      }
      return now;
    };

    it("lets five failures pass, then asks for waits of 1, 2, 4 … 900 seconds", async () => {
      for (let n = 1; n <= 5; n += 1) assert.deepEqual(await reserve(t0), counted("others"));
      let now = t0;
      for (const seconds of [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]) {
        const open = now + seconds * second;
        assert.deepEqual(await reserve(open - 1), until(open));
        assert.deepEqual(await reserve(open), counted("others"));
        now = open;
      }
    });

    it("stops after a hundred failures in a row until a day has passed, and then begins anew", async () => {
      const open = (await failTimes(100)) - 900 * second + day;
      assert.deepEqual(await reserve(open - 1), until(open));
      for (let n = 1; n <= 5; n += 1) assert.deepEqual(await reserve(open), counted("others"));
      assert.deepEqual(await reserve(open), until(open + second));
    });

    it("forgets failures after a day without a try", async () => {
      const open = await failTimes(9);
      assert.deepEqual(await reserve(open + day), counted("others"));
      assert.deepEqual(await reserve(open + day), counted("others"));
    });

    it("counts each of 200 parallel tries before any is checked: five pass", async () => {
      const tries = await Promise.all(
        Array.from({ length: 200 }, (_, n) => reserve(t0, { ...stranger, address: `${n}` })),
      );
      assert.equal(tries.filter(({ kind }) => kind === "reserved").length, 5);
      assert.deepEqual(await reserve(t0, { subject: "s2", address: "abroad" }), counted("others"));
    });

    it("keeps a count of its own for an address that has succeeded, which strangers cannot use up", async () => {
      await succeed();
      await failTimes(20);
      for (let n = 1; n <= 5; n += 1) assert.deepEqual(await reserve(t0, owner), counted("own"));
      assert.deepEqual(await reserve(t0, owner), until(t0 + second));
      await store().attempts.succeed({ attempt: owner, count: "own", knownUntil: t0 + day }, t0);
      assert.deepEqual(await reserve(t0, owner), counted("own"));
      assert.equal((await reserve(t0)).kind, "throttled", "the owner's success does not help the stranger");
    });

    it("clears the count of all others when one of them succeeds", async () => {
      const now = await failTimes(7);
      await succeed({ ...owner, address: "new home" }, now);
      for (let n = 1; n <= 5; n += 1) assert.deepEqual(await reserve(now), counted("others"));
    });

    it("takes back a try that was not checked, and its wait", async () => {
      const take = () => store().attempts.release(stranger, { count: "others", policy });
      for (let n = 1; n <= 20; n += 1) {
        assert.deepEqual(await reserve(t0), counted("others"));
        await take();
      }
      const now = await failTimes(6);
      assert.deepEqual(await reserve(now), counted("others"));
      await take();
      assert.deepEqual(await reserve(now), until(now + 2 * second));
    });

    it("is not held up by a clock that goes back while nothing is blocked", async () => {
      assert.deepEqual(await reserve(t0), counted("others"));
      assert.deepEqual(await reserve(t0 - 3600 * second), counted("others"));
    });

    it("knows the last twenty addresses of an account, each for as long as it was told", async () => {
      for (let n = 0; n <= 20; n += 1) await succeed({ subject: "s1", address: `home-${n}` }, t0 + n);
      assert.deepEqual(await reserve(t0 + 21, { subject: "s1", address: "home-0" }), counted("others"));
      for (const n of [1, 20])
        assert.deepEqual(await reserve(t0 + 21, { subject: "s1", address: `home-${n}` }), counted("own"));
      assert.deepEqual(await reserve(t0 + 20 + 90 * day, { subject: "s1", address: "home-20" }), counted("others"));
    });

    it("forgets what has expired, 500 at a time, and nothing else", async () => {
      await Promise.all(Array.from({ length: 501 }, (_, n) => reserve(t0, { subject: `old-${n}`, address: "a" })));
      await succeed();
      assert.equal(await store().attempts.purge(t0 + day - 1), 0);
      assert.equal(await store().attempts.purge(t0 + day), 500);
      assert.equal(await store().attempts.purge(t0 + day), 1);
      assert.deepEqual(await reserve(t0 + day, owner), counted("own"));
    });
  });
}
