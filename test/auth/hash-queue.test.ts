import assert from "node:assert/strict";
import test from "node:test";
import { HashQueue } from "../../runtime/auth/passwords/hash-queue.js";

/** Work that ends when the test says so. */
function openWork() {
  const gates: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = async (name: string) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => gates.push(resolve));
    running -= 1;
    return name;
  };
  return { work, finishOne: () => gates.shift()?.(), started: () => gates.length, most: () => most };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

test("no more run at once than the queue is wide, and all run in turn", async () => {
  const queue = new HashQueue({ width: 2, length: 8 });
  const { work, finishOne, most } = openWork();
  const names = ["a", "b", "c", "d", "e"];
  const results = names.map((name) => queue.run(() => work(name)));
  for (const _ of names) {
    await settle();
    finishOne();
  }
  assert.deepEqual(await Promise.all(results), names);
  assert.equal(most(), 2);
});

test("whoever comes when the queue is full is told so at once", async () => {
  const queue = new HashQueue({ width: 1, length: 1, waitMs: 1500 });
  const { work, finishOne } = openWork();
  const running = queue.run(() => work("runs"));
  const waiting = queue.run(() => work("waits"));
  await assert.rejects(
    queue.run(() => work("too many")),
    {
      name: "HashQueueFull",
      code: "hash_queue_full",
      retryAfterSeconds: 2,
    },
  );
  finishOne();
  await settle();
  finishOne();
  assert.deepEqual(await Promise.all([running, waiting]), ["runs", "waits"]);
});

test("whoever waits too long is told so, and its work never runs", async () => {
  const queue = new HashQueue({ width: 1, length: 4, waitMs: 20 });
  const { work, finishOne, started } = openWork();
  const running = queue.run(() => work("slow"));
  await assert.rejects(
    queue.run(() => work("late")),
    { name: "HashQueueFull", retryAfterSeconds: 1 },
  );
  finishOne();
  assert.equal(await running, "slow");
  await settle();
  assert.equal(started(), 0);
});

test("work that fails frees its place", async () => {
  const queue = new HashQueue({ width: 1, length: 0 });
  await assert.rejects(
    queue.run(() => Promise.reject(new Error("broken"))),
    { message: "broken" },
  );
  assert.equal(await queue.run(async () => "next"), "next");
});

test("no more is admitted than can run and wait; the rest is turned away before it has done anything", async () => {
  const queue = new HashQueue({ width: 1, length: 1, waitMs: 1500 });
  const { work, finishOne, started } = openWork();
  const admit = (name: string) => queue.admit(() => work(name));
  const admitted = [admit("a"), admit("b")];
  await assert.rejects(admit("c"), { name: "HashQueueFull", retryAfterSeconds: 2 });
  assert.equal(started(), 2);
  finishOne();
  await admitted[0];
  const next = admit("d");
  finishOne();
  await settle();
  finishOne();
  assert.deepEqual(await Promise.all([...admitted, next]), ["a", "b", "d"]);
});

test("whoever fails gives the place back", async () => {
  const queue = new HashQueue({ width: 1, length: 0 });
  await assert.rejects(
    queue.admit(() => Promise.reject(new Error("failed"))),
    { message: "failed" },
  );
  assert.equal(await queue.admit(async () => "next"), "next");
});

/** The names of those who have gone on, in their order. */
function goneOn(queue: HashQueue, work: (name: string) => Promise<string>, names: readonly string[]) {
  const gone: string[] = [];
  for (const name of names) queue.run(() => work(name)).then((value) => gone.push(value));
  return gone;
}

test("while many wait, the finished go on together, and the last at once", async () => {
  const queue = new HashQueue({ width: 1, length: 8, together: 2 });
  const { work, finishOne } = openWork();
  const gone = goneOn(queue, work, ["a", "b", "c"]);
  const seen: string[] = [];
  for (const _ of ["a", "b", "c"]) {
    await settle();
    finishOne();
    await settle();
    seen.push(gone.join(""));
  }
  assert.deepEqual(seen, ["", "ab", "abc"]);
});

test("nobody is held back where none of the others finishes", async () => {
  const queue = new HashQueue({ width: 1, length: 8, together: 8 });
  const { work, finishOne } = openWork();
  const gone = goneOn(queue, work, ["a", "b"]);
  await settle();
  finishOne();
  await settle();
  assert.deepEqual(gone, []);
  await new Promise((resolve) => setTimeout(resolve, 150));
  assert.deepEqual(gone, ["a"]);
});
