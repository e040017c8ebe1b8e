import assert from "node:assert/strict";
import test from "node:test";
import { codeOfStep, matchStep, stepAt } from "../../runtime/auth/codes/totp.js";

/** RFC 6238, appendix B: base32 of "12345678901234567890", SHA-1; 8 digits there, of which the last 6 are ours. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const vectors = [
  [59, "94287082"],
  [1111111109, "07081804"],
  [1111111111, "14050471"],
  [1234567890, "89005924"],
  [2000000000, "69279037"],
  [20000000000, "65353130"],
] as const;

test("codes are those of RFC 6238", () => {
  for (const [seconds, code] of vectors) {
    assert.equal(codeOfStep(secret, stepAt(seconds * 1000)), code.slice(2));
    assert.equal(matchStep(secret, code.slice(2), seconds * 1000), Math.floor(seconds / 30));
  }
});

test("the code of the step before and after is taken, and no further one", () => {
  const now = 1_700_000_010_000;
  const step = stepAt(now);
  const found = [-3, -2, -1, 0, 1, 2, 3].map((offset) => matchStep(secret, codeOfStep(secret, step + offset), now));
  assert.deepEqual(found, [undefined, undefined, step - 1, step, step + 1, undefined, undefined]);
});

test("a step is 30 seconds long to the millisecond", () => {
  assert.equal(stepAt(29_999), 0);
  assert.equal(stepAt(30_000), 1);
});

test("text of any other form than six ASCII digits is no code", () => {
  const now = 59_000;
  for (const code of ["", "28708", "2870820", "94287082", " 287082", "287082\n", "28708２", "２８７０８２", "0x2870"])
    assert.equal(matchStep(secret, code, now), undefined, code);
});
