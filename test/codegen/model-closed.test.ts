import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadValidators } from "./load-validators.js";
import { modelFromText, petsWithSchemas } from "./model-from-text.js";

interface Case {
  readonly what: string;
  readonly schemas: string;
  readonly good: readonly unknown[];
  /** Valid as a request, refused as a reply. */
  readonly surplus: readonly unknown[];
}

const named = "Named: { type: object, required: [name], properties: { name: { type: string } } }";
const cases: readonly Case[] = [
  {
    what: "an object",
    schemas: "Pet: { type: object, properties: { id: { type: integer } } }",
    good: [{}, { id: 1 }],
    surplus: [{ id: 1, hash: "x" }],
  },
  {
    what: "objects inside of arrays and objects",
    schemas: `Pet: { type: object, properties: { toys: { type: array, items: { $ref: '#/components/schemas/Named' } } } }\n${named}`,
    good: [{ toys: [{ name: "a" }] }],
    surplus: [{ toys: [{ name: "a", hash: 1 }] }],
  },
  {
    what: "a composition by allOf, as a whole",
    schemas: `Pet: { allOf: [{ $ref: '#/components/schemas/Named' }, { type: object, properties: { id: { type: integer } } }] }\n${named}`,
    good: [{ name: "a" }, { name: "a", id: 1 }],
    surplus: [{ name: "a", hash: 1 }],
  },
  {
    what: "properties beside allOf",
    schemas: `Pet: { type: object, properties: { id: { type: integer } }, allOf: [{ $ref: '#/components/schemas/Named' }] }\n${named}`,
    good: [{ name: "a", id: 1 }],
    surplus: [{ name: "a", hash: 1 }],
  },
  {
    what: "properties beside a reference",
    schemas: `Pet: { $ref: '#/components/schemas/Named', properties: { id: { type: integer } } }\n${named}`,
    good: [{ name: "a", id: 1 }],
    surplus: [{ name: "a", hash: 1 }],
  },
  {
    what: "compositions within compositions",
    schemas: `Pet: { allOf: [{ $ref: '#/components/schemas/Both' }, { properties: { age: { type: integer } } }] }
Both: { allOf: [{ $ref: '#/components/schemas/Named' }, { properties: { toy: { $ref: '#/components/schemas/Named' } } }] }
${named}`,
    good: [{ name: "a", age: 1, toy: { name: "b" } }],
    surplus: [
      { name: "a", hash: 1 },
      { name: "a", toy: { name: "b", hash: 1 } },
    ],
  },
  {
    what: "each branch of a union by itself",
    schemas: `Pet: { oneOf: [{ $ref: '#/components/schemas/Named' }, { type: object, required: [id], properties: { id: { type: integer } } }] }\n${named}`,
    good: [{ name: "a" }, { id: 1 }],
    surplus: [{ name: "a", hash: 1 }],
  },
  {
    what: "a union that only asks for one of the own properties",
    schemas: `Pet:
  type: object
  properties: { a: { type: string }, b: { type: string } }
  anyOf: [{ required: [a] }, { required: [b] }]`,
    good: [{ a: "x" }, { a: "x", b: "y" }],
    surplus: [{ a: "x", c: "y" }],
  },
  {
    what: "a schema that refers to itself",
    schemas: "Pet: { type: object, properties: { kid: { $ref: '#/components/schemas/Pet' } } }",
    good: [{ kid: { kid: {} } }],
    surplus: [{ kid: { kid: { hash: 1 } } }],
  },
  {
    what: "an object that may be null",
    schemas: "Pet: { type: [object, 'null'], properties: { id: { type: integer } } }",
    good: [null, { id: 1 }],
    surplus: [{ hash: 1 }],
  },
];

describe("replies are closed where requests are open", () => {
  for (const { what, schemas, good, surplus } of cases) {
    test(what, async () => {
      const validators = await loadValidators(await modelFromText(petsWithSchemas(schemas)));
      for (const value of good) assert.ok(validators("petReply")(value), JSON.stringify(value));
      for (const value of surplus) {
        assert.ok(validators("pet")(value), `as a request: ${JSON.stringify(value)}`);
        assert.equal(validators("petReply")(value), false, `as a reply: ${JSON.stringify(value)}`);
      }
    });
  }

  const open: readonly [what: string, pet: string, value: unknown][] = [
    ["additionalProperties: true", "{ type: object, additionalProperties: true }", { any: 1 }],
    ["a map", "{ type: object, additionalProperties: { type: integer } }", { any: 1 }],
    [
      "a branch of allOf that admits more",
      "{ allOf: [{ type: object, additionalProperties: true }, { properties: { id: { type: integer } } }] }",
      { any: 1 },
    ],
    ["a text with allOf", "{ type: string, allOf: [{ minLength: 1 }] }", "a"],
    ["what is forbidden by not", "{ type: object, properties: { id: {} }, not: { required: [id] } }", {}],
    ["anything", "{}", { any: 1 }],
  ];
  for (const [what, pet, value] of open) {
    test(`${what} stays as it is`, async () => {
      const model = await modelFromText(petsWithSchemas(`Pet: ${pet}`));
      const validators = await loadValidators(model);
      const names = model.validators.map(({ name }) => name);
      assert.ok(validators(names.includes("petReply") ? "petReply" : "pet")(value));
    });
  }

  test("closing what `not` forbids would forbid less, so it is left alone", async () => {
    const pet =
      "{ type: object, properties: { id: {}, x: {} }, not: { type: object, required: [id], properties: { id: {} } } }";
    const validators = await loadValidators(await modelFromText(petsWithSchemas(`Pet: ${pet}`)));
    assert.equal(validators("petReply")({ id: 1, x: 1 }), false);
  });
});
