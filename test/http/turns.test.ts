import assert from "node:assert/strict";
import test from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Turns } from "../../runtime/http/turns.js";

/** Takes so many turns at once, and tells which have begun. */
function take(turns: Turns, count: number): number[] {
  const begun: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const turn = turns.take();
    if (turn) void turn.then(() => begun.push(n));
    else begun.push(n);
  }
  return begun;
}

test("what comes alone begins at once, turn after turn", async () => {
  const turns = new Turns();
  for (let turn = 0; turn < 10; turn += 1) {
    assert.equal(turns.take(), undefined);
    await nextTurn();
  }
});

test("of many that come at once four begin in each turn of the event loop, in their order", async () => {
  const turns = new Turns();
  const begun = take(turns, 10);
  for (const count of [4, 8, 10]) {
    assert.deepEqual(
      begun,
      Array.from({ length: count }, (_, n) => n),
    );
    await nextTurn();
  }
});

test("who comes while others wait begins after them", async () => {
  const turns = new Turns();
  const first = take(turns, 6);
  await nextTurn();
  const late = take(turns, 4);
  assert.deepEqual([first.length, late.length], [6, 2]);
  await nextTurn();
  assert.equal(late.length, 4);
});
