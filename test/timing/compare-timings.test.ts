import assert from "node:assert/strict";
import { test } from "node:test";
import { compareTimings } from "./compare-timings.js";

const steps = (count: number, from: number) => Array.from({ length: count }, (_, index) => from + index);

test("the median of an odd number of times is the middle one, of an even number between the two", () => {
  assert.deepEqual(compareTimings([3, 1, 2], [4, 1, 3, 10]).medians, [2, 3.5]);
  assert.equal(compareTimings([3, 1, 2], [4, 1, 3, 10]).difference, -1.5);
});

test("times of one kind do not differ in rank, and times that never overlap do", () => {
  assert.equal(compareTimings(steps(40, 0), steps(40, 0)).z, 0);
  assert.ok(compareTimings(steps(40, 100), steps(40, 0)).z > 7);
  assert.ok(compareTimings(steps(40, 0), steps(40, 100)).z < -7);
});
