import assert from "node:assert/strict";
import { test } from "node:test";
import { SentTogether } from "../../runtime/store/sent-together.js";

test("what is added in one go is sent by one message, also by promises that settle meanwhile; what comes later by another", async () => {
  const sent: (readonly string[])[] = [];
  const together = new SentTogether<string>((items) => sent.push(items));
  together.add("a");
  Promise.resolve()
    .then(() => together.add("b"))
    .then(() => together.add("c"));
  await new Promise((resolve) => setImmediate(resolve));
  together.add("d");
  assert.deepEqual(sent, [["a", "b", "c"]]);
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(sent, [["a", "b", "c"], ["d"]]);
});
