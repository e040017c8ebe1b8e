import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { thrownFault } from "../../runtime/http/server-fault.js";
import { ask, json } from "./ask.js";
import { listen } from "./listen.js";
import { implementWire, startWire, untyped } from "./start-wire.js";

const canary = "canary-9f86d081";

function thrower(error: unknown): never {
  return untyped(() => {
    throw error;
  });
}

describe("what is thrown", () => {
  const thrown: readonly (readonly [string, unknown, string])[] = [
    ["an error", new RangeError(canary), "RangeError"],
    ["a system error", Object.assign(new Error(canary), { code: "ECONNREFUSED" }), "Error ECONNREFUSED"],
    ["an SQL error", Object.assign(new Error(canary), { code: "23505" }), "Error 23505"],
    ["an error whose code is a value", Object.assign(new Error("x"), { code: `${canary} 1` }), "Error"],
    ["an error whose name is a value", Object.assign(new Error("x"), { name: `${canary} 1` }), "Error"],
    ["an error whose message looks like frames", new Error(`a\n    at ${canary} (x.js:1:1)`), "Error"],
    ["text", canary, "string"],
    ["nothing", undefined, "undefined"],
  ];
  for (const [what, error, reason] of thrown) {
    it(`by a handler is answered 500 and reported without its message: ${what}`, async (t) => {
      const wire = await startWire(t, { operations: { mine: thrower(error) } });
      const { status, body } = await wire.ask({ target: "/wire/items/mine" });
      assert.deepEqual([status, JSON.parse(body)], [500, { kind: "internal", found: {} }]);
      assert.deepEqual(
        wire.faults.map(({ frames: _, ...fault }) => fault),
        [{ api: "wire", operation: "mine", kind: "thrown", reason }],
      );
      assert.doesNotMatch(JSON.stringify(wire.faults), new RegExp(canary));
    });
  }

  it("tells where, by the frames of its stack", () => {
    const { frames = [] } = thrownFault({ api: "wire", operation: undefined }, new Error(canary));
    assert.ok(frames.length > 0);
    assert.match(frames[0] ?? "", /^at .*faults\.test\.js:\d+:\d+\)?$/);
  });

  it("by a promise is answered alike", async (t) => {
    const rejects = untyped(() => Promise.reject(new Error(canary)));
    const wire = await startWire(t, { operations: { mine: rejects } });
    assert.equal((await wire.ask({ target: "/wire/items/mine" })).status, 500);
    assert.equal(wire.faults.length, 1);
  });

  it("by a hook is answered 500: nobody gets in", async (t) => {
    const wire = await startWire(t, { hooks: { bearer: thrower(new Error(canary)) } });
    const { status } = await wire.ask({
      method: "POST",
      target: "/wire/secret/either",
      headers: { Authorization: "Bearer good" },
    });
    assert.deepEqual([status, wire.faults.length], [500, 1]);
  });

  it("is answered 503 where it passes by itself, and reported", async (t) => {
    const full = new Error("full");
    const wire = await startWire(t, {
      operations: { mine: thrower(full) },
      options: { overload: (error) => (error === full ? 2 : undefined) },
    });
    const { status, headers, body } = await wire.ask({ target: "/wire/items/mine" });
    assert.deepEqual([status, headers["retry-after"]], [503, "2"]);
    assert.deepEqual(JSON.parse(body).found, { retryAfterSeconds: 2 });
  });

  it("is answered though nobody is there to report to", async (t) => {
    const serve = implementWire({ operations: { mine: thrower(new Error("x")) }, options: { limiter: "off" } });
    const { port, koaErrors } = await listen(t, serve);
    assert.equal((await ask(port, { target: "/wire/items/mine" })).status, 500);
    assert.deepEqual(koaErrors, []);
  });

  it("by middleware that has read the body is answered 500, not waited for", async (t) => {
    const serve = implementWire({ options: { limiter: "off" } });
    const { port } = await listen(
      t,
      async (context, next) => {
        for await (const _ of context.req);
        await next();
      },
      serve,
    );
    assert.equal((await ask(port, json("/wire/echo", { text: "a" }))).status, 500);
  });
});
