import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { formatDiagnostic } from "../../codegen/read/format-diagnostic.js";
import { loadApi } from "../../codegen/read/load-api.js";
import { temporaryFolder } from "./temporary-folder.js";

const zoo = "test/codegen/multi-file/zoo.yaml";

describe("a document of several files", () => {
  test("is one API whose components keep the names that they have in their files", async () => {
    const { model, diagnostics } = await loadApi(zoo, { strict: false });
    assert.ok(model, JSON.stringify(diagnostics));
    assert.deepEqual(
      model.operations.map(({ id, path, place }) => [id, path, place.file.split("/").slice(3).join("/"), place.line]),
      [
        ["listPets", "/pets", "paths/pets.yaml", 2],
        ["addPet", "/pets", "paths/pets.yaml", 5],
        ["listCats", "/cats", "zoo.yaml", 9],
      ],
    );
    // Two schemas are called Tag, so each is led by its file.
    assert.deepEqual(model.schemas.map(({ name }) => name).sort(), ["Name", "Pet", "cat", "pet_Tag", "tags_Tag"]);
    assert.deepEqual(
      model.operations[0]?.parameters.map(({ name, place }) => [name, place.file.split("/").at(-1)]),
      [["page", "page number.yaml"]],
    );
    assert.equal(model.operations[1]?.body?.content[0]?.typeText, "Pet");
  });

  test("keeps apart two schemas of one name in one file", async () => {
    const folder = temporaryFolder();
    const refs = "oneOf: [{ $ref: 'b.yaml#/Tag' }, { $ref: 'b.yaml#/components/schemas/Tag' }]";
    await writeFile(join(folder, "a.yaml"), get(`{ ${refs} }`));
    await writeFile(
      join(folder, "b.yaml"),
      "Tag: { type: string }\ncomponents: { schemas: { Tag: { type: number } } }\n",
    );
    const { model } = await loadApi(join(folder, "a.yaml"), { strict: false });
    const schemas = Object.values((model?.document.components as { schemas: object } | undefined)?.schemas ?? {});
    assert.deepEqual(schemas, [{ type: "string" }, { type: "number" }]);
  });

  test("has no reference left that leads out of it", async () => {
    const { model } = await loadApi(zoo, { strict: false });
    const references = [...JSON.stringify(model?.document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to = ""]) => to);
    assert.ok(references.length >= 10);
    for (const reference of references) assert.match(reference, /^#\/components\/(?:schemas|responses|parameters)\//);
  });
});

const head = "openapi: 3.1.0\ninfo: { title: A, version: '1' }\n";
const get = (schema: string) =>
  `${head}paths:\n  /a:\n    get:\n      operationId: a\n      responses: { 200: { description: A., content: { application/json: { schema: ${schema} } } } }\n`;

async function findIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const { diagnostics, sources } = await loadApi(join(folder, "a.yaml"), { strict: false });
  return diagnostics
    .filter(({ code }) => code !== "undeclared-refusal")
    .map((each) => {
      const [first = "", ...frame] = formatDiagnostic(each, sources.get(each.place.file) ?? "").split("\n");
      const caret = frame.find((line) => line.startsWith(" > ")) ?? "";
      return `${first.slice(first.lastIndexOf("/", first.indexOf(":")) + 1)} |${caret.split("|").slice(1).join("|")}`;
    });
}

describe("what is wrong in several files is said of the file that it is in", () => {
  const cases: readonly (readonly [what: string, files: Record<string, string>, found: string])[] = [
    ["a file that is not there", { "a.yaml": get("{ $ref: gone.yaml }") }, "missing-reference: there is no file"],
    [
      "a name that is not there",
      { "a.yaml": get("{ $ref: 'b.yaml#/B' }"), "b.yaml": "A: { type: string }\n" },
      "missing-reference: there is no `/B` in",
    ],
    [
      "an address on the network",
      { "a.yaml": get("{ $ref: 'https://a.example/b.yaml#/B' }") },
      "external-reference: `https://a.example/b.yaml#/B` leads to the network",
    ],
    ["a file that is no YAML", { "a.yaml": get("{ $ref: 'b.yaml#/B' }"), "b.yaml": "B: [\n" }, "yaml-syntax"],
    [
      "a schema that is wrong",
      { "a.yaml": get("{ $ref: 'b/c.yaml#/C' }"), "b/c.yaml": "\nC:\n  type: string\n  minLength: many\n" },
      "c.yaml:4:3 error invalid-schema: `minLength` must be integer |   minLength: many",
    ],
    [
      "a reference from there that leads nowhere",
      { "a.yaml": get("{ $ref: 'b/c.yaml#/C' }"), "b/c.yaml": "C: { $ref: '../d.yaml' }\n" },
      "c.yaml:1:6 error missing-reference: there is no file",
    ],
    [
      "a reference of a path that leads nowhere",
      { "a.yaml": `${head}paths:\n  /a: { $ref: '#/components/pathItems/A' }\n` },
      "unsupported-keyword: `$ref` of a path is not served",
    ],
  ];
  for (const [what, files, expected] of cases) {
    test(what, async () => {
      const [found = "", ...others] = await findIn(files);
      assert.ok(found.includes(expected), found);
      assert.deepEqual(others, []);
    });
  }
});
