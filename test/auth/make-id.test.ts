import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import test from "node:test";
import { makeHex, makeId, makeUuid } from "../../runtime/auth/secrets/make-id.js";

const ones = (size: number) => new Uint8Array(size).fill(0xff);

test("an id has the asked length, URL-safe characters, and a letter first", () => {
  for (let round = 0; round < 200; round += 1) assert.match(makeId(randomBytes, 16), /^[A-Za-z][A-Za-z0-9_-]{15}$/);
  assert.equal(makeId(randomBytes).length, 21);
});

test("an id is made of the given random bytes alone", () => {
  assert.equal(makeId(ones, 5), "v____");
  assert.notEqual(makeId(randomBytes), makeId(randomBytes));
});

test("hex keys are lower case and twice as long as their bytes", () => {
  assert.equal(makeHex(ones, 16), "f".repeat(32));
  assert.match(makeHex(randomBytes, 32), /^[0-9a-f]{64}$/);
});

test("a UUID bears version 4 and the RFC variant", () => {
  assert.equal(makeUuid(ones), "ffffffff-ffff-4fff-bfff-ffffffffffff");
  assert.equal(
    makeUuid((size) => new Uint8Array(size)),
    "00000000-0000-4000-8000-000000000000",
  );
});
