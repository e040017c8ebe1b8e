import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { storeLimiter } from "../../../runtime/store/store-limiter.js";
import { limiterContract, rule } from "../limits/limiter-contract.js";
import { type OpenStore, openEach } from "./open-each.js";
import { t0 } from "./sample-account.js";

/** What every store promises of the counts of rate limits. */
export function limitContract(open: OpenStore): void {
  describe("a limiter on the database", () => {
    const store = openEach(open);
    limiterContract(async () => {
      let time = t0;
      const now = () => time;
      const pass = async (ms: number) => {
        time += ms;
      };
      return { limiter: storeLimiter(store().limits, now), now, pass };
    });

    it("forgets what has ended, 500 at a time, and nothing else", async () => {
      const { limits } = store();
      await Promise.all(Array.from({ length: 501 }, (_, n) => limits.consume(rule, `old-${n}`, t0)));
      for (let call = 0; call < 3; call += 1) await limits.consume(rule, "young", t0 + 1);
      assert.equal(await limits.purge(t0 + 999), 0);
      assert.equal(await limits.purge(t0 + 1000), 500);
      assert.equal(await limits.purge(t0 + 1000), 1);
      assert.equal((await limits.consume(rule, "young", t0 + 1000)).allowed, false);
    });
  });
}
