import assert from "node:assert/strict";
import test, { mock } from "node:test";
import fc from "fast-check";
import { memoryLimiter } from "../../../runtime/store/memory-limiter.js";
import { startOfTime } from "../auth-fixture.js";

const windowMs = 3_000;
const points = 4;

/** Milliseconds that pass before each call; edges of the window are hit as often as anything else. */
const gaps = fc.array(fc.oneof(fc.constantFrom(0, 0, 0, 1, 2_999, 3_000, 3_001), fc.nat({ max: 1_500 })), {
  minLength: 1,
  maxLength: 60,
});

// A block that is shorter than the window would end it early, and then that is what was asked for.
for (const block of [0, 3, 7])
  test(`a limit with a block of ${block} s lets at most N calls into its window and 2 N - 1 into any other`, async (t) => {
    mock.timers.enable({ apis: ["Date", "setTimeout"], now: startOfTime });
    t.after(() => mock.timers.reset());
    const limiter = memoryLimiter();
    let keys = 0;
    const property = fc.asyncProperty(gaps, async (passing) => {
      keys += 1;
      const admitted: number[] = [];
      for (const gap of passing) {
        mock.timers.tick(gap);
        const { allowed } = await limiter.consume({ name: "n", points, window: windowMs / 1000, block }, `k${keys}`);
        if (allowed) admitted.push(Date.now());
      }
      assert.ok(mostIn(ownWindows(admitted)) <= points, `${admitted}`);
      assert.ok(mostIn(slidingWindows(admitted)) <= 2 * points - 1, `${admitted}`);
    });
    await fc.assert(property, { numRuns: 150 });
  });

test("a limit gives all of its points to calls that come one window after another", async (t) => {
  mock.timers.enable({ apis: ["Date", "setTimeout"], now: startOfTime });
  t.after(() => mock.timers.reset());
  const limiter = memoryLimiter();
  let admitted = 0;
  for (let call = 0; call < 5 * points; call += 1) {
    const { allowed } = await limiter.consume({ name: "n", points, window: windowMs / 1000, block: 0 }, "k");
    if (allowed) admitted += 1;
    if (call % points === points - 1) mock.timers.tick(windowMs);
  }
  assert.equal(admitted, 5 * points);
});

/** Windows begin with the first call after the last one has ended. */
function ownWindows(times: readonly number[]): number[][] {
  const windows: number[][] = [];
  for (const time of times) {
    const start = windows.at(-1)?.[0];
    if (start === undefined || time >= start + windowMs) windows.push([time]);
    else windows.at(-1)?.push(time);
  }
  return windows;
}

/** The window that begins at each call holds at least as many calls as any near it. */
function slidingWindows(times: readonly number[]): number[][] {
  return times.map((start, from) => times.slice(from).filter((time) => time < start + windowMs));
}

function mostIn(windows: readonly (readonly number[])[]): number {
  return Math.max(0, ...windows.map(({ length }) => length));
}
