import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type OpenStore, openEach } from "./open-each.js";
import { plant, sampleCredential, sampleSession, t0 } from "./sample-account.js";

/** What every store promises of sessions. */
export function sessionContract(open: OpenStore): void {
  describe("sessions", () => {
    const store = openEach(open);
    const kindOf = async (made: Promise<{ kind: string }>) => (await made).kind;

    it("gives back a live session and its account", async () => {
      const id = await plant(store(), "ada", { credentials: [sampleCredential("k1")] });
      const given = sampleSession(id, "s1", { credentialId: "id-k1", ipKey: "192.0.2.1" });
      assert.deepEqual(await store().sessions.create(given, {}, t0), { kind: "created" });
      const found = await store().sessions.live("s1", t0 + 1);
      const more = { createdAt: t0, refreshSeq: 0, rotatedAt: t0, revokedAt: undefined };
      assert.deepEqual(found?.session, { ...given, ...more });
      assert.deepEqual(found?.account, await store().accounts.byId(id));
    });

    it("leaves out what a session was not given", async () => {
      const id = await plant(store(), "ada");
      await store().sessions.create(sampleSession(id, "s1"), {}, t0);
      const found = await store().sessions.live("s1", t0);
      assert.ok(found && !("credentialId" in found.session) && !("ipKey" in found.session));
    });

    const ends = [
      { what: "idle", end: { idleExpiresAt: t0 + 1000 } },
      { what: "absolute", end: { absoluteExpiresAt: t0 + 1000 } },
    ];
    for (const { what, end } of ends) {
      it(`is live until the millisecond before its ${what} end`, async () => {
        const id = await plant(store(), "ada");
        await store().sessions.create(sampleSession(id, "s1", end), {}, t0);
        assert.notEqual(await store().sessions.live("s1", t0 + 999), undefined);
        assert.equal(await store().sessions.live("s1", t0 + 1000), undefined);
        assert.deepEqual(await store().sessions.listLive(id, t0 + 1000), []);
        assert.equal(await store().sessions.revoke("s1", t0 + 1000), false);
      });
    }

    it("makes none for an account or a key that is not active", async () => {
      const id = await plant(store(), "ada", { credentials: [sampleCredential("k1")] });
      const other = await plant(store(), "bea", { credentials: [sampleCredential("k2")] });
      const create = (accountId: string, credentialId?: string) =>
        kindOf(store().sessions.create(sampleSession(accountId, "s", credentialId ? { credentialId } : {}), {}, t0));
      assert.equal(await create("nobody"), "inactive");
      assert.equal(await create(id, "id-k2"), "inactive", "the key is another account's");
      await store().accounts.setCredentialStatus("id-k1", "disabled", t0);
      assert.equal(await create(id, "id-k1"), "inactive");
      await store().accounts.setStatus(other, "banned", t0);
      assert.equal(await create(other, "id-k2"), "inactive");
    });

    it("spends the one-time key with the session, and refuses a second use", async () => {
      const id = await plant(store(), "ada");
      const once = { namespace: "nonce", key: "n1", expiresAt: t0 + 1000 };
      assert.equal(await kindOf(store().sessions.create(sampleSession(id, "s1"), { once }, t0)), "created");
      assert.equal(await kindOf(store().sessions.create(sampleSession(id, "s2"), { once }, t0)), "replayed");
      assert.equal(await store().once.use(once, t0), false);
      assert.equal(await store().sessions.live("s2", t0), undefined);
    });

    it("clears the count of failed passwords with a session that a right one began, and with no other", async () => {
      const id = await plant(store(), "ada");
      const policy = { free: 2, firstBlockMs: 1000, mostBlockMs: 1000, stop: 9, forgetMs: 9000 };
      const attempt = { realm: "flashback", subject: "ada", address: "home" };
      const password = { attempt, count: "others", knownUntil: t0 + 9000 } as const;
      const isReserved = async () => (await store().attempts.reserve(attempt, policy, t0)).kind === "reserved";
      assert.ok((await isReserved()) && (await isReserved()));
      assert.equal(await kindOf(store().sessions.create(sampleSession("nobody", "s1"), { password }, t0)), "inactive");
      assert.ok(!(await isReserved()));
      assert.equal(await kindOf(store().sessions.create(sampleSession(id, "s1"), { password }, t0)), "created");
      assert.ok(await isReserved());
    });

    it("keeps neither the session nor the spent key when the session cannot be stored", async () => {
      const id = await plant(store(), "ada");
      const once = { namespace: "nonce", key: "n1", expiresAt: t0 + 1000 };
      await store().sessions.create(sampleSession(id, "s1"), {}, t0);
      await assert.rejects(store().sessions.create(sampleSession(id, "s1"), { once }, t0));
      assert.equal(await store().once.use(once, t0), true);
    });

    it("holds at most `max` live sessions of an account, and does not spend the key of a refused one", async () => {
      const id = await plant(store(), "ada");
      const other = await plant(store(), "bea");
      const once = { namespace: "nonce", key: "n3", expiresAt: t0 + 1000 };
      const create = (n: number, at = t0) => store().sessions.create(sampleSession(id, `s${n}`), { once, max: 2 }, at);
      await store().sessions.create(sampleSession(id, "s1"), { max: 2 }, t0);
      await store().sessions.create(sampleSession(other, "o1"), { max: 2 }, t0);
      await store().sessions.create(sampleSession(id, "s2", { idleExpiresAt: t0 + 500 }), { max: 2 }, t0);
      assert.equal(await kindOf(create(3)), "tooMany");
      assert.equal(await kindOf(create(3, t0 + 500)), "created", "an expired session does not count");
      await store().sessions.revoke("s1", t0 + 500);
      await store().sessions.create(sampleSession(id, "s4"), { max: 2 }, t0 + 500);
      assert.equal(await kindOf(create(5, t0 + 500)), "replayed", "a replay stays one, though the account is full");
    });

    it("lets exactly `max` of 50 parallel logins in, and one of 50 that share a one-time key", async () => {
      const id = await plant(store(), "ada");
      const ids = Array.from({ length: 50 }, (_, n) => `s${n}`);
      const capped = await Promise.all(ids.map((s) => store().sessions.create(sampleSession(id, s), { max: 3 }, t0)));
      assert.equal(capped.filter(({ kind }) => kind === "created").length, 3);
      const once = { namespace: "nonce", key: "n1", expiresAt: t0 + 1000 };
      const shared = ids.map((s) => store().sessions.create(sampleSession(id, `x${s}`), { once }, t0));
      const kinds = (await Promise.all(shared)).map(({ kind }) => kind).sort();
      assert.deepEqual(kinds, ["created", ...Array(49).fill("replayed")]);
      assert.equal((await store().sessions.listLive(id, t0)).length, 4);
    });

    it("lists live sessions in the order of their making", async () => {
      const id = await plant(store(), "ada");
      for (const [n, session] of ["c", "a", "b"].entries()) {
        await store().sessions.create(sampleSession(id, session), {}, t0 + n);
      }
      await store().sessions.revoke("a", t0 + 3);
      const listed = await store().sessions.listLive(id, t0 + 3);
      assert.deepEqual(
        listed.map((session) => session.id),
        ["c", "b"],
      );
    });

    it("revokes a session once", async () => {
      const id = await plant(store(), "ada");
      await store().sessions.create(sampleSession(id, "s1"), {}, t0);
      assert.equal(await store().sessions.revoke("s1", t0 + 1), true);
      assert.equal(await store().sessions.live("s1", t0 + 1), undefined);
      assert.equal(await store().sessions.revoke("s1", t0 + 2), false);
      assert.equal(await store().sessions.revoke("none", t0), false);
    });

    it("revokes all sessions of an account and says how many were live", async () => {
      const id = await plant(store(), "ada");
      const other = await plant(store(), "bea");
      await store().sessions.create(sampleSession(other, "o1"), {}, t0);
      await store().sessions.create(sampleSession(id, "s1"), {}, t0);
      await store().sessions.create(sampleSession(id, "s2"), {}, t0);
      await store().sessions.create(sampleSession(id, "s3", { idleExpiresAt: t0 + 1 }), {}, t0);
      assert.equal(await store().sessions.revokeAll(id, t0 + 1), 2);
      assert.equal(await store().sessions.revokeAll(id, t0 + 2), 0);
      assert.equal(await store().sessions.live("s3", t0), undefined, "dead, even by a clock that was set back");
      assert.notEqual(await store().sessions.live("o1", t0 + 2), undefined);
    });
  });
}
