import assert from "node:assert/strict";
import { test } from "node:test";
import { buildReceived } from "../../codegen/model/build-received.js";
import { loadText } from "../../codegen/read/load-api.js";
import { loadValidators } from "./load-validators.js";
import { petsWithSchemas } from "./model-from-text.js";

/** Tells whether a client takes a value for the `Pet` that these schemas declare. */
async function receives(schemas: string): Promise<(value: unknown) => boolean> {
  const text = `openapi: 3.1.0\ninfo: { title: Pets, version: "1" }${petsWithSchemas(schemas)}`;
  const { document, diagnostics } = await loadText("specs/pets.yaml", text, { strict: false });
  assert.ok(document, JSON.stringify(diagnostics));
  const { operations, validators, definitions } = buildReceived(document);
  const name = operations[0]?.replies[0]?.content[0]?.validator ?? "";
  return (await loadValidators({ validators, definitions }))(name);
}

test("a composition is as open as the document says", async () => {
  const receive = await receives(`
Named: { type: object, required: [name], properties: { name: { type: string } } }
Pet: { allOf: [{ $ref: '#/components/schemas/Named' }, { type: object, properties: { age: { type: integer } } }] }
`);
  assert.ok(receive({ name: "Rex", age: 3, colour: "red" }));
  assert.ok(!receive({ age: 3 }));
  assert.ok(!receive({ name: "Rex", age: "3" }));
});

test("what the document closes is closed", async () => {
  const receive = await receives(`
Named: { type: object, properties: { name: { type: string } } }
Pet:
  allOf: [{ $ref: '#/components/schemas/Named' }]
  properties: { age: { type: integer } }
  unevaluatedProperties: false
`);
  assert.ok(receive({ name: "Rex", age: 3 }));
  assert.ok(!receive({ name: "Rex", colour: "red" }));
});

test("a tag chooses the branch, also of members that go one way", async () => {
  const receive = await receives(`
Cat: { type: object, required: [kind, id], properties: { kind: { const: cat }, id: { type: integer, readOnly: true } } }
Dog: { type: object, required: [kind, chip], properties: { kind: { const: dog }, chip: { type: string, writeOnly: true } } }
Pet:
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
  discriminator: { propertyName: kind }
`);
  assert.ok(receive({ kind: "cat", id: 1 }));
  assert.ok(!receive({ kind: "cat" }));
  assert.ok(receive({ kind: "dog", since: 1 }));
  assert.ok(!receive({ kind: "dog", chip: "c" }));
  assert.ok(!receive({ kind: "cow" }));
});

test("the same document gives the same model, and leaves the server's as it was", async () => {
  const text = `openapi: 3.1.0\ninfo: { title: Pets, version: "1" }${petsWithSchemas("Pet: { type: object }")}`;
  const { document, model } = await loadText("specs/pets.yaml", text, { strict: false });
  assert.ok(document && model);
  const before = JSON.stringify(model);
  assert.deepEqual(buildReceived(document), buildReceived(document));
  assert.equal(JSON.stringify(model), before);
  assert.ok(!before.includes("schema:received/"));
});
