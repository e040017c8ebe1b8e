import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Store } from "../../../runtime/store/store.js";
import { openAuth, startOfTime } from "../auth-fixture.js";

const graceMs = 10_000;
const idleMs = 60_000;
const absoluteMs = 300_000;

/** What can happen to a family: a number is presented, so far behind or ahead of the newest; time passes; logout. */
type Step =
  | { readonly kind: "present"; readonly behind: number }
  | { readonly kind: "pass"; readonly ms: number }
  | { readonly kind: "revoke" };

/** What the documents promise of a family, told without SQL. */
class Family {
  seq = 0;
  rotatedAt = startOfTime;
  idleEnd = startOfTime + idleMs;
  revoked = false;

  isLive(now: number): boolean {
    return !this.revoked && now < this.idleEnd && now < startOfTime + absoluteMs;
  }

  present(seq: number, now: number): "rotated" | "repeated" | "reused" | "unknown" {
    if (!this.isLive(now) || seq > this.seq) return "unknown";
    if (seq === this.seq) {
      this.seq += 1;
      this.rotatedAt = now;
      this.idleEnd = now + idleMs;
      return "rotated";
    }
    if (seq === this.seq - 1 && now - this.rotatedAt <= graceMs) return "repeated";
    this.revoked = true;
    return "reused";
  }

  revoke(now: number): boolean {
    const live = this.isLive(now);
    this.revoked ||= live;
    return live;
  }
}

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("present"), behind: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, -1) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("pass"), ms: fc.constantFrom(0, 1, 9_999, 10_000, 10_001) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("pass"), ms: fc.constantFrom(59_999, 60_000) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("revoke") }) },
);

test("a refresh family goes through the states that it is promised to, whatever is done to it", async (t) => {
  const { store } = await openAuth(t);
  const account = { id: "a1", realm: "flashback", login: "a@b.co", name: "A", profile: {} };
  await store.accounts.create(account, startOfTime);
  const seen = new Set<string>();
  let families = 0;
  const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
    families += 1;
    for (const kind of await live(store, `s${families}`, steps)) seen.add(kind);
  });
  await fc.assert(property, { numRuns: 300 });
  assert.deepEqual([...seen].sort(), ["repeated", "reused", "rotated", "unknown"]);
});

/** Takes a family in the store through the steps beside the model; the outcomes. */
async function live({ sessions }: Store, id: string, steps: readonly Step[]): Promise<string[]> {
  const family = new Family();
  const ends = { idleExpiresAt: startOfTime + idleMs, absoluteExpiresAt: startOfTime + absoluteMs };
  await sessions.create({ id, realm: "flashback", accountId: "a1", ...ends }, {}, startOfTime);
  const outcomes: string[] = [];
  let now = startOfTime;
  for (const each of steps) {
    if (each.kind === "pass") now += each.ms;
    else if (each.kind === "revoke") assert.equal(await sessions.revoke(id, now), family.revoke(now));
    else {
      const rotation = { id, seq: family.seq - each.behind, idleExpiresAt: now + idleMs, graceMs };
      if (rotation.seq < 0) continue;
      const expected = family.present(rotation.seq, now);
      const outcome = await sessions.rotateRefresh(rotation, now);
      assert.equal(outcome.kind, expected);
      if ("session" in outcome) assert.equal(outcome.session.refreshSeq, family.seq);
      outcomes.push(outcome.kind);
    }
    assert.equal((await sessions.live(id, now)) !== undefined, family.isLive(now));
  }
  return outcomes;
}
