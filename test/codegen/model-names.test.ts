import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { loadText } from "../../codegen/read/load-api.js";
import { modelFromText, petsWithSchemas } from "./model-from-text.js";

const ok = "responses: { 200: { description: Fine. } }";

describe("names", () => {
  const files: readonly [path: string, name: string, constName: string, typeName: string][] = [
    ["specs/xpkg.yaml", "xpkg", "xpkg", "Xpkg"],
    ["specs/petStore_v2.yml", "pet-store-v2", "petStoreV2", "PetStoreV2"],
    ["api.v1.json", "api-v1", "apiV1", "ApiV1"],
    ["specs/class.yaml", "class", "classApi", "Class"],
    ["specs/2fa.yaml", "2fa", "_2fa", "_2fa"],
  ];
  for (const [path, ...expected] of files) {
    test(`${path} is ${expected.join(", ")}`, async () => {
      const source = `openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: { /a: { get: { ${ok} } } }`;
      const text = path.endsWith(".json") ? JSON.stringify(parse(source)) : source;
      const { model } = await loadText(path, text, { strict: false });
      assert.deepEqual([model?.name, model?.constName, model?.typeName], expected);
    });
  }

  test("an operation without a name is named after method and path, also for openapi-typescript", async () => {
    const model = await modelFromText(`paths:
  /: { get: { ${ok} } }
  /pets/{pet-id}/toys:
    parameters: [{ name: pet-id, in: path, required: true, schema: { type: string } }]
    put: { ${ok} }`);
    assert.deepEqual(
      model.operations.map(({ id }) => id),
      ["getRoot", "putPetsByPetIdToys"],
    );
    assert.match(JSON.stringify(model.document), /"operationId":"putPetsByPetIdToys"/);
  });

  test("a component whose name cannot be that of a type is read by its index", async () => {
    const model = await modelFromText(
      petsWithSchemas(
        "Pet: { $ref: '#/components/schemas/my.pet' }\nmy.pet: { type: object }\nstring: { type: string }",
      ),
    );
    assert.deepEqual(
      model.schemas.map(({ name }) => name),
      ["Pet"],
    );
    const inline = await modelFromText(`paths:
  /a: { get: { operationId: a, responses: { 200: { description: A., content: { application/json: { schema: { $ref: '#/components/schemas/my.pet' } } } } } } }
components: { schemas: { my.pet: { type: object } } }`);
    const [reply] = inline.operations[0]?.replies ?? [];
    assert.equal(reply?.content[0]?.typeText, 'operations["a"]["responses"][200]["content"]["application/json"]');
  });
});

describe("the mount", () => {
  const servers: readonly [servers: string, mount: string][] = [
    ["", ""],
    ["servers: [{ url: / }]", ""],
    ["servers: [{ url: /v1/ }]", "/v1"],
    ["servers: [{ url: 'https://pets.example' }]", ""],
    ["servers: [{ url: 'https://pets.example:8443/api/v1' }, { url: /other }]", "/api/v1"],
    ["servers: [{ url: //pets.example/v1 }]", "/v1"],
    ["servers: [{ url: 'https://{a}.example/v1', variables: { a: { default: b } } }]", "/v1"],
    ["servers: [{ url: '{root}/v1', variables: { root: { default: 'https://pets.example/api' } } }]", "/api/v1"],
    ["servers: [{ url: '/{stage}/v1', variables: { stage: { default: live } } }]", "/live/v1"],
    ["servers: [{ url: '/a//b' }]", ""],
    ["servers: [{ url: '/{undeclared}' }]", ""],
  ];
  for (const [written, mount] of servers) {
    test(`${written || "no servers"} is ${JSON.stringify(mount)}`, async () => {
      assert.equal((await modelFromText(`${written}\npaths: { /a: { get: { ${ok} } } }`)).mount, mount);
    });
  }
});
