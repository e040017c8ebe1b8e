import assert from "node:assert/strict";
import type { OutgoingHttpHeaders } from "node:http";
import { describe, it } from "node:test";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { parsePairs } from "../../runtime/wire/styles/parse-pairs.js";
import { converse } from "./converse.js";
import { startHostile } from "./start-hostile.js";

const target = "/hostile/things/1";
const jsonType = { "Content-Type": "application/json" };

/** Runs something that must not take long, whatever else the machine does. */
async function inTime<Result>(run: () => Promise<Result>, longestMs = 3000): Promise<Result> {
  const startedAt = performance.now();
  const result = await run();
  const took = performance.now() - startedAt;
  assert.ok(took < longestMs, `${took} ms`);
  return result;
}

const zeros = Buffer.alloc(50_000_000);
const bomb = gzipSync(zeros);
const encoded: readonly (readonly [encoding: string | string[], body: Buffer])[] = [
  ["gzip", bomb],
  ["GZip", bomb],
  ["x-gzip", bomb],
  ["gzip, gzip", gzipSync(bomb)],
  ["br", brotliCompressSync(zeros)],
  ["deflate", deflateSync(zeros)],
  ["identity, gzip", bomb],
  ["gzip, identity", bomb],
  [["identity", "gzip"], bomb],
  ["zstd", Buffer.from("{}")],
  ["chunked", Buffer.from("{}")],
  ["", Buffer.from("{}")],
];

describe("a body in an encoding", () => {
  for (const type of ["application/json", "text/plain", "application/octet-stream"]) {
    it(`is refused with 415 and never unpacked, as ${type}`, async (t) => {
      const { ask, faults } = await startHostile(t);
      const before = process.memoryUsage().rss;
      for (const [encoding, body] of encoded) {
        const headers = { "Content-Type": type, "Content-Encoding": encoding };
        const answer = await inTime(() => ask({ target, headers, body }));
        assert.deepEqual(
          [answer.status, JSON.parse(answer.body)],
          [415, { kind: "unsupportedMediaType" }],
          `${encoding}`,
        );
      }
      // A twentieth of what one of them unpacks to would still be in these 50 MB.
      assert.ok(process.memoryUsage().rss - before < 50_000_000);
      assert.deepEqual(faults, []);
    });

    it(`is read where it is none at all, as ${type}`, async (t) => {
      const { ask } = await startHostile(t);
      for (const encoding of ["identity", "Identity"]) {
        const headers = { "Content-Type": type, "Content-Encoding": encoding };
        assert.equal((await ask({ target, headers, body: "{}" })).status, 200);
      }
    });
  }
});

type Failure = readonly [kind: string, at: string | undefined, rule: string];
interface Sent {
  readonly query?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}
const body = (text: string | Buffer): Sent => ({ headers: jsonType, body: text });
const text = (value: string | Buffer): Sent => ({ headers: { "Content-Type": "text/plain" }, body: value });
const prototype = "a key names a prototype";
const half = "a string holds NUL or half a character";
const digits = "9".repeat(100_000);

const refused: readonly (readonly [what: string, sent: Sent, failure: Failure])[] = [
  ["__proto__ as a property of a query", { query: "deep[__proto__]=1" }, ["invalid", "deep", "type"]],
  ["an escaped __proto__ there", { query: "deep%5B__pr%6fto__%5D=1" }, ["invalid", "deep", "type"]],
  [
    "__proto__ as a property of a header",
    { headers: { "X-Object": "a=1,__proto__=1" } },
    ["invalid", "x-object", "type"],
  ],
  ["__proto__ as a property of a cookie", { headers: { Cookie: "prefs=__proto__,1" } }, ["invalid", "prefs", "type"]],
  ["__proto__ in JSON of a query", { query: 'json={"a":{"__proto__":{}}}' }, ["invalid", "json", "type"]],
  ["constructor.prototype there", { query: 'json={"constructor":{"prototype":{}}}' }, ["invalid", "json", "type"]],
  ["__proto__ in a body", body('[{"__proto__":{"polluted":1}}]'), ["malformed", undefined, prototype]],
  [
    "constructor.prototype in a body",
    body('{"constructor":{"prototype":{"polluted":1}}}'),
    ["malformed", undefined, prototype],
  ],
  ["a number beyond all numbers", body('{"a":[1e999]}'), ["malformed", undefined, "a number is too large"]],
  ["one below them", body("-1e999"), ["malformed", undefined, "a number is too large"]],
  ["100,000 digits", body(digits), ["malformed", undefined, "a number is too large"]],
  ["such a number in a query", { query: "num=1e999" }, ["invalid", "num", "type"]],
  ["10,000 digits in a query", { query: `num=${digits.slice(0, 10_000)}` }, ["invalid", "num", "type"]],
  ["such a number in JSON of a query", { query: "json=1e999" }, ["invalid", "json", "type"]],
  ["65 levels", body("[".repeat(65) + "]".repeat(65)), ["malformed", undefined, "nested deeper than 64 levels"]],
  [
    "500,000 levels",
    body("[".repeat(500_000) + "]".repeat(500_000)),
    ["malformed", undefined, "nested deeper than 64 levels"],
  ],
  ["500,000 levels without an end", body('{"a":'.repeat(200_000)), ["malformed", undefined, "not valid JSON"]],
  ["65 levels in JSON of a query", { query: `json=${"[".repeat(65)}${"]".repeat(65)}` }, ["invalid", "json", "type"]],
  ["half a character in a body", body('{"a":"\\udfff"}'), ["malformed", undefined, half]],
  ["half a character in UTF-8", text(Buffer.from([0xed, 0xbf, 0xbf])), ["malformed", undefined, "not valid UTF-8"]],
  ["half a character in a query", { query: "text=%ED%A0%80" }, ["invalid", "text", "encoding"]],
  ["half a character in JSON of a query", { query: 'json="\\ud800"' }, ["invalid", "json", "type"]],
  [
    "bytes that are no UTF-8 in a body",
    body(Buffer.from([0x22, 0xc0, 0x80, 0x22])),
    ["malformed", undefined, "not valid UTF-8"],
  ],
  ["bytes that are no UTF-8 in a name", { query: "deep[%ff]=1" }, ["invalid", "", "encoding"]],
  ["bytes that are no UTF-8 in a list", { query: "list=a,%c0%af" }, ["invalid", "list", "encoding"]],
  ["bytes that are no UTF-8 in a cookie", { headers: { Cookie: "theme=%ff" } }, ["invalid", "theme", "encoding"]],
  ["NUL in a body", body('{"\\u0000":1}'), ["malformed", undefined, half]],
  ["NUL in text", text("a\0"), ["malformed", undefined, "the text holds NUL"]],
  ["NUL in a query", { query: "text=%00" }, ["invalid", "text", "encoding"]],
  ["NUL in a cookie", { headers: { Cookie: "theme=%00" } }, ["invalid", "theme", "encoding"]],
  ["10,000 values of one name", { query: "text=1&".repeat(10_000) }, ["invalid", "text", "repeated"]],
  ["10,000 values of one cookie", { headers: { Cookie: "theme=1;".repeat(10_000) } }, ["invalid", "theme", "repeated"]],
  ["10,000 values of one property", { query: "deep[a]=1&".repeat(10_000) }, ["invalid", "deep", "repeated"]],
];

const harmless: readonly (readonly [what: string, sent: Sent, given: object])[] = [
  [
    "__proto__ and constructor as names of a query",
    { query: "__proto__=1&__proto__[polluted]=1&constructor[prototype][polluted]=1" },
    {},
  ],
  ["__proto__ as the name of a header", { headers: JSON.parse('{"__proto__":"polluted"}') }, {}],
  ["__proto__ as the name of a cookie", { headers: { Cookie: "__proto__=1; constructor=2" } }, {}],
  [
    "constructor as a property",
    { query: "deep[constructor]=1&deep[toString]=2" },
    { query: { deep: { constructor: "1", toString: "2" } } },
  ],
  [
    "the words as values",
    { query: "text=__proto__", headers: { "X-Text": "constructor" } },
    { query: { text: "__proto__" }, headers: { "x-text": "constructor" } },
  ],
  ["10,000 names that nobody declares", { query: Array.from({ length: 10_000 }, (_, at) => `n${at}=1`).join("&") }, {}],
  ["10,000 names without a value", { query: "a&".repeat(10_000) }, {}],
  ["10,000 separators", { query: "&".repeat(10_000) }, {}],
  ["10,000 cookies", { headers: { Cookie: Array.from({ length: 10_000 }, (_, at) => `n${at}=1`).join(";") } }, {}],
  ["the largest number", body("1.7976931348623157e308"), { value: 1.7976931348623157e308 }],
];

describe("a request that is meant to harm", () => {
  for (const [what, sent, [kind, at, rule]] of refused) {
    it(`is refused for ${what}`, async (t) => {
      const { ask, faults } = await startHostile(t, 1_000_000);
      const { query = "", ...rest } = sent;
      const answer = await inTime(() =>
        ask({ target: `${target}?${encodeURI(query).replaceAll("%25", "%")}`, ...rest }),
      );
      const failure = JSON.parse(JSON.stringify({ kind, at, rule }));
      assert.deepEqual([answer.status, JSON.parse(answer.body)], [400, failure]);
      assert.deepEqual(faults, []);
      assert.equal(Reflect.get({}, "polluted"), undefined);
    });
  }

  for (const [what, sent, given] of harmless) {
    it(`does none by ${what}`, async (t) => {
      const { ask, faults } = await startHostile(t, 1_000_000);
      const { query = "", ...rest } = sent;
      const answer = await inTime(() => ask({ target: `${target}?${query}`, ...rest }));
      const nothing = { path: { id: "1" }, query: {}, headers: {}, cookies: {} };
      assert.deepEqual([answer.status, JSON.parse(answer.body)], [200, { ...nothing, ...given }]);
      assert.deepEqual(faults, []);
      assert.equal(Reflect.get({}, "polluted"), undefined);
    });
  }

  for (const name of ["__proto__", "constructor", "hasOwnProperty"]) {
    it(`gets nowhere by a path of ${name}`, async (t) => {
      const { ask } = await startHostile(t);
      assert.equal((await ask({ target: `/hostile/${name}` })).status, 404);
      assert.equal(JSON.parse((await ask({ target: `/hostile/things/${name}` })).body).path.id, name);
    });
  }
});

describe("a million names without a value", () => {
  it("are read in linear time", () => {
    const text = "a&".repeat(1_000_000);
    const startedAt = performance.now();
    assert.equal(parsePairs(text).get("a")?.length, 1_000_000);
    const took = performance.now() - startedAt;
    assert.ok(took < 10_000, `${took} ms`);
  });
});

describe("10 MB of a header", () => {
  const heads = [
    ["value", `X-Text: ${"a".repeat(10_000_000)}`],
    ["name", `${"a".repeat(10_000_000)}: 1`],
    ["cookie", `Cookie: theme=${"a".repeat(10_000_000)}`],
  ] as const;
  for (const [what, line] of heads) {
    it(`as a ${what} are refused by Node itself, before there is any API, and the next request is served`, async (t) => {
      const { port, ask } = await startHostile(t);
      const head = `POST ${target} HTTP/1.1\r\nHost: x\r\n${line}\r\n\r\n`;
      // It closes with bytes of ours under way, which may reset the connection before its answer is read.
      const received = await inTime(() => converse(port, head).catch(() => ""));
      assert.match(received, /^(?:HTTP\/1\.1 431 [\s\S]*Connection: close\r\n\r\n)?$/);
      assert.equal((await ask({ target })).status, 200);
    });
  }
});
