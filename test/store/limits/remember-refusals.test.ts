import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Limiter } from "../../../runtime/http/index.js";
import { openStore } from "../../../runtime/store/open-store.js";
import { rememberRefusals } from "../../../runtime/store/remember-refusals.js";
import { storeLimiter } from "../../../runtime/store/store-limiter.js";
import { t0 } from "../contract/sample-account.js";
import { limiterContract, rule } from "./limiter-contract.js";

/** A limiter that refuses for a second, and how often it was asked. */
function refusing(now: () => number) {
  const asked: string[] = [];
  const limiter: Limiter = {
    async consume({ points: limit }, key) {
      asked.push(key);
      return { allowed: false, limit, remaining: 0, resetAt: now() + 1000, retryAfterMs: 1000 };
    },
  };
  return { limiter, asked };
}

describe("a limiter that remembers refusals", () => {
  let time = t0;
  const now = () => time;
  const pass = async (ms: number) => {
    time += ms;
  };

  limiterContract(async (t) => {
    const store = await openStore("sqlite::memory:");
    t.after(() => store.close());
    return { limiter: rememberRefusals(storeLimiter(store.limits, now), now), now, pass };
  });

  it("does not ask the counter again until a refusal ends, and tells how long that is", async () => {
    const { limiter, asked } = refusing(now);
    const remembering = rememberRefusals(limiter, now);
    const waits = [];
    for (const ms of [0, 400, 599, 1]) {
      await pass(ms);
      waits.push((await remembering.consume(rule, "a")).retryAfterMs);
    }
    assert.deepEqual(waits, [1000, 600, 1, 1000]);
    assert.deepEqual(asked, ["a", "a"]);
  });

  it("asks for each key and each rule", async () => {
    const { limiter, asked } = refusing(now);
    const remembering = rememberRefusals(limiter, now);
    for (const name of ["xpkg/login", "xpkg/create"]) {
      for (const key of ["a", "b"]) await remembering.consume({ ...rule, name }, key);
    }
    assert.deepEqual(asked, ["a", "b", "a", "b"]);
  });

  it("forgets the oldest refusal when it holds too many", async () => {
    const { limiter, asked } = refusing(now);
    const remembering = rememberRefusals(limiter, now, 2);
    for (const key of ["a", "b", "c", "c", "b", "a"]) await remembering.consume(rule, key);
    assert.deepEqual(asked, ["a", "b", "c", "a"]);
  });
});
