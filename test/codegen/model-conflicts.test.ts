import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { findConflicts } from "../../codegen/model/find-conflicts.js";
import { loadText } from "../../codegen/read/load-api.js";

const ok = "responses: { 200: { description: Fine. } }";

describe("several APIs in one server", () => {
  const load = async (path: string, url: string, route: string) => {
    const source = `openapi: 3.1.0\ninfo: { title: A, version: '1' }\nservers: [{ url: ${url} }]\npaths:\n  ${route}:\n    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n    get: { operationId: a, ${ok} }`;
    const text = path.endsWith(".json") ? JSON.stringify(parse(source)) : source;
    const { model } = await loadText(path, text, { strict: false });
    assert.ok(model);
    return model;
  };

  test("must not match the same requests", async () => {
    const one = await load("specs/one.yaml", "/pets", "/all/{id}");
    const two = await load("specs/two.yaml", "/pets/all", "/{id}");
    const [found, ...others] = findConflicts([one, two]);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [found?.code, found?.message, found?.place.file, found?.pointer],
      [
        "conflicting-routes",
        "GET /pets/all/{id} is served by `a` of specs/one.yaml:7 too",
        "specs/two.yaml",
        "/paths/~1{id}/get",
      ],
    );
  });

  test("must not have the same name", async () => {
    const models = [await load("specs/one.yaml", "/a", "/{id}"), await load("specs/one.json", "/b", "/{id}")];
    assert.deepEqual(
      findConflicts(models).map(({ code }) => code),
      ["conflicting-names"],
    );
  });

  test("may have the same paths at different mounts", async () => {
    const models = [await load("specs/one.yaml", "/a", "/{id}"), await load("specs/two.yaml", "/b", "/{id}")];
    assert.deepEqual(findConflicts(models), []);
  });
});
