import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type OpenStore, openEach } from "./open-each.js";
import { plant, sampleSession, t0 } from "./sample-account.js";

const graceMs = 10_000;

/** What every store promises of refresh families: facts of `Sessions.rotateRefresh`. */
export function refreshContract(open: OpenStore): void {
  describe("refresh rotation", () => {
    const store = openEach(open);
    const rotate = (seq: number, now: number, rest: { graceMs?: number; id?: string } = {}) =>
      store().sessions.rotateRefresh({ id: "s1", seq, idleExpiresAt: now + 3_600_000, graceMs, ...rest }, now);
    const family = async () => {
      const id = await plant(store(), "ada");
      await store().sessions.create(sampleSession(id, "s1"), {}, t0);
      return id;
    };
    const isLive = async (now: number) => (await store().sessions.live("s1", now)) !== undefined;

    it("moves the family on by one and slides its idle end", async () => {
      const id = await family();
      const rotated = await rotate(0, t0 + 5);
      assert.ok(rotated.kind === "rotated");
      const { session, account } = rotated;
      assert.equal(account.id, id);
      assert.deepEqual([session.refreshSeq, session.rotatedAt, session.idleExpiresAt], [1, t0 + 5, t0 + 5 + 3_600_000]);
      assert.deepEqual((await store().sessions.live("s1", t0 + 5))?.session, session);
    });

    it("repeats the same successor to the predecessor, up to the end of the grace", async () => {
      await family();
      const rotated = await rotate(0, t0);
      for (const now of [t0, t0 + 1, t0 + graceMs]) {
        assert.deepEqual(await rotate(0, now), { ...rotated, kind: "repeated" });
      }
    });

    const reuses = [
      { why: "after the grace", at: t0 + graceMs + 1, used: [0], seq: 0 },
      { why: "after the successor was used", at: t0 + 1, used: [0, 1], seq: 0 },
      { why: "two steps behind", at: t0 + 1, used: [0, 1, 2], seq: 1 },
      { why: "with the clock set back by more than the grace", at: t0 - graceMs - 1, used: [0], seq: 0 },
    ];
    for (const { why, at, used, seq } of reuses) {
      it(`revokes the family when a refresh is reused ${why}`, async () => {
        await family();
        for (const spent of used) await rotate(spent, t0);
        assert.deepEqual(await rotate(seq, at), { kind: "reused" });
        assert.equal(await isLive(at), false);
        assert.deepEqual(await rotate(used.length, at), { kind: "unknown" }, "the newest refresh died with it");
        assert.deepEqual(await rotate(seq, at), { kind: "unknown" }, "and there is nothing left to revoke");
      });
    }

    it("knows no grace when it is 0", async () => {
      await family();
      await rotate(0, t0);
      assert.deepEqual(await rotate(0, t0, { graceMs: 0 }), { kind: "reused" });
    });

    it("calls a number that was never given out unknown, and leaves the family alone", async () => {
      await family();
      assert.deepEqual(await rotate(1, t0), { kind: "unknown" });
      assert.deepEqual(await rotate(99, t0), { kind: "unknown" });
      assert.deepEqual(await rotate(0, t0, { id: "none" }), { kind: "unknown" });
      assert.equal(await isLive(t0), true);
    });

    it("never slides past the absolute end", async () => {
      await family();
      const end = t0 + 86_400_000;
      const late = { id: "s1", graceMs, idleExpiresAt: end + 3_600_000 };
      await store().sessions.rotateRefresh({ ...late, seq: 0 }, t0);
      assert.equal((await store().sessions.rotateRefresh({ ...late, seq: 1 }, end - 1)).kind, "rotated");
      assert.deepEqual(await store().sessions.rotateRefresh({ ...late, seq: 1 }, end), { kind: "unknown" });
      assert.deepEqual(await store().sessions.rotateRefresh({ ...late, seq: 2 }, end), { kind: "unknown" });
    });

    it("refuses the refresh of a session that is idle too long, revoked, or whose account is banned", async () => {
      const id = await family();
      assert.deepEqual(await rotate(0, t0 + 3_600_000), { kind: "unknown" });
      await store().sessions.create(sampleSession(id, "s2"), {}, t0);
      await store().sessions.revoke("s2", t0);
      assert.deepEqual(await rotate(0, t0, { id: "s2" }), { kind: "unknown" });
      await store().accounts.setStatus(id, "banned", t0);
      assert.deepEqual(await rotate(0, t0), { kind: "unknown" });
    });

    it("gives 50 parallel refreshes one and the same successor", async () => {
      await family();
      const outcomes = await Promise.all(Array.from({ length: 50 }, () => rotate(0, t0 + 1)));
      const kinds = outcomes.map(({ kind }) => kind).sort();
      assert.deepEqual(kinds, [...Array(49).fill("repeated"), "rotated"]);
      const successors = outcomes.map((outcome) => ("session" in outcome ? outcome.session.refreshSeq : undefined));
      assert.deepEqual(new Set(successors), new Set([1]));
      assert.equal(await isLive(t0 + 1), true);
    });
  });
}
