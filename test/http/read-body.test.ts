import assert from "node:assert/strict";
import type { OutgoingHttpHeaders } from "node:http";
import { describe, it } from "node:test";
import { parseJson } from "../../runtime/http/read/parse-json.js";
import { converse } from "./converse.js";
import { startWire } from "./start-wire.js";

const jsonType = { "Content-Type": "application/json" };
const put = (body: string | Buffer, headers: OutgoingHttpHeaders = jsonType) =>
  ({ method: "PUT", target: "/wire/store", headers, body }) as const;
const limit = 16 * 1024;
const jsonOf = (bytes: number) => `"${"a".repeat(bytes - 2)}"`;

describe("the length of a body", () => {
  for (const chunked of [false, true]) {
    const sent = chunked ? "in chunks" : "with a Content-Length";
    it(`passes at 16 KiB and not at a byte more, ${sent}`, async (t) => {
      const wire = await startWire(t);
      const passed = await wire.ask({ ...put(jsonOf(limit)), chunked });
      assert.deepEqual([passed.status, JSON.parse(passed.body).bytes], [200, limit]);
      const refused = await wire.ask({ ...put(jsonOf(limit + 1)), chunked });
      assert.deepEqual([refused.status, JSON.parse(refused.body).found], [413, { limitBytes: limit }]);
    });
  }

  it("is refused without waiting for a body that says it is too long", async (t) => {
    const { port } = await startWire(t, { options: { bodyTimeoutMs: 60_000 } });
    const head = "PUT /wire/store HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n";
    const received = await converse(port, `${head}Content-Length: 16385\r\n\r\n`);
    assert.match(received, /^HTTP\/1\.1 413 /);
  });

  it("is bounded in time: chunks without an end are answered 408, and the connection is closed", async (t) => {
    const { port } = await startWire(t, { options: { bodyTimeoutMs: 80 } });
    const head = "PUT /wire/store HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    const received = await converse(port, `${head}Transfer-Encoding: chunked\r\n\r\n`, "1\r\n[\r\n", "1\r\n1\r\n");
    assert.match(received, /^HTTP\/1\.1 408 [\s\S]*\r\nConnection: close\r\n[\s\S]*"kind":"timeout"/);
  });
});

describe("the media type of a body", () => {
  const unsupported: readonly (readonly [string, OutgoingHttpHeaders])[] = [
    ["none", {}],
    ["another", { "Content-Type": "application/x-www-form-urlencoded" }],
    ["a name that every object has", { "Content-Type": "constructor" }],
    ["a suffix of the declared one", { "Content-Type": "application/vnd.x+json" }],
    ["UTF-16", { "Content-Type": "application/json; charset=utf-16" }],
    ["Latin 1, quoted", { "Content-Type": 'application/json;charset="ISO-8859-1"' }],
    ["gzip", { ...jsonType, "Content-Encoding": "gzip" }],
    ["brotli", { ...jsonType, "Content-Encoding": "identity, br" }],
  ];
  for (const [what, headers] of unsupported) {
    it(`answers 415 to ${what}`, async (t) => {
      const wire = await startWire(t);
      const { status, body } = await wire.ask(put("{}", headers));
      assert.deepEqual([status, JSON.parse(body).found], [415, { accepted: ["application/json"] }]);
    });
  }

  const supported: readonly (readonly [string, OutgoingHttpHeaders])[] = [
    ["another case", { "Content-Type": "Application/JSON" }],
    ["UTF-8", { "Content-Type": 'application/json ; charset="UTF-8"' }],
    ["another parameter", { "Content-Type": "application/json;version=1" }],
    ["no encoding by name", { ...jsonType, "Content-Encoding": "Identity" }],
  ];
  for (const [what, headers] of supported) {
    it(`takes ${what}`, async (t) => {
      const wire = await startWire(t);
      assert.equal((await wire.ask(put("{}", headers))).status, 200);
    });
  }

  it("decides by which schema a body is checked, and is told to the handler", async (t) => {
    const wire = await startWire(t);
    const echo = { method: "POST", target: "/wire/echo", headers: { "Content-Type": "text/plain" } };
    assert.equal((await wire.ask({ ...echo, body: "hé" })).body, '{"text":"hé"}');
    const { status, body } = await wire.ask({ ...echo, body: "x".repeat(21) });
    assert.deepEqual([status, JSON.parse(body).found.rules], [400, [{ at: "", rule: "maxLength", code: "too_long" }]]);
  });

  it("may be missing where there is no body", async (t) => {
    const wire = await startWire(t);
    assert.equal((await wire.ask({ method: "POST", target: "/wire/note" })).status, 204);
    const { status, body } = await wire.ask({ method: "PUT", target: "/wire/store" });
    assert.deepEqual([status, JSON.parse(body).found], [400, { in: "body", rules: [{ at: "", rule: "required" }] }]);
  });
});

describe("the text of a body", () => {
  const prototype = "a key names a prototype";
  const half = "a string holds NUL or half a character";
  const malformed: readonly (readonly [string, string | Buffer, string])[] = [
    ["nothing", "", "not valid JSON"],
    ["bytes that are no UTF-8", Buffer.from([0x22, 0xc3, 0x28, 0x22]), "not valid UTF-8"],
    ["a surrogate in UTF-8", Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), "not valid UTF-8"],
    ["a byte order mark", "\uFEFF{}", "not valid JSON"],
    ["NUL", '"a\0b"', "not valid JSON"],
    ["an escaped NUL", '["a\\u0000b"]', half],
    ["half a character", '{"a":"\\ud83d"}', half],
    ["half a character in a key", '{"\\udc00":1}', half],
    ["a comma too many", "[1,]", "not valid JSON"],
    ["NaN", "[NaN]", "not valid JSON"],
    ["a second value", "{}{}", "not valid JSON"],
    ["text without an end", '["a', "not valid JSON"],
    ["text that ends in an escape", '["a\\"]', "not valid JSON"],
    ["65 levels", "[".repeat(65) + "]".repeat(65), "nested deeper than 64 levels"],
    ["mixed nesting", '{"a":['.repeat(33) + "]}".repeat(33), "nested deeper than 64 levels"],
    ["__proto__", '{"a":{"__proto__":{"x":1}}}', prototype],
    ["an escaped __proto__", '{"\\u005f_proto\\u005f_":1}', prototype],
    ["constructor.prototype", '[{"constructor":{"prototype":{"x":1}}}]', prototype],
    ["an escaped constructor.prototype", '{"\\u0063onstructor":{"protot\\u0079pe":1}}', prototype],
  ];
  for (const [what, body, reason] of malformed) {
    it(`answers 400 to ${what}`, async (t) => {
      const wire = await startWire(t);
      const answered = await wire.ask(put(body));
      assert.deepEqual([answered.status, JSON.parse(answered.body)], [400, { kind: "malformed", found: { reason } }]);
      assert.deepEqual(wire.faults, []);
    });
  }

  const fine: readonly (readonly [string, string, unknown])[] = [
    ["64 levels", "[".repeat(64) + "]".repeat(64), JSON.parse("[".repeat(64) + "]".repeat(64))],
    ["brackets within strings", `"${"[".repeat(200)}\\"${"{".repeat(200)}"`, `${"[".repeat(200)}"${"{".repeat(200)}`],
    ["equal keys, of which the last counts", '{"a":1,"a":2}', { a: 2 }],
    ["a whole character, escaped", '"\\ud83d\\ude00"', "😀"],
    ["words that only look dangerous", '["__proto__",{"constructor":"prototype","a":"\\u0041"}]', undefined],
    ["null", "null", null],
  ];
  for (const [what, body, value = JSON.parse(body)] of fine) {
    it(`takes ${what}`, async (t) => {
      const wire = await startWire(t);
      const answered = await wire.ask(put(body));
      assert.equal(answered.status, 200);
      assert.deepEqual(JSON.parse(answered.body).value, value);
    });
  }

  it("is held to UTF-8 and to text also where it is no JSON", async (t) => {
    const wire = await startWire(t);
    for (const body of [Buffer.from([0xff]), "a\0"]) {
      const answered = await wire.ask({
        ...put(body, { "Content-Type": "text/plain" }),
        method: "POST",
        target: "/wire/note",
      });
      assert.deepEqual([answered.status, JSON.parse(answered.body).kind], [400, "malformed"]);
    }
  });

  it("is refused in a time that grows with its length, though it is nested 100,000 deep", () => {
    const took = ["[", '{"a":'].map((opening) => {
      const text = opening.repeat(100_000);
      const runs = [1, 2, 3].map(() => {
        // Not by the clock: other processes may have the cores meanwhile.
        const before = process.cpuUsage();
        assert.ok("reason" in parseJson(text));
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      });
      return Math.min(...runs);
    });
    assert.ok(Math.max(...took) < 100, `${took}`);
  });
});
