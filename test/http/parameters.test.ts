import assert from "node:assert/strict";
import type { OutgoingHttpHeaders } from "node:http";
import { describe, it } from "node:test";
import { startWire } from "./start-wire.js";

interface Sent {
  /** After `/wire/values/`. */
  readonly path?: string;
  readonly query?: string;
  readonly headers?: OutgoingHttpHeaders;
}

const defaults = { page: 1, sort: ["name"] };
const needed = { "x-needed": "n" };

function asked({ path = "1/a", query = "", headers = {} }: Sent) {
  return { target: `/wire/values/${path}${query && `?${query}`}`, headers: { "X-Needed": "n", ...headers } };
}

const decoded: readonly (readonly [string, Sent, object])[] = [
  ["an integer and an array of a path", { path: "42/a,b" }, { path: { id: 42, tags: ["a", "b"] } }],
  [
    "escapes of a path, where a plus is a plus",
    { path: "1/a%2Cb,c%20d+e" },
    { path: { id: 1, tags: ["a,b", "c d+e"] } },
  ],
  [
    "text of a query, where a plus is a space",
    { query: "text=a+b%2Bc%26=d" },
    { query: { text: "a b+c&=d", ...defaults } },
  ],
  ["empty text", { query: "text=" }, { query: { text: "", ...defaults } }],
  ["a name without a value", { query: "text" }, { query: { text: "", ...defaults } }],
  ["an escaped name", { query: "te%78t=a" }, { query: { text: "a", ...defaults } }],
  ["a negative integer", { query: "count=-7" }, { query: { count: -7, ...defaults } }],
  ["the largest exact integer", { query: "count=9007199254740991" }, { query: { count: 2 ** 53 - 1, ...defaults } }],
  ["a number with an exponent", { query: "ratio=-1.5e3" }, { query: { ratio: -1500, ...defaults } }],
  ["booleans", { query: "flag=false" }, { query: { flag: false, ...defaults } }],
  ["an exploded array", { query: "list=1&text=a&list=2" }, { query: { text: "a", list: [1, 2], ...defaults } }],
  ["an array of one", { query: "list=1" }, { query: { list: [1], ...defaults } }],
  ["an array with commas", { query: "csv=a,b%2Cc,,d+e" }, { query: { csv: ["a", "b,c", "", "d e"], ...defaults } }],
  ["what replaces defaults", { query: "page=2&sort=a&sort=b" }, { query: { page: 2, sort: ["a", "b"] } }],
  ["no undeclared names", { query: "other=1&&=&Count=1" }, { query: defaults }],
  [
    "headers",
    { headers: { "X-Level": "3", "X-Words": "a , b" } },
    { headers: { ...needed, "x-level": 3, "x-words": ["a", "b"] } },
  ],
  [
    "repeated headers as one array",
    { headers: { "X-Words": ["a", "b"] } },
    { headers: { ...needed, "x-words": ["a", "b"] } },
  ],
  ["cookies", { headers: { Cookie: 'visits=3; theme="a%20b"; other=1' } }, { cookies: { visits: 3, theme: "a b" } }],
];

const refused: readonly (readonly [string, Sent, object])[] = [
  ["no integer in a path", { path: "x/a" }, { in: "path", rules: [{ at: "id", rule: "type" }] }],
  ["an integer below its minimum", { path: "0/a" }, { in: "path", rules: [{ at: "id", rule: "minimum" }] }],
  ["a broken escape in a path", { path: "1/%zz" }, { in: "path", rules: [{ at: "tags", rule: "encoding" }] }],
  ["bytes that are no UTF-8", { query: "text=%ff" }, { in: "query", rules: [{ at: "text", rule: "encoding" }] }],
  ["NUL", { query: "csv=a,%00" }, { in: "query", rules: [{ at: "csv", rule: "encoding" }] }],
  ["two values for one", { query: "text=a&text=b" }, { in: "query", rules: [{ at: "text", rule: "repeated" }] }],
  ["two lists with commas", { query: "csv=a&csv=b" }, { in: "query", rules: [{ at: "csv", rule: "repeated" }] }],
  ["a fraction for an integer", { query: "count=1.5" }, { in: "query", rules: [{ at: "count", rule: "type" }] }],
  ["a leading zero", { query: "count=01" }, { in: "query", rules: [{ at: "count", rule: "type" }] }],
  ["hexadecimal", { query: "count=0x10" }, { in: "query", rules: [{ at: "count", rule: "type" }] }],
  ["a blank", { query: "count=+1" }, { in: "query", rules: [{ at: "count", rule: "type" }] }],
  ["nothing for an integer", { query: "count=" }, { in: "query", rules: [{ at: "count", rule: "type" }] }],
  ["an inexact integer", { query: "count=9007199254740993" }, { in: "query", rules: [{ at: "count", rule: "type" }] }],
  ["infinity", { query: "ratio=1e999" }, { in: "query", rules: [{ at: "ratio", rule: "type" }] }],
  ["another spelling of true", { query: "flag=True" }, { in: "query", rules: [{ at: "flag", rule: "type" }] }],
  ["a bad item", { query: "list=1&list=x" }, { in: "query", rules: [{ at: "list", rule: "type" }] }],
  [
    "too many items",
    { query: "list=1&list=2&list=3&list=4" },
    { in: "query", rules: [{ at: "list", rule: "maxItems" }] },
  ],
  [
    "text too long",
    { query: `text=${"a".repeat(21)}` },
    { in: "query", rules: [{ at: "text", rule: "maxLength", code: "too_long" }] },
  ],
  ["a bad header", { headers: { "X-Level": "high" } }, { in: "header", rules: [{ at: "x-level", rule: "type" }] }],
  [
    "equal cookies",
    { headers: { Cookie: "theme=a; theme=b" } },
    { in: "cookie", rules: [{ at: "theme", rule: "repeated" }] },
  ],
  [
    "a text of two headers",
    { headers: { "X-Needed": ["a", "b"] } },
    { in: "header", rules: [{ at: "x-needed", rule: "repeated" }] },
  ],
  ["a name whose escape is broken", { query: "te%zzt=a" }, { in: "query", rules: [{ at: "", rule: "encoding" }] }],
  ["a bad cookie", { headers: { Cookie: "visits=many" } }, { in: "cookie", rules: [{ at: "visits", rule: "type" }] }],
];

describe("parameters", () => {
  for (const [what, sent, expected] of decoded) {
    it(`decodes ${what}`, async (t) => {
      const wire = await startWire(t);
      const { status, body } = await wire.ask(asked(sent));
      const all = { path: { id: 1, tags: ["a"] }, query: defaults, headers: needed, cookies: {} };
      assert.deepEqual([status, JSON.parse(body)], [200, { ...all, ...expected }]);
    });
  }

  for (const [what, sent, found] of refused) {
    it(`refuses ${what}`, async (t) => {
      const wire = await startWire(t);
      const { status, body } = await wire.ask(asked(sent));
      assert.deepEqual([status, JSON.parse(body)], [400, { kind: "invalid", found }]);
    });
  }

  it("refuses a missing one that is required", async (t) => {
    const wire = await startWire(t);
    const { status, body } = await wire.ask({ target: "/wire/values/1/a" });
    const found = { in: "header", rules: [{ at: "x-needed", rule: "required" }] };
    assert.deepEqual([status, JSON.parse(body).found], [400, found]);
  });

  it("gives every call its own default, so that no handler changes another's", async (t) => {
    const wire = await startWire(t, {
      operations: {
        values({ query }, reply) {
          query.sort.push("changed");
          return reply(200, { sort: query.sort });
        },
      },
    });
    await wire.ask(asked({}));
    assert.deepEqual(JSON.parse((await wire.ask(asked({}))).body), { sort: ["name", "changed"] });
  });
});
