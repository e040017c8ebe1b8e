import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadValidators } from "./load-validators.js";
import { modelFromText, petsWithSchemas } from "./model-from-text.js";

interface Case {
  readonly what: string;
  readonly schemas: string;
  readonly request: readonly (readonly [value: unknown, valid: boolean])[];
  readonly reply: readonly (readonly [value: unknown, valid: boolean])[];
}

const both: Pick<Case, "request" | "reply"> = {
  request: [
    [{ name: "a", secret: "s" }, true],
    [{ name: "a" }, false],
    [{ name: "a", secret: "s", id: 1 }, false],
  ],
  reply: [
    [{ name: "a", id: 1 }, true],
    [{ name: "a" }, false],
    [{ name: "a", id: 1, secret: "s" }, false],
  ],
};
const properties =
  "{ name: { type: string }, id: { type: integer, readOnly: true }, secret: { type: string, writeOnly: true } }";
const cases: readonly Case[] = [
  {
    what: "a required property is asked for in its own direction only, and refused in the other",
    schemas: `Pet: { type: object, required: [name, id, secret], properties: ${properties} }`,
    ...both,
  },
  {
    what: "so it is where `required` and the property stand in different branches of allOf",
    schemas: `Pet: { required: [name, id, secret], allOf: [{ $ref: '#/components/schemas/Base' }] }
Base: { type: object, properties: ${properties} }`,
    ...both,
  },
  {
    what: "so it is where what a property refers to says it",
    schemas: `Pet: { type: object, required: [name, id, secret], properties: { name: { type: string }, id: { $ref: '#/components/schemas/Id' }, secret: { allOf: [{ $ref: '#/components/schemas/Secret' }] } } }
Id: { type: integer, readOnly: true }
Secret: { type: string, writeOnly: true }`,
    ...both,
  },
  {
    what: "so it is inside of arrays, whatever else an object admits",
    schemas: `Pet: { type: array, items: { type: object, required: [id], additionalProperties: true, properties: { id: { readOnly: true } } } }`,
    request: [
      [[{}], true],
      [[{ x: 1 }], true],
      [[{ id: 1 }], false],
    ],
    reply: [
      [[{}], false],
      [[{ id: 1 }], true],
    ],
  },
  {
    what: "a schema that is no property's says nothing by it",
    schemas:
      "Pet: { type: object, readOnly: true, properties: { a: { type: array, items: { type: integer, writeOnly: true } } } }",
    request: [[{ a: [1] }, true]],
    reply: [[{ a: [1] }, true]],
  },
];

describe("readOnly properties never come in, writeOnly properties never go out", () => {
  for (const { what, schemas, request, reply } of cases) {
    test(what, async () => {
      const model = await modelFromText(petsWithSchemas(schemas));
      const validators = await loadValidators(model);
      const names = {
        request: model.operations[0]?.body?.content[0]?.validator,
        reply: model.operations[0]?.replies[0]?.content[0]?.validator,
      };
      for (const [value, valid] of request)
        assert.equal(validators(names.request ?? "")(value), valid, `request ${JSON.stringify(value)}`);
      for (const [value, valid] of reply)
        assert.equal(validators(names.reply ?? "")(value), valid, `reply ${JSON.stringify(value)}`);
    });
  }

  test("the finding names the rule and the property, not the value", async () => {
    const validators = await loadValidators(
      await modelFromText(petsWithSchemas(`Pet: { type: object, properties: ${properties} }`)),
    );
    const validate = validators("pet");
    assert.equal(validate({ id: 77 }), false);
    assert.equal(validate.errors?.[0]?.keyword, "readOnly");
    assert.equal(validate.errors?.[0]?.instancePath, "/id");
    assert.doesNotMatch(JSON.stringify(validate.errors), /77/);
  });
});
