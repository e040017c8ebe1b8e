import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type OpenStore, openEach } from "./open-each.js";
import { plant, t0 } from "./sample-account.js";

/** What every store promises of things that work once: one-time keys, time steps of a code, nonces of a game. */
export function oneTimeContract(open: OpenStore): void {
  describe("one-time keys", () => {
    const store = openEach(open);
    const once = { namespace: "captcha", key: "d1", expiresAt: t0 + 1000 };

    it("lets one of 50 parallel uses through", async () => {
      const used = await Promise.all(Array.from({ length: 50 }, () => store().once.use(once, t0)));
      assert.equal(used.filter(Boolean).length, 1);
      assert.equal(await store().once.use(once, t0 + 999), false);
    });

    it("keeps namespaces apart", async () => {
      assert.equal(await store().once.use(once, t0), true);
      assert.equal(await store().once.use({ ...once, namespace: "nonce" }, t0), true);
      assert.equal(await store().once.use({ ...once, key: "d2" }, t0), true);
    });

    it("forgets what has expired, 500 at a time, and nothing else", async () => {
      for (let n = 0; n < 501; n++) await store().once.use({ ...once, key: `old-${n}` }, t0);
      await store().once.use({ ...once, key: "young", expiresAt: t0 + 1001 }, t0);
      assert.equal(await store().once.purge(t0 + 999), 0);
      assert.equal(await store().once.purge(t0 + 1000), 500);
      assert.equal(await store().once.purge(t0 + 1000), 1);
      assert.equal(await store().once.purge(t0 + 1000), 0);
      assert.equal(await store().once.use({ ...once, key: "young" }, t0 + 1000), false);
      assert.equal(await store().once.use({ ...once, key: "old-7" }, t0 + 1000), true);
    });
  });

  describe("one-time codes", () => {
    const store = openEach(open);
    const policy = { limit: 5, lockMs: 60_000 };
    const reserve = (now: number, account = "id-ada") => store().otp.reserve(account, policy, now);
    const granted = { kind: "reserved", secret: "sealed", lastStep: 0 };
    const begin = (otpStep: number, now = t0) =>
      store().games.begin({ playerId: "id-ada", gameId: "g1", otpStep, deadline: now + 1000 }, now);

    it("grants five tries, then none until the lock has run out, then five again", async () => {
      await plant(store(), "ada", { otpSecret: "sealed" });
      for (const start of [t0, t0 + 60_000, t0 + 120_000]) {
        for (let n = 0; n < 5; n++) assert.deepEqual(await reserve(start), granted);
        assert.deepEqual(await reserve(start), { kind: "throttled" });
        assert.deepEqual(await reserve(start + 59_999), { kind: "throttled" });
      }
    });

    it("grants 5 of 200 parallel tries, and other accounts theirs", async () => {
      await plant(store(), "ada", { otpSecret: "sealed" });
      await plant(store(), "bea", { otpSecret: "sealed" });
      const tries = await Promise.all(Array.from({ length: 200 }, () => reserve(t0)));
      assert.equal(tries.filter(({ kind }) => kind === "reserved").length, 5);
      assert.deepEqual(await reserve(t0, "id-bea"), granted);
    });

    it("locks after every try when the limit is 1", async () => {
      await plant(store(), "ada", { otpSecret: "sealed" });
      for (const start of [t0, t0 + 10]) {
        const strict = (now: number) => store().otp.reserve("id-ada", { limit: 1, lockMs: 10 }, now);
        assert.deepEqual(await strict(start), granted);
        assert.deepEqual(await strict(start + 9), { kind: "throttled" });
      }
    });

    it("makes each lock twice as long as the one before, up to the longest, until a code is right", async () => {
      await plant(store(), "ada", { otpSecret: "sealed" });
      const longer = (now: number) => store().otp.reserve("id-ada", { limit: 2, lockMs: 10, mostLockMs: 35 }, now);
      const lockAt = async (start: number) => {
        for (let n = 0; n < 2; n++) assert.equal((await longer(start)).kind, "reserved");
      };
      let now = t0;
      for (const length of [10, 20, 35, 35]) {
        await lockAt(now);
        now += length;
        assert.deepEqual(await longer(now - 1), { kind: "throttled" });
      }
      assert.equal(await begin(41, now), 1);
      await lockAt(now);
      assert.deepEqual(await longer(now + 9), { kind: "throttled" });
      assert.equal((await longer(now + 10)).kind, "reserved");
    });

    it("forgives failed tries, even the locking one, when a code is right", async () => {
      await plant(store(), "ada", { otpSecret: "sealed" });
      for (let n = 0; n < 5; n++) await reserve(t0);
      assert.equal(await begin(41), 1);
      for (let n = 0; n < 5; n++) assert.deepEqual(await reserve(t0), { ...granted, lastStep: 41 });
      assert.deepEqual(await reserve(t0), { kind: "throttled" });
    });

    it("knows no code of an account without a secret, nor of none", async () => {
      await plant(store(), "ada");
      assert.deepEqual(await reserve(t0), { kind: "unknown" });
      assert.deepEqual(await reserve(t0, "nobody"), { kind: "unknown" });
    });

    it("accepts a time step once, and no earlier step after it", async () => {
      await plant(store(), "ada", { otpSecret: "sealed" });
      assert.equal(await begin(41), 1);
      assert.equal(await begin(41), undefined);
      assert.equal(await begin(40), undefined);
      assert.equal(await begin(42), 2);
    });

    it("lets one of 50 parallel logins spend a time step", async () => {
      await plant(store(), "ada", { otpSecret: "sealed" });
      const nonces = await Promise.all(Array.from({ length: 50 }, () => begin(41)));
      assert.deepEqual(
        nonces.filter((nonce) => nonce !== undefined),
        [1],
      );
    });

    it("begins no session of an account that is not active, and leaves its step unspent", async () => {
      await plant(store(), "ada", { otpSecret: "sealed" });
      await store().accounts.setStatus("id-ada", "disabled", t0);
      assert.equal(await begin(41), undefined);
      await store().accounts.setStatus("id-ada", "active", t0);
      assert.equal(await begin(41), 1);
    });
  });

  describe("game sessions", () => {
    const store = openEach(open);
    const login = { playerId: "id-ada", gameId: "g1", otpStep: 1, deadline: t0 + 1000 };

    it("counts nonces from 1 for each player and game", async () => {
      await plant(store(), "ada", { otpSecret: "s" });
      const { games } = store();
      assert.equal(await games.nonce("id-ada", "g1"), 0);
      assert.equal(await games.begin(login, t0), 1);
      assert.equal(await games.begin({ ...login, otpStep: 2 }, t0), 2);
      assert.equal(await games.begin({ ...login, otpStep: 3, gameId: "g2" }, t0), 1);
      assert.equal(await games.nonce("id-ada", "g1"), 2);
    });

    it("ends a session by raising the nonce, in one game only", async () => {
      await plant(store(), "ada", { otpSecret: "s" });
      const { games } = store();
      await games.begin(login, t0);
      await games.begin({ ...login, otpStep: 2, gameId: "g2" }, t0);
      assert.equal(await games.end({ playerId: "id-ada", gameId: "g1", nonce: 1 }, t0), true);
      assert.equal(await games.nonce("id-ada", "g1"), 2);
      assert.equal(await games.nonce("id-ada", "g2"), 1);
    });

    it("ends no session but that of the nonce, once", async () => {
      await plant(store(), "ada", { otpSecret: "s" });
      const { games } = store();
      const end = (nonce: number, gameId = "g1") => games.end({ playerId: "id-ada", gameId, nonce }, t0);
      await games.begin(login, t0);
      await games.begin({ ...login, otpStep: 2 }, t0);
      assert.deepEqual([await end(1), await end(3), await end(2, "g2")], [false, false, false]);
      assert.equal(await games.nonce("id-ada", "g1"), 2);
      assert.deepEqual([await end(2), await end(2)], [true, false]);
    });

    it("lets one of 50 parallel ends of a session through", async () => {
      await plant(store(), "ada", { otpSecret: "s" });
      await store().games.begin(login, t0);
      const end = () => store().games.end({ playerId: "id-ada", gameId: "g1", nonce: 1 }, t0);
      const ended = await Promise.all(Array.from({ length: 50 }, end));
      assert.equal(ended.filter(Boolean).length, 1);
      assert.equal(await store().games.nonce("id-ada", "g1"), 2);
    });
  });
}
