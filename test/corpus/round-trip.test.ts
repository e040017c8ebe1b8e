import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createAjv } from "../../codegen/emit/create-ajv.js";
import type { JsonSchema } from "../../codegen/model/api-model.js";
import { describeDifference } from "./round-trip/describe-difference.js";
import { drawOperations } from "./round-trip/draw-operations.js";
import { makeValue } from "./round-trip/make-value.js";
import { createRandom } from "./round-trip/random.js";

const tree = { type: "object", required: ["id"], properties: { id: { type: "string" }, next: { $ref: "tree" } } };
const schemas: readonly JsonSchema[] = [
  { type: "string", minLength: 3, maxLength: 5 },
  { type: "string", pattern: "^[A-Z]{2}-[0-9]+$" },
  { type: "string", format: "date-time" },
  { type: "integer", minimum: 3, exclusiveMaximum: 5 },
  { type: "number", multipleOf: 0.5, maximum: -10 },
  { type: "array", items: { enum: ["a", "b"] }, minItems: 2, maxItems: 3 },
  { type: "object", minProperties: 2, additionalProperties: { type: "boolean" } },
  { allOf: [{ $ref: "tree" }, { type: "object", required: ["a"], properties: { a: { const: 1 } } }] },
  { oneOf: [{ type: "null" }, { type: "boolean" }] },
  { type: ["integer", "null"] },
];

describe("a made value", () => {
  const definitions = { tree };
  for (const schema of schemas) {
    it(`fits ${JSON.stringify(schema)}, and is the same for the same seed`, () => {
      const validate = createAjv({ verbose: false, unevaluated: false }).addSchema(tree, "tree").compile(schema);
      for (let seed = 1; seed <= 30; seed += 1) {
        const make = () => makeValue(schema, { definitions, random: createRandom(seed) });
        assert.ok(validate(make()), JSON.stringify(make()));
        assert.deepEqual(make(), make());
      }
    });
  }

  it("is refused for a schema that asks for itself", () => {
    const endless = { type: "object", required: ["next"], properties: { next: { $ref: "endless" } } };
    const choosing = { definitions: { endless }, random: createRandom(1) };
    assert.throws(() => makeValue({ $ref: "endless" }, choosing), RangeError);
  });
});

describe("a round trip", () => {
  it("tells where a value has changed", () => {
    assert.equal(describeDifference({ a: [1, { b: "c" }] }, { a: [1, { b: "c" }] }), undefined);
    assert.equal(describeDifference({ a: [1, { b: "c" }] }, { a: [1, { b: "d" }] }), '/a/1/b: "c" became "d"');
    assert.equal(describeDifference({ a: 1 }, { a: "1" }), '/a: 1 became "1"');
    assert.equal(describeDifference({ a: 1 }, {}), "/a: 1 became undefined");
    assert.equal(describeDifference([1], { 0: 1 }), '/: [1] became {"0":1}');
    assert.equal(describeDifference(Object.assign(Object.create(null), { a: 1 }), { a: 1 }), undefined);
  });

  it("draws each served operation of documents without a failure at most once, the same ones for the same seed", () => {
    const outcome = (document: string, operations: number, more: object = {}) => ({
      ...{ document, operations: 9, served: operations, refusals: [], leftOut: {}, failures: [], warnings: {} },
      ...{ seconds: 1, megabytes: 1, output: document },
      ...more,
    });
    const outcomes = [
      outcome("a", 3),
      outcome("failed", 9, { failures: [{ kind: "crash" as const, detail: "" }] }),
      outcome("b", 5),
    ];
    const all = drawOperations(outcomes, 100, 1).map(({ outcome: { document }, numbers }) => [document, numbers]);
    assert.deepEqual(all, [
      ["a", [0, 1, 2]],
      ["b", [0, 1, 2, 3, 4]],
    ]);
    assert.deepEqual(drawOperations(outcomes, 4, 7), drawOperations(outcomes, 4, 7));
    assert.equal(drawOperations(outcomes, 4, 7).flatMap(({ numbers }) => numbers).length, 4);
  });
});
