import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AccountStatus } from "../../../runtime/store/store.js";
import { type OpenStore, openEach } from "./open-each.js";
import { plant, sampleAccount, sampleCredential, sampleSession, t0 } from "./sample-account.js";

/** What every store promises of accounts and their passwords. */
export function accountContract(open: OpenStore): void {
  describe("accounts", () => {
    const store = openEach(open);

    it("gives back what was stored, by id and by login", async () => {
      const profile = { orgId: "o-1", quote: `"'\\ \u2028 Ω 🙂` };
      const id = await plant(store(), "ada", { profile });
      const expected = {
        id,
        realm: "flashback",
        login: "ada",
        name: "Name of ada",
        status: "active",
        profile,
        createdAt: t0,
      };
      assert.deepEqual(await store().accounts.byId(id), expected);
      assert.deepEqual(await store().accounts.byLogin("flashback", "ada"), expected);
    });

    it("knows nothing of other ids, logins and realms", async () => {
      await plant(store(), "ada");
      assert.equal(await store().accounts.byId("ada"), undefined);
      assert.equal(await store().accounts.byLogin("flashback", "Ada"), undefined);
      assert.equal(await store().accounts.byLogin("xpkg", "ada"), undefined);
    });

    it("takes SQL for what it is: text", async () => {
      const login = "x'; DROP TABLE account; --";
      await plant(store(), login);
      assert.equal((await store().accounts.byLogin("flashback", login))?.login, login);
      assert.equal(await store().accounts.byLogin("flashback", "' OR 1=1 --"), undefined);
    });

    it("refuses a login that is taken in the realm, and only there", async () => {
      await plant(store(), "ada");
      const again = sampleAccount("ada", { id: "other" });
      assert.deepEqual(await store().accounts.create(again, t0), { kind: "taken", what: "login" });
      assert.deepEqual(await store().accounts.create({ ...again, realm: "xpkg" }, t0), { kind: "created" });
    });

    it("refuses a unique name that is taken in the realm, and lets plain names repeat", async () => {
      await plant(store(), "ada", { uniqueName: "ada l." });
      const accounts = store().accounts;
      const taken = await accounts.create(sampleAccount("bea", { uniqueName: "ada l." }), t0);
      assert.deepEqual(taken, { kind: "taken", what: "name" });
      const elsewhere = sampleAccount("bea", { realm: "xpkg", uniqueName: "ada l." });
      assert.deepEqual(await accounts.create(elsewhere, t0), { kind: "created" });
      await plant(store(), "cleo", { name: "Name of ada" });
      await plant(store(), "dora", { name: "Name of ada" });
    });

    it("stores nothing of an account whose second key is taken", async () => {
      await plant(store(), "ada", { credentials: [sampleCredential("k1")] });
      const credentials = [sampleCredential("k2"), sampleCredential("k1", { id: "other" })];
      const bea = sampleAccount("bea", { credentials, passwordHash: "$h", otpSecret: "s" });
      assert.deepEqual(await store().accounts.create(bea, t0), { kind: "taken", what: "key" });
      assert.equal(await store().accounts.byId(bea.id), undefined);
      assert.equal(await store().accounts.byCredential("bullish", "k2"), undefined);
      assert.deepEqual(await store().accounts.create({ ...bea, credentials: [] }, t0), { kind: "created" });
    });

    it("rejects an id that is in use", async () => {
      const id = await plant(store(), "ada");
      await assert.rejects(store().accounts.create(sampleAccount("bea", { id }), t0), /id of the new account/);
    });

    it("lets one of 50 parallel registrations of a login win", async () => {
      const tries = Array.from({ length: 50 }, (_, n) => sampleAccount("ada", { id: `id-${n}` }));
      const outcomes = await Promise.all(tries.map((account) => store().accounts.create(account, t0)));
      assert.equal(outcomes.filter(({ kind }) => kind === "created").length, 1);
      assert.equal((await store().accounts.list()).length, 1);
    });

    it("lists accounts in the order of their making, all or those of a realm", async () => {
      for (const [n, login] of ["c", "a", "b"].entries()) {
        await store().accounts.create(sampleAccount(login, { realm: login === "a" ? "xpkg" : "plyr" }), t0 + n);
      }
      const logins = async (realm?: string) => (await store().accounts.list(realm)).map(({ login }) => login);
      assert.deepEqual(await logins(), ["c", "a", "b"]);
      assert.deepEqual(await logins("plyr"), ["c", "b"]);
      assert.deepEqual(await logins("bullish"), []);
    });

    for (const status of ["disabled", "banned", "deleted"] satisfies AccountStatus[]) {
      it(`ends every session of an account that becomes ${status}, for good`, async () => {
        const id = await plant(store(), "ada", { otpSecret: "s" });
        const other = await plant(store(), "bea");
        await store().sessions.create(sampleSession(id, "s1"), {}, t0);
        await store().sessions.create(sampleSession(other, "s2"), {}, t0);
        const nonce = await store().games.begin({ playerId: id, gameId: "g", otpStep: 1, deadline: t0 + 1000 }, t0);
        assert.equal(await store().accounts.setStatus(id, status, t0 + 1), true);
        assert.equal((await store().accounts.byId(id))?.status, status);
        assert.equal(await store().accounts.setStatus(id, "active", t0 + 2), status !== "deleted");
        assert.equal((await store().accounts.byId(id))?.status, status === "deleted" ? "deleted" : "active");
        assert.equal(await store().sessions.live("s1", t0 + 3), undefined);
        assert.notEqual(await store().games.nonce(id, "g"), nonce);
        assert.notEqual(await store().sessions.live("s2", t0 + 3), undefined);
      });
    }

    it("keeps sessions when an account is activated again, and says when there is no account", async () => {
      const id = await plant(store(), "ada");
      await store().sessions.create(sampleSession(id, "s1"), {}, t0);
      assert.equal(await store().accounts.setStatus(id, "active", t0 + 1), true);
      assert.notEqual(await store().sessions.live("s1", t0 + 2), undefined);
      assert.equal(await store().accounts.setStatus("nobody", "banned", t0), false);
    });
  });

  describe("passwords", () => {
    const store = openEach(open);

    it("replaces a hash only where the old one still is as the caller saw it", async () => {
      const id = await plant(store(), "ada", { passwordHash: "h1" });
      const { accounts } = store();
      assert.equal(await accounts.passwordHash(id), "h1");
      assert.equal(await accounts.replacePasswordHash(id, { old: "h1", next: "h2" }, t0), true);
      assert.equal(await accounts.replacePasswordHash(id, { old: "h1", next: "h3" }, t0), false);
      assert.equal(await accounts.replacePasswordHash(id, { old: undefined, next: "h3" }, t0), false);
      assert.equal(await accounts.passwordHash(id), "h2");
    });

    it("finds an account with its hash by its login", async () => {
      const id = await plant(store(), "ada", { passwordHash: "h1" });
      const { accounts } = store();
      const account = await accounts.byId(id);
      assert.deepEqual(await accounts.withPassword("flashback", "ada"), { account, hash: "h1" });
      const bea = await accounts.byId(await plant(store(), "bea"));
      assert.deepEqual(await accounts.withPassword("flashback", "bea"), { account: bea, hash: undefined });
      assert.equal(await accounts.withPassword("xpkg", "ada"), undefined);
    });

    it("sets the first hash of an account that has none, once", async () => {
      const id = await plant(store(), "ada");
      const { accounts } = store();
      assert.equal(await accounts.passwordHash(id), undefined);
      assert.equal(await accounts.replacePasswordHash(id, { old: "h0", next: "h1" }, t0), false);
      const tries = Array.from({ length: 50 }, (_, n) => ({ old: undefined, next: `h${n}` }));
      const won = await Promise.all(tries.map((change) => accounts.replacePasswordHash(id, change, t0)));
      assert.equal(won.filter(Boolean).length, 1);
      assert.equal(await accounts.passwordHash(id), `h${won.indexOf(true)}`);
      assert.equal(await accounts.replacePasswordHash("nobody", { old: undefined, next: "h" }, t0), false);
    });
  });
}
