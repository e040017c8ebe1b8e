import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { emitApi } from "../../codegen/emit/emit-api.js";
import { loadValidators } from "./load-validators.js";
import { modelFromText, petsWithSchemas } from "./model-from-text.js";

const cat = "Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }";
const dog = "Dog: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: string } } }";
const branches = "[{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]";

interface Case {
  readonly what: string;
  readonly schemas: string;
  readonly valid: readonly unknown[];
  readonly invalid: readonly unknown[];
}

const cases: readonly Case[] = [
  {
    what: "by the names of components where nothing else is said, though every branch admits the value",
    schemas: `Pet: { oneOf: ${branches}, discriminator: { propertyName: kind } }\n${cat}\n${dog}`,
    valid: [{ kind: "Cat" }, { kind: "Cat", lives: 9 }, { kind: "Dog", lives: "one" }],
    invalid: [{ kind: "Dog", lives: 9 }, { kind: "cat" }, { lives: 9 }, {}, 1, null, [], { kind: ["Cat"] }],
  },
  {
    what: "by the mapping, whose entries are names or references",
    schemas: `Pet: { anyOf: ${branches}, discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat', kitty: Cat, d: Dog } } }\n${cat}\n${dog}`,
    valid: [
      { kind: "c", lives: 9 },
      { kind: "kitty", lives: 9 },
      { kind: "d", lives: "x" },
    ],
    invalid: [{ kind: "Cat" }, { kind: "d", lives: 9 }],
  },
  {
    what: "by the values that a branch lists, which alone can pass",
    schemas: `Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, properties: { kind: { const: it } } }], discriminator: { propertyName: kind } }
Cat: { allOf: [{ type: object, properties: { kind: { $ref: '#/components/schemas/Kind' } } }] }
Kind: { enum: [cat, lion] }`,
    valid: [{ kind: "cat" }, { kind: "lion" }, { kind: "it" }],
    invalid: [{ kind: "Cat" }, {}],
  },
  {
    what: "beside branches that are no objects",
    schemas: `Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { type: 'null' }], discriminator: { propertyName: kind } }\n${cat}\n${dog}`,
    valid: [null, { kind: "Cat" }],
    invalid: [1, { kind: "x" }],
  },
  {
    what: "not at all where two branches have the same tag: the composition tells",
    schemas: `Pet: { oneOf: [{ type: object, required: [a], properties: { kind: { const: x } } }, { type: object, required: [b], properties: { kind: { const: x } } }], discriminator: { propertyName: kind } }`,
    valid: [{ kind: "x", a: 1 }, { b: 1 }],
    invalid: [{ kind: "x" }, { a: 1, b: 1 }],
  },
];

describe("a discriminator chooses the branch", () => {
  for (const { what, schemas, valid, invalid } of cases) {
    test(what, async () => {
      const validate = (await loadValidators(await modelFromText(petsWithSchemas(schemas))))("pet");
      for (const value of valid) assert.ok(validate(value), JSON.stringify(value));
      for (const value of invalid) assert.equal(validate(value), false, JSON.stringify(value));
    });
  }

  const schemas = `Pet: { oneOf: ${branches}, discriminator: { propertyName: kind } }\n${cat}\n${dog}`;

  test("and tells what is wrong in that branch alone, or that there is none", async () => {
    const validate = (await loadValidators(await modelFromText(petsWithSchemas(schemas))))("pet");
    validate({ kind: "Cat", lives: "x" });
    assert.deepEqual(
      validate.errors?.map(({ instancePath, keyword }) => [instancePath, keyword]),
      [["/lives", "type"]],
    );
    validate({ kind: "x" });
    assert.deepEqual(
      validate.errors?.map(({ keyword, params }) => [keyword, params]),
      [["discriminator", { tag: "kind" }]],
    );
  });

  test("in replies each branch is closed by itself", async () => {
    const validate = (await loadValidators(await modelFromText(petsWithSchemas(schemas))))("petReply");
    assert.ok(validate({ kind: "Dog", lives: "x" }));
    assert.equal(validate({ kind: "Dog", lives: "x", more: 1 }), false);
  });

  test("beside properties of its own, a union is closed as a whole", async () => {
    const model = await modelFromText(
      petsWithSchemas(
        `Pet: { type: object, properties: { id: { type: integer } }, oneOf: ${branches}, discriminator: { propertyName: kind } }\n${cat}\n${dog}`,
      ),
    );
    const validate = (await loadValidators(model))("petReply");
    assert.ok(validate({ kind: "Cat", lives: 9, id: 1 }));
    assert.equal(validate({ kind: "Cat", lives: 9, id: 1, more: 1 }), false);
  });

  test("without branches it says that others inherit, and a reply stays open for theirs", async () => {
    const model = await modelFromText(
      petsWithSchemas(
        "Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }",
      ),
    );
    const validate = (await loadValidators(model))(model.operations[0]?.replies[0]?.content[0]?.validator ?? "");
    assert.ok(validate({ kind: "Cat", lives: 9 }));
    assert.equal(validate({ lives: 9 }), false);
  });
});

test("a mapping to names of schemas is one to references for the types", async () => {
  const model = await modelFromText(
    petsWithSchemas(`Pet:
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
  discriminator: { propertyName: kind, mapping: { a cat: Cat, a dog: '#/components/schemas/Dog' } }
Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
Dog: { type: object, required: [kind], properties: { kind: { type: string } } }`),
  );
  assert.match(
    JSON.stringify(model.document),
    /"a cat":"#\/components\/schemas\/Cat","a dog":"#\/components\/schemas\/Dog"/,
  );
  await emitApi(model);
});
