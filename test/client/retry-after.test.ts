import assert from "node:assert/strict";
import { test } from "node:test";
import { retryAfterMs } from "../../runtime/client/retry-after.js";

const now = Date.parse("Sun, 06 Nov 1994 08:49:37 GMT");
const cases: readonly (readonly [header: string | undefined, milliseconds: number])[] = [
  [undefined, 0],
  ["120", 120_000],
  [" 0 ", 0],
  ["Sun, 06 Nov 1994 08:49:47 GMT", 10_000],
  ["Sun, 06 Nov 1994 08:49:27 GMT", 0],
  ["-1", 0],
  ["1.5", 0],
  ["soon", 0],
  ["", 0],
];
for (const [header, milliseconds] of cases) {
  test(`Retry-After: ${header} asks for ${milliseconds} ms`, () => {
    const response = new Response(null, { headers: header === undefined ? {} : { "Retry-After": header } });
    assert.equal(retryAfterMs(response, now), milliseconds);
  });
}
