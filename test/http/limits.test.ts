import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Consumption } from "../../runtime/http/index.js";
import { json } from "./ask.js";
import { startWire } from "./start-wire.js";

const now = Date.UTC(2026, 0, 1);
const usedUp: Consumption = { allowed: false, limit: 5, remaining: 0, resetAt: now + 2_001, retryAfterMs: 2_001 };
const token = { Authorization: "Bearer good" };

function limitHeaders(headers: Readonly<Record<string, unknown>>): unknown[] {
  const names = ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "retry-after"];
  return names.map((name) => headers[name]);
}

describe("limits", () => {
  it("count by address, document first, then operation, under names that no two APIs share", async (t) => {
    const wire = await startWire(t);
    assert.equal((await wire.ask({ target: "/wire/limited" })).status, 204);
    assert.deepEqual(wire.limiter.counted, [
      { rule: { name: "wire/everything", points: 100, window: 60, block: 0 }, key: "127.0.0.1" },
      { rule: { name: "wire/address", points: 5, window: 3, block: 3 }, key: "127.0.0.1" },
    ]);
  });

  const ipv6 = { options: { clientIp: () => "2001:db8:0:1:ffff::1" } };
  const everything = { name: "wire/everything", points: 100, window: 60, block: 0 };
  const site = { rule: { ...everything, name: "wire/everything/48", points: 1600 }, key: "2001:db8:0::/48" };

  it("count an IPv6 client by its /64, and 16 times the points by its /48", async (t) => {
    const wire = await startWire(t, ipv6);
    assert.equal((await wire.ask({ target: "/wire/items/mine" })).status, 200);
    assert.deepEqual(wire.limiter.counted, [{ rule: everything, key: "2001:db8:0:1::/64" }, site]);
  });

  it("do not count a call by its /48 that its /64 refuses", async (t) => {
    const wire = await startWire(t, ipv6);
    wire.limiter.decisions.set("wire/everything", usedUp);
    assert.equal((await wire.ask({ target: "/wire/items/mine" })).status, 429);
    assert.deepEqual(
      wire.limiter.counted.map(({ key }) => key),
      ["2001:db8:0:1::/64"],
    );
  });

  it("refuse a fresh /64 of a /48 that is used up, and tell it the limit of an address", async (t) => {
    const wire = await startWire(t, { options: { ...ipv6.options, now: () => now } });
    wire.limiter.decisions.set("wire/address/48", { ...usedUp, limit: 80 });
    const { status, headers } = await wire.ask({ target: "/wire/limited" });
    assert.deepEqual([status, limitHeaders(headers)], [429, ["5", "0", "2026-01-01T00:00:02.001Z", "3"]]);
  });

  it("count every call of a document, also one that finds no operation", async (t) => {
    const wire = await startWire(t);
    wire.limiter.decisions.set("wire/everything", usedUp);
    const statuses = [];
    for (const target of ["/wire/nowhere", "/wire/items/mine"]) statuses.push((await wire.ask({ target })).status);
    assert.deepEqual(statuses, [429, 429]);
  });

  it("stop at the first that is used up", async (t) => {
    const wire = await startWire(t);
    wire.limiter.decisions.set("wire/everything", usedUp);
    await wire.ask({ target: "/wire/limited" });
    assert.deepEqual(
      wire.limiter.counted.map(({ rule }) => rule.name),
      ["wire/everything"],
    );
  });

  it("count by principal once the caller is known", async (t) => {
    const wire = await startWire(t);
    wire.limiter.decisions.set("wire/caller", usedUp);
    const either = { method: "POST", target: "/wire/secret/either" };
    assert.equal((await wire.ask(either)).status, 401);
    const { status, body } = await wire.ask({ ...either, headers: token });
    assert.deepEqual([status, JSON.parse(body).found], [429, { limit: "caller", retryAfterSeconds: 3 }]);
    const counted = wire.limiter.counted.filter(({ rule }) => rule.name === "wire/caller");
    assert.deepEqual(
      counted.map(({ key }) => key),
      ['{"user":"bearer"}'],
    );
  });

  const recipients: readonly (readonly [unknown, readonly string[]])[] = [
    [{ to: { "e-mail": " Ann@Example.com " } }, ["ann@example.com"]],
    [{ to: {} }, []],
    [{ to: { toString: "x" } }, []],
  ];
  for (const [body, keys] of recipients) {
    it(`count by a property of a valid body, trimmed and in lower case: ${JSON.stringify(body)}`, async (t) => {
      const wire = await startWire(t);
      assert.equal((await wire.ask(json("/wire/letters", body))).status, 204);
      const counted = wire.limiter.counted.filter(({ rule }) => rule.name === "wire/recipient");
      assert.deepEqual(
        counted.map(({ key }) => key),
        keys,
      );
    });
  }

  it("do not count an invalid body by its property", async (t) => {
    const wire = await startWire(t);
    assert.equal((await wire.ask(json("/wire/letters", { to: { "e-mail": 1 } }))).status, 400);
    assert.deepEqual(
      wire.limiter.counted.map(({ rule }) => rule.name),
      ["wire/everything"],
    );
  });

  it("count on the proxy's address where it names no client, unless the spec refuses that", async (t) => {
    const wire = await startWire(t, { options: { clientIp: () => undefined } });
    assert.equal((await wire.ask({ target: "/wire/items/mine" })).status, 200);
    assert.equal((await wire.ask({ target: "/wire/limited" })).status, 409);
    assert.deepEqual(
      wire.limiter.counted.map(({ rule, key }) => `${rule.name} ${key}`),
      ["wire/everything 127.0.0.1", "wire/everything 127.0.0.1"],
    );
  });
});

describe("the headers of a limit", () => {
  it("tell of every call where it says `on: all`, the time in the format that it names", async (t) => {
    const wire = await startWire(t, { options: { now: () => now } });
    wire.limiter.decisions.set("wire/address", { remaining: 4, resetAt: now + 2_001 });
    const { headers } = await wire.ask({ target: "/wire/limited" });
    assert.deepEqual(limitHeaders(headers), ["5", "4", "2026-01-01T00:00:02.001Z", "3"]);
  });

  it("tell only of refused calls where it says `on: limited`", async (t) => {
    const wire = await startWire(t, { options: { now: () => now } });
    const passed = await wire.ask({ target: "/wire/items/mine" });
    assert.deepEqual(limitHeaders(passed.headers), [undefined, undefined, undefined, undefined]);
    wire.limiter.decisions.set("wire/everything", usedUp);
    const refused = await wire.ask({ target: "/wire/items/mine" });
    assert.deepEqual(limitHeaders(refused.headers), ["5", "0", String(Math.ceil((now + 2_001) / 1000)), "3"]);
  });

  it("never ask for a wait of less than a second, or of a fraction", async (t) => {
    const wire = await startWire(t, { options: { now: () => now } });
    const waits: readonly (readonly [Partial<Consumption>, string])[] = [
      [{ allowed: false, retryAfterMs: 0, resetAt: now }, "1"],
      [{ allowed: false, retryAfterMs: 1_000, resetAt: now }, "1"],
      [{ allowed: false, retryAfterMs: 1_001, resetAt: now }, "2"],
      [{ allowed: true, resetAt: now - 5_000 }, "1"],
    ];
    for (const [decision, retryAfter] of waits) {
      wire.limiter.decisions.set("wire/address", decision);
      const { headers } = await wire.ask({ target: "/wire/limited" });
      assert.equal(headers["retry-after"], retryAfter);
    }
  });

  it("give way to what an answer says itself: a service knows better when it will be back", async (t) => {
    const throws = () => Promise.reject(new Error("busy"));
    const wire = await startWire(t, {
      operations: { limited: throws },
      options: { overload: () => 60, now: () => now },
    });
    wire.limiter.decisions.set("wire/address", { resetAt: now + 2_000 });
    const { status, headers } = await wire.ask({ target: "/wire/limited" });
    assert.deepEqual([status, headers["retry-after"], headers["x-ratelimit-limit"]], [503, "60", "5"]);
  });
});

describe("a dead limiter", () => {
  const targets = ["wire/everything", "wire/address", "wire/caller", "wire/recipient"];
  for (const [overload, expected] of [
    [undefined, 500],
    [() => 1, 503],
  ] as const) {
    it(`is answered ${expected}, and opens nothing`, async (t) => {
      const options = overload ? { overload } : {};
      const wire = await startWire(t, { options });
      const statuses = [];
      for (const name of targets) {
        wire.limiter.decisions.clear();
        wire.limiter.decisions.set(name, new Error("ECONNREFUSED"));
        const asked =
          name === "wire/caller"
            ? { method: "POST", target: "/wire/secret/either", headers: token }
            : name === "wire/recipient"
              ? json("/wire/letters", { to: { "e-mail": "a@b" } })
              : { target: "/wire/limited" };
        statuses.push((await wire.ask(asked)).status);
      }
      assert.deepEqual(
        statuses,
        targets.map(() => expected),
      );
      assert.equal(wire.faults.length, targets.length);
    });
  }
});
