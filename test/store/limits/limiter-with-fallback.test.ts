import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import type { Limiter } from "../../../runtime/http/index.js";
import { limiterWithFallback } from "../../../runtime/store/limiter-with-fallback.js";
import { StoreUnavailable } from "../../../runtime/store/store.js";
import { t0 } from "../contract/sample-account.js";
import { rule } from "./limiter-contract.js";

describe("a limiter with a fallback", () => {
  let time: number;
  let told: string[];
  let dead: Record<"first" | "second", Error | undefined>;
  beforeEach(() => {
    time = t0;
    told = [];
    dead = { first: undefined, second: undefined };
  });

  /** A limiter that notes that it was asked. */
  const place = (name: "first" | "second"): Limiter => ({
    async consume({ points: limit }) {
      told.push(name);
      const error = dead[name];
      if (error) throw error;
      return { allowed: true, limit, remaining: 1, resetAt: t0, retryAfterMs: 0 };
    },
  });
  const open = () =>
    limiterWithFallback({
      first: place("first"),
      second: place("second"),
      now: () => time,
      onLost: (error) => told.push(`lost: ${error instanceof Error ? error.message : ""}`),
      onBack: () => told.push("back"),
    });

  it("counts in the first place alone while that answers", async () => {
    const limiter = open();
    await limiter.consume(rule, "a");
    await limiter.consume(rule, "a");
    assert.deepEqual(told, ["first", "first"]);
  });

  it("counts in the second while the first is dead, and asks the first again after a second", async () => {
    const limiter = open();
    dead.first = new Error("gone");
    for (const ms of [0, 999, 1]) {
      time += ms;
      assert.equal((await limiter.consume(rule, "a")).allowed, true);
    }
    assert.deepEqual(told, ["first", "lost: gone", "second", "second", "first", "second"]);
  });

  it("goes back to the first once that answers", async () => {
    const limiter = open();
    dead.first = new Error("gone");
    await limiter.consume(rule, "a");
    dead.first = undefined;
    time += 1000;
    await limiter.consume(rule, "a");
    await limiter.consume(rule, "a");
    assert.deepEqual(told.slice(3), ["first", "back", "first"]);
  });

  it("lets nothing pass when both are dead, at once and later", async () => {
    const limiter = open();
    dead.first = new Error("gone");
    dead.second = new StoreUnavailable("planted");
    for (const ms of [0, 1, 1000]) {
      time += ms;
      await assert.rejects(limiter.consume(rule, "a"), StoreUnavailable);
    }
  });
});
