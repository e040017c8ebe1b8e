import assert from "node:assert/strict";
import { it, type TestContext } from "node:test";
import type { Consumption, Limiter } from "../../../runtime/http/index.js";

/** A limiter without any counts, and its clock. */
export interface LimiterAtWork {
  readonly limiter: Limiter;
  /** Epoch milliseconds. */
  now(): number;
  /** Lets time go by. */
  pass(ms: number): Promise<void>;
}

export const rule = { name: "xpkg/login", points: 2, window: 1, block: 0 };
const blocking = { name: "xpkg/all", points: 2, window: 1, block: 2 };

/**
 * What every limiter promises. `slackMs` is how far its times may be off: 0 where the test moves the clock.
 */
export function limiterContract(open: (t: TestContext) => Promise<LimiterAtWork>, slackMs = 0): void {
  const near = (actual: number, expected: number) =>
    assert.ok(Math.abs(actual - expected) <= slackMs, `${actual - expected} ms off`);
  const use = (limiter: Limiter, by = rule, key = "a") => limiter.consume(by, key);
  const useUp = async (limiter: Limiter, by = rule) => {
    await use(limiter, by);
    return await use(limiter, by);
  };
  const refused = (consumption: Consumption, now: number, waitMs: number) => {
    assert.deepEqual([consumption.allowed, consumption.limit, consumption.remaining], [false, 2, 0]);
    near(consumption.resetAt, now + waitMs);
    near(consumption.retryAfterMs, waitMs);
  };

  it("counts down the points of a window", async (t) => {
    const { limiter, now } = await open(t);
    for (const remaining of [1, 0]) {
      const { resetAt, ...rest } = await use(limiter);
      assert.deepEqual(rest, { allowed: true, limit: 2, remaining, retryAfterMs: 0 });
      near(resetAt, now() + 1000);
    }
  });

  it("refuses until the window ends, then counts anew", async (t) => {
    const { limiter, now, pass } = await open(t);
    const { resetAt } = await useUp(limiter);
    await pass(600);
    refused(await use(limiter), now(), resetAt - now());
    await pass(400 + slackMs);
    const anew = await use(limiter);
    assert.deepEqual([anew.allowed, anew.remaining], [true, 1]);
    near(anew.resetAt, now() + 1000);
  });

  it("blocks for longer than the window, and refused calls do not extend that", async (t) => {
    const { limiter, now, pass } = await open(t);
    await useUp(limiter, blocking);
    await pass(500);
    const first = await use(limiter, blocking);
    refused(first, now(), 2000);
    await pass(1200);
    refused(await use(limiter, blocking), now(), first.resetAt - now());
    await pass(800 + slackMs);
    assert.equal((await use(limiter, blocking)).allowed, true);
  });

  it("allows exactly the points of a rule to 50 parallel calls", async (t) => {
    const { limiter } = await open(t);
    const calls = await Promise.all(Array.from({ length: 50 }, () => use(limiter)));
    assert.equal(calls.filter(({ allowed }) => allowed).length, 2);
  });

  it("counts keys and rules apart", async (t) => {
    const { limiter } = await open(t);
    await useUp(limiter);
    assert.equal((await use(limiter)).allowed, false);
    assert.equal((await use(limiter, rule, "b")).allowed, true);
    assert.equal((await use(limiter, { ...rule, name: "flashback/login" })).allowed, true);
  });
}
