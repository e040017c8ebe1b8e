import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mockReplies } from "../../codegen/mock/mock-replies.js";
import { mockValue } from "../../codegen/mock/mock-value.js";
import { seededRandom } from "../../codegen/mock/seeded-random.js";
import { loadText } from "../../codegen/read/load-api.js";
import type { MockReply, NoMock } from "../../runtime/wire/mocks.js";

/** The example of an operation whose reply has this schema, written as YAML's JSON. */
async function mockOf(schema: object | boolean, more: { media?: object; components?: object; version?: string } = {}) {
  const { media = {}, components = {}, version = "3.1.0" } = more;
  const content = { "application/json": { schema, ...media } };
  const document = {
    openapi: version,
    info: { title: "T", version: "1" },
    paths: { "/x": { get: { operationId: "x", responses: { 200: { description: "d", content } } } } },
    components: { schemas: components },
  };
  const { model, diagnostics } = await loadText("specs/t.yaml", JSON.stringify(document), { strict: false });
  assert.ok(model, JSON.stringify(diagnostics));
  const mock: MockReply | NoMock | undefined = mockReplies(model).x;
  assert.ok(mock);
  return mock;
}

const node = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string" }, next: { $ref: "#/components/schemas/Node" } },
};

const made: Readonly<Record<string, { schema: object; components?: object; version?: string; is: RegExp }>> = {
  "a constant": { schema: { const: "one" }, is: /^"one"$/ },
  "a listed value": { schema: { enum: [null, "b"] }, is: /^"b"$/ },
  "a bounded integer": { schema: { type: "integer", minimum: 5, exclusiveMaximum: 7 }, is: /^[56]$/ },
  "exclusive bounds of 3.0": {
    schema: { type: "integer", minimum: 5, exclusiveMinimum: true, maximum: 6 },
    version: "3.0.3",
    is: /^6$/,
  },
  "a multiple": { schema: { type: "number", multipleOf: 0.01, minimum: 19.985, maximum: 19.99 }, is: /^19\.99$/ },
  "a number between close bounds": { schema: { type: "number", minimum: 0.1, maximum: 0.9 }, is: /^0\.5$/ },
  "a negative integer": { schema: { type: "integer", maximum: -3 }, is: /^-\d+$/ },
  "a pattern": { schema: { type: "string", pattern: "^(?:[A-F]{2}\\d|x)-\\w+$" }, is: /^"(?:[A-F]{2}\d|x)-\w+"$/ },
  "a pattern with a length": { schema: { type: "string", pattern: "^a", minLength: 5 }, is: /^"a.{4}"$/ },
  "a negated class": { schema: { type: "string", pattern: "^[^a-z]{3}$" }, is: /^"[^a-z]{3}"$/ },
  "a long text": { schema: { type: "string", minLength: 40, maxLength: 41 }, is: /^"[a-z]{40,41}"$/ },
  "a date and time": { schema: { type: "string", format: "date-time" }, is: /^"2026-01-\d\dT\d\d:00:00Z"$/ },
  "a uuid": { schema: { type: "string", format: "uuid" }, is: /^"[0-9a-f-]{36}"$/ },
  "an address": { schema: { type: "string", format: "email" }, is: /@example\.com"$/ },
  "a type or null": { schema: { type: ["null", "boolean"] }, is: /^true$/ },
  "different items": {
    schema: { type: "array", minItems: 3, uniqueItems: true, items: { type: "string" } },
    is: /^\["(\w+)","(?!\1")(\w+)","(?!\1"|\2")\w+"\]$/,
  },
  "no items where none may be": { schema: { type: "array", maxItems: 0, items: { type: "string" } }, is: /^\[\]$/ },
  "properties by name that are only asked for": {
    schema: { type: "object", required: ["a"], additionalProperties: { type: "integer" } },
    is: /^\{"a":\d+\}$/,
  },
  "as many properties as asked for": {
    schema: { type: "object", minProperties: 2, additionalProperties: { type: "boolean" } },
    is: /^\{"property1":true,"property2":true\}$/,
  },
  "several schemas at once": {
    schema: {
      allOf: [
        { type: "object", properties: { a: { type: "integer", minimum: 3 } } },
        { type: "object", required: ["a"], properties: { a: { type: "integer", maximum: 3 } } },
      ],
    },
    is: /^\{"a":3\}$/,
  },
  "exactly one of several": {
    schema: {
      oneOf: [{ type: "integer", multipleOf: 2 }, { type: "integer", multipleOf: 2, minimum: 0 }, { const: "c" }],
    },
    is: /^"c"$/,
  },
  "a schema that may hold itself": {
    schema: { $ref: "#/components/schemas/Node" },
    components: { Node: node },
    is: /^\{"name":"\w+"\}$/,
  },
  "a property's own example": {
    schema: { type: "object", properties: { a: { type: "string", example: "Rex" } } },
    version: "3.0.3",
    is: /^\{"a":"Rex"\}$/,
  },
  "another value where a property's example breaks its schema": {
    schema: { type: "object", properties: { a: { type: "string", maxLength: 1, examples: ["long"] } } },
    is: /^\{"a":"\w"\}$/,
  },
};

describe("an example of a reply", () => {
  for (const [what, { schema, is, ...more }] of Object.entries(made)) {
    it(`is made for ${what}, the same each time`, async () => {
      const mock = await mockOf(schema, more);
      assert.ok("status" in mock, JSON.stringify(mock));
      assert.match(JSON.stringify(mock.content), is);
      assert.deepEqual(await mockOf(schema, more), mock);
    });
  }

  it("is the declared one before all others", async () => {
    const schema = { type: "object", required: ["a"], properties: { a: { type: "string" } } };
    assert.deepEqual(await mockOf(schema, { media: { example: { a: "mine" } } }), {
      status: 200,
      content: { a: "mine" },
    });
    const examples = { wrong: { value: { a: 1 } }, right: { value: { a: "second" } } };
    assert.deepEqual(await mockOf(schema, { media: { examples } }), { status: 200, content: { a: "second" } });
  });

  it("leaves out what is only written", () => {
    const properties = { a: { const: 1 }, secret: { type: "string", writeOnly: true } };
    const making = { document: {}, random: seededRandom(""), examples: true, optional: true, branch: 0, within: [] };
    assert.deepEqual(mockValue({ type: "object", properties }, making), { a: 1 });
  });

  const impossible: readonly [string, object, object, RegExp][] = [
    ["a pattern with look-ahead", { type: "string", pattern: "^(?=a)b" }, {}, /^pattern \^\(\?=a\)b$/],
    ["bounds that cross", { type: "integer", minimum: 3, maximum: 2 }, {}, /no number lies within the bounds/],
  ];
  for (const [what, schema, components, reason] of impossible) {
    it(`is not made for ${what}, and it is said why`, async () => {
      const mock = await mockOf(schema, { components });
      assert.ok("cannot" in mock, JSON.stringify(mock));
      assert.match(mock.cannot, reason);
    });
  }
});
