import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type OpenStore, openEach } from "./open-each.js";
import { plant, sampleSession, t0 } from "./sample-account.js";

const otpStep = 60_000_001;

/** What every store promises of a database that was restored from a backup: facts of `Store.afterRestore`. */
export function afterRestoreContract(open: OpenStore): void {
  describe("after a restore", () => {
    const store = openEach(open);
    const candidate = { kid: "k1", realm: "plyr", algorithm: "ES256", material: "sealed", createdAt: t0 } as const;
    const login = { playerId: "id-ada", gameId: "g", deadline: t0 };

    it("ends every session, in every realm, and says how many there were", async () => {
      const ada = await plant(store(), "ada");
      const bea = await plant(store(), "bea", { realm: "xpkg" });
      await store().sessions.create(sampleSession(ada, "s1"), {}, t0);
      await store().sessions.create(sampleSession(bea, "s2"), {}, t0);
      await store().sessions.create(sampleSession(ada, "s3"), {}, t0);
      await store().sessions.revoke("s3", t0);
      assert.equal(await store().afterRestore(otpStep, t0 + 1), 2);
      assert.equal(await store().afterRestore(otpStep, t0 + 2), 0);
      for (const id of ["s1", "s2", "s3"]) assert.equal(await store().sessions.live(id, t0), undefined);
      const rotation = { id: "s1", seq: 0, idleExpiresAt: t0 + 10, graceMs: 10_000 };
      assert.deepEqual(await store().sessions.rotateRefresh(rotation, t0 + 1), { kind: "unknown" });
    });

    it("has no signing key, so that a new one is made", async () => {
      await store().keys.ensure(candidate);
      await store().afterRestore(otpStep, t0);
      assert.deepEqual(await store().keys.list("plyr"), []);
      assert.equal((await store().keys.ensure({ ...candidate, kid: "k2" })).kid, "k2");
    });

    it("accepts no code of the time steps up to the one given, and those after it", async () => {
      await plant(store(), "ada", { otpSecret: "sealed" });
      await plant(store(), "bea", { otpSecret: "sealed" });
      await store().games.begin({ ...login, playerId: "id-bea", otpStep: otpStep + 7 }, t0);
      await store().afterRestore(otpStep, t0);
      assert.equal(await store().games.begin({ ...login, otpStep }, t0), undefined);
      assert.equal(await store().games.begin({ ...login, otpStep: otpStep + 1 }, t0), 1);
      const later = { ...login, playerId: "id-bea", otpStep: otpStep + 7 };
      assert.equal(await store().games.begin(later, t0), undefined, "a step that was spent stays so");
    });

    it("has ended the games' sessions", async () => {
      await plant(store(), "ada", { otpSecret: "sealed" });
      await store().games.begin({ ...login, otpStep: 1 }, t0);
      await store().afterRestore(otpStep, t0);
      assert.equal(await store().games.nonce("id-ada", "g"), 2);
    });

    it("keeps the accounts", async () => {
      const id = await plant(store(), "ada", { passwordHash: "h1" });
      await store().afterRestore(otpStep, t0);
      assert.equal((await store().accounts.byId(id))?.status, "active");
      assert.equal(await store().accounts.passwordHash(id), "h1");
    });
  });
}
