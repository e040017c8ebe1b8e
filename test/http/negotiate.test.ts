import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { negotiate } from "../../runtime/http/answer/negotiate.js";
import { json } from "./ask.js";
import { startWire } from "./start-wire.js";

const offered = ["application/json", "text/plain", "text/csv"];
const chosen: readonly (readonly [string | undefined, string | undefined])[] = [
  [undefined, "application/json"],
  ["", "application/json"],
  ["*/*", "application/json"],
  ["text/*", "text/plain"],
  ["TEXT/CSV", "text/csv"],
  ["text/csv;header=present", "text/csv"],
  ["text/html, application/json;q=0.1", "application/json"],
  ["application/json;q=0.2, text/csv;q=0.8, */*;q=0.1", "text/csv"],
  ["application/json;q=0, */*", "text/plain"],
  ["text/*;q=0.5, text/plain;q=0, application/*;q=0.1", "text/csv"],
  ["application/json;q=0", undefined],
  ["image/*", undefined],
  ["json", undefined],
  [",,;q", undefined],
  ["text/csv;q=nonsense", "text/csv"],
];

describe("negotiate", () => {
  for (const [accept, type] of chosen) {
    it(`picks ${type ?? "nothing"} for ${accept ?? "no Accept at all"}`, () => {
      assert.equal(negotiate(accept, offered), type);
    });
  }

  it("tells offered types apart by their parameters", () => {
    assert.equal(negotiate("a/b;v=2", ["a/b", "a/b;v=2"]), "a/b;v=2");
    assert.equal(negotiate("a/b;v=3", ["a/b;v=2"]), undefined);
    assert.equal(negotiate('a/b;v="2,3"', ["a/b;v=2", 'a/b;v="2,3"']), 'a/b;v="2,3"');
  });

  it("reads a header of 8 KiB in a few milliseconds", () => {
    const accept = "text/html;q=0.9,".repeat(512);
    const startedAt = performance.now();
    assert.equal(negotiate(accept, offered), undefined);
    assert.ok(performance.now() - startedAt < 500);
  });
});

describe("an answer in several media types", () => {
  it("comes as the caller asks", async (t) => {
    const wire = await startWire(t);
    const asText = await wire.ask(json("/wire/echo", { text: "é" }, { Accept: "text/*" }));
    assert.deepEqual([asText.headers["content-type"], asText.body], ["text/plain; charset=utf-8", "é"]);
    assert.equal(asText.headers["content-length"], "2");
    const asJson = await wire.ask(json("/wire/echo", { text: "é" }));
    assert.deepEqual([asJson.headers["content-type"], asJson.body], ["application/json", '{"text":"é"}']);
  });

  it("comes as what the handler gave where that is not acceptable", async (t) => {
    const wire = await startWire(t, { operations: { echo: (_, reply) => reply(200, { "text/plain": "only" }) } });
    const { status, body } = await wire.ask(json("/wire/echo", { text: "a" }, { Accept: "application/json" }));
    assert.deepEqual([status, body], [200, "only"]);
  });

  it("is refused before the body is read when no type is acceptable", async (t) => {
    const wire = await startWire(t);
    const { status } = await wire.ask({ ...json("/wire/echo", {}, { Accept: "image/png" }), body: "{" });
    assert.equal(status, 406);
  });
});

describe("Accept", () => {
  it("does not matter to errors", async (t) => {
    const wire = await startWire(t);
    const { status } = await wire.ask({ ...json("/wire/echo", {}, { Accept: "text/plain" }) });
    assert.equal(status, 400);
  });

  it("does not matter where a success may have no body", async (t) => {
    const wire = await startWire(t);
    assert.equal((await wire.ask({ target: "/wire/answers", headers: { Accept: "image/png" } })).status, 200);
    assert.equal((await wire.ask({ target: "/wire/limited", headers: { Accept: "image/png" } })).status, 204);
  });
});
