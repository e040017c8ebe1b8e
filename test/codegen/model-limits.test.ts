import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { modelFromText } from "./model-from-text.js";

describe("headers and limits", () => {
  const text = `x-rate-limit: [{ name: all, points: 9, window: 9, by: ip, headers: { remaining: X-Left } }]
paths:
  /a:
    get:
      operationId: a
      x-rate-limit: [{ name: a, points: 1, window: 2, block: 3, by: ip, withoutIp: refuse, headers: { retryAfter: Retry-After, on: limited } }]
      responses: { 429: { $ref: '#/components/responses/Busy' }, 503: { $ref: '#/components/responses/Busy' } }
  /b: { get: { operationId: b, responses: { 429: { $ref: '#/components/responses/Busy' } } } }
components:
  responses:
    Busy:
      description: Busy.
      headers:
        X-Left: { schema: { type: integer } }
        Retry-After: { required: true, schema: { type: integer } }
        Cache-Control: { required: true, schema: { type: string, const: no-store } }
        X-Trace: { schema: { type: array, items: { type: string, enum: [a, b] } } }`;

  test("are filled by the handler, by the runtime where a limit names them, or are constant", async () => {
    const model = await modelFromText(text);
    const fillers = model.operations.flatMap(({ id, replies }) =>
      replies.map(({ status, headers }) => [id, status, ...headers.map(({ from }) => from)]),
    );
    assert.deepEqual(fillers, [
      ["a", "429", "runtime", "runtime", { const: "no-store" }, "handler"],
      // Only the service knows when it will be back.
      ["a", "503", "runtime", "handler", { const: "no-store" }, "handler"],
      ["b", "429", "runtime", "handler", { const: "no-store" }, "handler"],
    ]);
    assert.equal(model.operations[0]?.replies[0]?.headers[3]?.typeText, '("a" | "b")[]');
    assert.equal(model.operations[0]?.replies[0]?.headers[2]?.typeText, '"no-store"');
  });

  test("have their defaults filled in", async () => {
    const model = await modelFromText(text);
    const headers = { remaining: "X-Left", on: "all" };
    assert.deepEqual(model.limits, [
      { name: "all", points: 9, window: 9, block: 0, by: "ip", withoutIp: "proxy", headers },
    ]);
    assert.deepEqual(model.operations[0]?.limits, [
      {
        name: "a",
        points: 1,
        window: 2,
        block: 3,
        by: "ip",
        withoutIp: "refuse",
        headers: { retryAfter: "Retry-After", on: "limited" },
      },
    ]);
  });
});
