import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { limited } from "../../runtime/http/index.js";
import { startWire, untyped } from "./start-wire.js";

const usedUp = { limit: "account", retryAfterSeconds: 120 };

describe("a handler that counts by itself", () => {
  it("has its 429 answered as that of a declared limit, with its own time to come back", async (t) => {
    const wire = await startWire(t, { operations: { limited: async () => limited(usedUp) } });
    const { status, headers, body } = await wire.ask({ target: "/wire/limited" });
    assert.equal(status, 429);
    assert.deepEqual(JSON.parse(body), { kind: "limited", found: usedUp });
    assert.equal(headers["retry-after"], "120");
    assert.equal(headers["x-ratelimit-limit"], "5", "the address's limit tells of itself as before");
    assert.deepEqual(wire.faults, []);
  });

  it("is answered with problem details where the API declares no such refusal", async (t) => {
    const operations = { item: untyped(() => limited(usedUp)) };
    const wire = await startWire(t, { undeclared: true, operations });
    const { status, headers } = await wire.ask({ target: "/wire/items/1" });
    assert.deepEqual([status, headers["retry-after"]], [429, "120"]);
    assert.equal(headers["content-type"], "application/problem+json");
  });
});
