import assert from "node:assert/strict";
import test from "node:test";
import { codeOfStep, matchStep } from "../../../runtime/auth/codes/totp.js";

/** Base32 of "12345678901234567890". */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const codes = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"];

test("codes of the first ten steps are those of RFC 4226, appendix D", () => {
  assert.deepEqual(
    codes.map((_, step) => codeOfStep(secret, step)),
    codes,
  );
});

test("a code of RFC 4226 is found in its own step and in those beside it", () => {
  for (const [step, code] of codes.entries()) {
    const found = [-2, -1, 0, 1, 2].map((offset) => matchStep(secret, code, (step + offset) * 30_000));
    const expected = [undefined, step, step, step, undefined];
    // There is no time before the first step.
    assert.deepEqual(found.slice(Math.max(0, 2 - step)), expected.slice(Math.max(0, 2 - step)), code);
  }
});
