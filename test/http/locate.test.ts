import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { converse, statusesIn } from "./converse.js";
import { startWire } from "./start-wire.js";

const none = [
  "/wire",
  "/wire/",
  "/wire//items/mine",
  "/wire/items//mine",
  "/wire/items/mine/",
  "/wire/items/",
  "/wire/Items/mine",
  "/wire/items%2Fmine",
  "/wire/%69tems/mine",
  "/wire/./items/mine",
  "/wire/echo/../items/mine",
  "/wire/items/7/parts",
  "/wire/items/7/parts/all/more",
  "/wire?x=/items/mine",
];
const methods: readonly (readonly [string, string, string])[] = [
  ["OPTIONS", "/wire/echo", "POST"],
  ["HEAD", "/wire/items/mine", "GET"],
  ["TRACE", "/wire/items/7", "DELETE, GET"],
  ["DELETE", "/wire/items/mine", "GET"],
  ["PROPFIND", "/wire/echo?x=1", "POST"],
];

describe("locating an operation", () => {
  for (const target of none) {
    it(`answers 404 to ${target}`, async (t) => {
      const wire = await startWire(t);
      const { status, body } = await wire.ask({ target });
      assert.deepEqual([status, JSON.parse(body)], [404, { kind: "unknownPath", found: {} }]);
    });
  }

  for (const [method, target, allow] of methods) {
    it(`answers 405 to ${method} ${target}, and names ${allow}`, async (t) => {
      const wire = await startWire(t);
      const { status, headers } = await wire.ask({ method, target });
      assert.deepEqual([status, headers.allow], [405, allow]);
    });
  }

  it("prefers a concrete path to a templated one", async (t) => {
    const wire = await startWire(t);
    const names = [];
    for (const target of [
      "/wire/items/mine",
      "/wire/items/mine?x=/",
      "/wire/items/min",
      "/wire/items/mine/parts/all",
    ]) {
      names.push(JSON.parse((await wire.ask({ target })).body).name);
    }
    assert.deepEqual(names, ["mine", "mine", "item min", "parts of mine"]);
  });

  it("takes an escaped slash as part of a value, not of the path", async (t) => {
    const wire = await startWire(t);
    const { body } = await wire.ask({ target: "/wire/items/a%2Fb" });
    assert.equal(JSON.parse(body).name, "item a/b");
  });

  it("serves no absolute form and no asterisk form, whatever they name", async (t) => {
    const { port } = await startWire(t);
    const absolute = `GET http://127.0.0.1:${port}/wire/items/mine HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    const asterisk = "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    assert.deepEqual(statusesIn(await converse(port, absolute)), [404]);
    assert.deepEqual(statusesIn(await converse(port, asterisk)), [404]);
  });

  it("counts no path form apart: all calls of a client share the document's bucket", async (t) => {
    const wire = await startWire(t);
    for (const target of none) await wire.ask({ target });
    const keys = wire.limiter.counted.map(({ rule, key }) => `${rule.name} ${key}`);
    assert.deepEqual(new Set(keys), new Set(["wire/everything 127.0.0.1"]));
    assert.equal(keys.length, none.length);
  });
});
