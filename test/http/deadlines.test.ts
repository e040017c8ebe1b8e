import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Deadlines } from "../../runtime/http/read/deadlines.js";

/** How long it takes until something held expires, in milliseconds. */
function expiry(deadlines: Deadlines): Promise<number> {
  const startedAt = performance.now();
  return new Promise((resolve) => deadlines.hold({ expire: () => resolve(performance.now() - startedAt) }));
}

describe("deadlines", () => {
  it("end what is held, at most an eighth of its time early", async () => {
    const deadlines = new Deadlines(80);
    const keepAlive = setTimeout(() => {}, 5_000);
    const first = expiry(deadlines);
    await new Promise((resolve) => setTimeout(resolve, 25));
    const took = await Promise.all([first, expiry(deadlines)]);
    assert.ok(Math.min(...took) >= 69, `${took}`);
    assert.ok(await expiry(deadlines), "a timer that had stopped starts again");
    clearTimeout(keepAlive);
  });

  it("leave alone what is released", async () => {
    const deadlines = new Deadlines(16);
    const waiting = { expire: () => assert.fail("expired") };
    deadlines.hold(waiting);
    deadlines.release(waiting);
    await new Promise((resolve) => setTimeout(resolve, 40));
  });

  it("keep no process alive", () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    new Deadlines(60_000).hold({ expire: () => {} });
    assert.equal(timers(), before);
  });
});
