import assert from "node:assert/strict";
import test from "node:test";
import { FreshValue } from "../../runtime/auth/tokens/fresh-value.js";

/** A value that counts its loads; `fail` makes the next ones reject. */
function openCounter() {
  let time = 1_000_000;
  let failing = false;
  const loads: (number | undefined)[] = [];
  const value = new FreshValue<number>({
    load: async (previous) => {
      loads.push(previous);
      if (failing) throw new Error("down");
      return loads.length;
    },
    now: () => time,
    renewAfterMs: 30,
    longestMs: 60,
  });
  const pass = (ms: number) => {
    time += ms;
  };
  const fail = (now: boolean) => {
    failing = now;
  };
  return { value, loads, pass, fail };
}
/** Lets loads that nobody waits for end. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test("a value is loaded once for all who ask while it is young", async () => {
  const { value, loads, pass } = openCounter();
  assert.deepEqual(await Promise.all([value.get(), value.get(), value.get()]), [1, 1, 1]);
  pass(30);
  assert.equal(await value.get(), 1);
  assert.deepEqual(loads, [undefined]);
});

test("a value that ages is given out once more while the next one is loaded", async () => {
  const { value, loads, pass } = openCounter();
  await value.get();
  pass(31);
  assert.deepEqual(await Promise.all([value.get(), value.get()]), [1, 1]);
  await settle();
  assert.equal(await value.get(), 2);
  assert.deepEqual(loads, [undefined, 1]);
});

test("a value that is too old is not given out, whichever way the clock went", async () => {
  for (const ms of [61, -61]) {
    const { value, pass } = openCounter();
    await value.get();
    pass(ms);
    assert.equal(await value.get(), 2);
  }
});

test("a load that fails leaves the value in use until it is too old, then it is told; the next one is tried", async () => {
  const { value, pass, fail } = openCounter();
  await value.get();
  fail(true);
  pass(60);
  assert.equal(await value.get(), 1);
  await settle();
  pass(1);
  await assert.rejects(value.get(), /down/);
  fail(false);
  assert.equal(await value.get(), 4);
});

test("who needs a younger value than is held waits for the next one", async () => {
  const { value, loads, pass } = openCounter();
  assert.equal(await value.youngerThan(10), 1);
  pass(9);
  assert.equal(await value.youngerThan(10), 1);
  pass(1);
  assert.deepEqual(await Promise.all([value.youngerThan(10), value.youngerThan(10)]), [2, 2]);
  assert.equal(loads.length, 2);
});
