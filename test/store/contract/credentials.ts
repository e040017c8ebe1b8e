import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type OpenStore, openEach } from "./open-each.js";
import { plant, sampleCredential, sampleSession, t0 } from "./sample-account.js";

/** What every store promises of the keys that sign requests. */
export function credentialContract(open: OpenStore): void {
  describe("credentials", () => {
    const store = openEach(open);

    it("finds a key with its owner, with all that was stored", async () => {
      const given = sampleCredential("k1", {
        kind: "hmac",
        role: "admin",
        allowIps: ["10.0.0.0/8", "2001:db8::/32"],
        attributes: { accountId: "7", authorizerSlot: "5" },
      });
      const id = await plant(store(), "ada", { credentials: [given] });
      const found = await store().accounts.byCredential("bullish", "k1");
      assert.deepEqual(found?.credential, { ...given, accountId: id, status: "active" });
      assert.deepEqual(found?.account, await store().accounts.byId(id));
      assert.equal(await store().accounts.byCredential("plyr", "k1"), undefined);
    });

    it("adds a key to an account, unless the realm has it already", async () => {
      const id = await plant(store(), "ada");
      const other = await plant(store(), "bea");
      const { accounts } = store();
      assert.equal(await accounts.addCredential(id, sampleCredential("k1"), t0), true);
      assert.equal(await accounts.addCredential(other, sampleCredential("k1", { id: "x" }), t0), false);
      assert.equal(await accounts.addCredential(other, sampleCredential("k1", { id: "y", realm: "plyr" }), t0), true);
      assert.equal((await accounts.byCredential("bullish", "k1"))?.account.id, id);
    });

    it("rejects a key for an account that does not exist", async () => {
      await assert.rejects(store().accounts.addCredential("nobody", sampleCredential("k1"), t0));
      assert.equal(await store().accounts.byCredential("bullish", "k1"), undefined);
    });

    it("lists the keys of an account in the order of their making", async () => {
      const id = await plant(store(), "ada", { credentials: [sampleCredential("k2")] });
      await store().accounts.addCredential(id, sampleCredential("k1"), t0 + 1);
      await plant(store(), "bea", { credentials: [sampleCredential("k3")] });
      const keys = (await store().accounts.credentialsOf(id)).map(({ key }) => key);
      assert.deepEqual(keys, ["k2", "k1"]);
      assert.deepEqual(await store().accounts.credentialsOf("nobody"), []);
    });

    it("ends the sessions of a key that is disabled, and of no other", async () => {
      const credentials = [sampleCredential("k1"), sampleCredential("k2")];
      const id = await plant(store(), "ada", { credentials });
      for (const n of [1, 2]) {
        await store().sessions.create(sampleSession(id, `s${n}`, { credentialId: `id-k${n}` }), {}, t0);
      }
      assert.equal(await store().accounts.setCredentialStatus("id-k1", "disabled", t0 + 1), true);
      assert.equal((await store().accounts.byCredential("bullish", "k1"))?.credential.status, "disabled");
      assert.equal(await store().accounts.setCredentialStatus("id-k1", "active", t0 + 2), true);
      assert.equal(await store().sessions.live("s1", t0 + 3), undefined);
      assert.notEqual(await store().sessions.live("s2", t0 + 3), undefined);
    });

    it("says when there is no such key", async () => {
      assert.equal(await store().accounts.setCredentialStatus("none", "disabled", t0), false);
    });
  });
}
