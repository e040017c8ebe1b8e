import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it, mock } from "node:test";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Limiter } from "../../runtime/http/limit/limiter.js";
import { consumePoint } from "../../runtime/store/consume-point.js";
import { memoryLimiter } from "../../runtime/store/memory-limiter.js";
import { t0 } from "./contract/sample-account.js";

const rule = { name: "xpkg/login", points: 2, window: 10, block: 0 };
const blocking = { name: "xpkg/all", points: 2, window: 10, block: 30 };

describe("the memory limiter", () => {
  let limiter: Limiter;
  beforeEach(() => {
    mock.timers.enable({ apis: ["Date", "setTimeout"], now: t0 });
    limiter = memoryLimiter();
  });
  afterEach(() => mock.timers.reset());
  const use = (times: number, by = rule, key = "a") =>
    Promise.all(Array.from({ length: times }, () => limiter.consume(by, key)));

  it("counts down the points of a window", async () => {
    const window = { allowed: true, limit: 2, resetAt: t0 + 10_000, retryAfterMs: 0 };
    assert.deepEqual(await use(2), [
      { ...window, remaining: 1 },
      { ...window, remaining: 0 },
    ]);
  });

  it("refuses until the window ends, then counts anew", async () => {
    await use(2);
    mock.timers.tick(4000);
    const refused = { allowed: false, limit: 2, remaining: 0, resetAt: t0 + 10_000, retryAfterMs: 6000 };
    assert.deepEqual(await use(1), [refused]);
    mock.timers.tick(5999);
    assert.deepEqual(await use(1), [{ ...refused, retryAfterMs: 1 }]);
    mock.timers.tick(1);
    const [anew] = await use(1);
    assert.deepEqual([anew?.allowed, anew?.remaining, anew?.resetAt], [true, 1, t0 + 20_000]);
  });

  it("blocks for longer than the window, and refused calls do not extend that", async () => {
    await use(2, blocking);
    mock.timers.tick(1000);
    const refused = { allowed: false, limit: 2, remaining: 0, resetAt: t0 + 31_000, retryAfterMs: 30_000 };
    assert.deepEqual(await use(1, blocking), [refused]);
    mock.timers.tick(29_000);
    assert.deepEqual(await use(1, blocking), [{ ...refused, retryAfterMs: 1000 }]);
    mock.timers.tick(1000);
    assert.equal((await use(1, blocking))[0]?.allowed, true);
  });

  it("allows exactly the points of a rule to 50 parallel calls", async () => {
    assert.equal((await use(50)).filter(({ allowed }) => allowed).length, 2);
  });

  it("counts keys and rules apart", async () => {
    await use(3);
    assert.equal((await use(1, rule, "b"))[0]?.allowed, true);
    assert.equal((await use(1, { ...rule, name: "flashback/login" }))[0]?.allowed, true);
  });
});

describe("counting a point", () => {
  it("rejects when the counter's storage is dead, rather than refuse the call", async () => {
    class DeadCounter extends RateLimiterMemory {
      override consume(): Promise<never> {
        return Promise.reject(new Error("connection lost"));
      }
    }
    const counter = new DeadCounter({ points: 1, duration: 1 });
    await assert.rejects(
      consumePoint(counter, "a", () => t0),
      /connection lost/,
    );
  });

  it("stores no key in clear, and none that is long", async () => {
    const counter = new RateLimiterMemory({ keyPrefix: "p", points: 9, duration: 1 });
    for (const key of ["192.0.2.1", "x".repeat(16_384)]) await consumePoint(counter, key, () => t0);
    const keys = counter.dump().storage.map(({ key }) => String(key));
    assert.deepEqual(
      keys.map((key) => /^[\w-]{43}$/.test(key)),
      [true, true],
    );
  });
});
