import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { emitValidators } from "../../codegen/emit/emit-validators.js";
import type { ApiModel } from "../../codegen/model/api-model.js";
import { loadApi } from "../../codegen/read/load-api.js";

describe("the specs of this repository are served fully", () => {
  for (const file of readdirSync("specs").sort()) {
    test(`${file} builds under strict without a diagnostic, and its schemas compile`, async () => {
      const { model, diagnostics } = await loadApi(`specs/${file}`, { strict: true });
      assert.deepEqual(diagnostics, []);
      assert.ok(model);
      assert.equal(model.specPath, `specs/${file}`);
      assert.ok(emitValidators(model).includes(`as ${model.validators[0]?.name}`));
    });
  }
});

describe("a plain petstore", () => {
  test("builds; only what no document of OpenAPI can say by itself is missing", async () => {
    const { model, diagnostics } = await loadApi("test/codegen/petstore.yaml", { strict: false });
    assert.ok(model);
    assert.deepEqual(
      diagnostics.map(({ code, severity, message }) => [code, severity, message]),
      [
        ["undeclared-refusal", "warning", "the API can answer unknownPath (404) and does not declare it"],
        ["undeclared-refusal", "warning", "the API can answer wrongMethod (405) and does not declare it"],
      ],
    );
  });

  test("has its operations, mount and types", async () => {
    const model = await petstore();
    assert.equal(model.mount, "/v1");
    assert.deepEqual(
      model.operations.map(({ id, method, path, place }) => [id, method, path, place.line]),
      [
        ["listPets", "GET", "/pets", 13],
        ["createPets", "POST", "/pets", 41],
        ["showPetById", "GET", "/pets/{petId}", 67],
      ],
    );
    assert.deepEqual(
      model.schemas.map(({ name }) => name),
      ["Pet", "Pets", "Error"],
    );
  });

  test("has its query parameter with type, bounds and default", async () => {
    const [limit] = (await petstore()).operations[0]?.parameters ?? [];
    assert.deepEqual(limit, {
      component: undefined,
      in: "query",
      name: "limit",
      description: "How many pets to return at once.",
      required: false,
      type: "integer",
      style: "form",
      explode: true,
      default: 20,
      typeText: "number",
      validator: "listPetsLimit",
      place: { file: "test/codegen/petstore.yaml", line: 18, column: 11 },
    });
  });

  test("hands a parameter of the path to its operation", async () => {
    const [petId] = (await petstore()).operations[2]?.parameters ?? [];
    assert.deepEqual([petId?.in, petId?.name, petId?.required], ["path", "petId", true]);
  });

  test("answers whatever the runtime finds by its `default`", async () => {
    const { refusals } = await petstore();
    const kinds = refusals.map(({ kind, replies }) => [kind, replies[0]?.status, replies[0]?.component]);
    assert.deepEqual(
      kinds,
      [
        "invalid",
        "malformed",
        "tooLarge",
        "unsupportedMediaType",
        "notAcceptable",
        "timeout",
        "overloaded",
        "internal",
        "unimplemented",
      ].map((kind) => [kind, "default", "Failed"]),
    );
  });
});

async function petstore(): Promise<ApiModel> {
  const { model } = await loadApi("test/codegen/petstore.yaml", { strict: false });
  assert.ok(model);
  return model;
}
