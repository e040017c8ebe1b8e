import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { formatDiagnostic } from "../../codegen/read/format-diagnostic.js";
import { loadApi, loadText } from "../../codegen/read/load-api.js";
import { overlaysOf } from "../../codegen/read/overlay/find-overlays.js";
import { listSpecs } from "../../codegen/write/list-specs.js";
import { temporaryFolder } from "./temporary-folder.js";

const pets = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
tags: [{ name: a }, { name: b }, { name: c }]
paths:
  /pets:
    get:
      operationId: listPets
      summary: Old.
      tags: [a]
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
        - { name: debug, in: query, schema: { type: boolean } }
        - { name: page, in: query, schema: { type: integer } }
      responses:
        '200': { description: Pets. }
    post:
      operationId: addPet
      responses:
        '201': { description: Added. }
`;

function overlay(actions: string): string {
  return `overlay: 1.0.0\ninfo: { title: Changes, version: 1.0.0 }\nactions:\n${actions}`;
}

async function load(...texts: readonly string[]) {
  const overlays = texts.map((text, index) => ({ path: `specs/pets.${index}.overlay.yaml`, text }));
  return loadText("specs/pets.yaml", pets, { strict: false, overlays });
}

/** The model of pets with overlays. */
async function modelOf(...texts: readonly string[]) {
  const { model, diagnostics } = await load(...texts);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  assert.ok(model, errors.map(({ message }) => message).join("\n"));
  return model;
}

const faults: readonly (readonly [what: string, text: string, line: string])[] = [
  [
    "another version",
    overlay("  - { target: $, update: {} }").replace("1.0.0", "2.0.0"),
    "1:1 error invalid-overlay: `overlay` must be the version `1.0.0`",
  ],
  [
    "no info",
    "overlay: 1.0.0\nactions: [{ target: $, update: {} }]",
    "1:1 error invalid-overlay: `info` with `title` and `version` is missing",
  ],
  [
    "no actions",
    overlay("").replace("actions:\n", "actions: []\n"),
    "3:1 error invalid-overlay: `actions` must be a list of at least one action",
  ],
  [
    "another document",
    `extends: other.yaml\n${overlay("  - { target: $, update: {} }")}`,
    "1:1 error invalid-overlay: `extends` must lead to specs/pets.yaml, which this overlay is named after",
  ],
  [
    "a path that is none",
    overlay("  - { target: '$.[', update: {} }"),
    "4:7 error invalid-overlay: `target` is no JSONPath (RFC 9535)",
  ],
  [
    "a path to nothing",
    overlay("  - { target: $.paths.dogs, update: {} }"),
    "4:7 error unneeded-overlay: `target` selects nothing in the document",
  ],
  ["no target", overlay("  - { update: {} }"), "4:5 error invalid-overlay: an action must have a `target`"],
  [
    "nothing to do",
    overlay("  - { target: $ }"),
    "4:5 error invalid-overlay: an action must have an `update`, or `remove: true`",
  ],
  [
    "two things to do",
    overlay("  - { target: $.tags, update: {}, remove: true }"),
    "4:23 error invalid-overlay: `update` has no effect beside `remove: true`",
  ],
  [
    "a key that is none",
    overlay("  - { target: $, updte: {}, update: {} }"),
    "4:18 error invalid-overlay: an overlay has no `updte` here: did you mean `update`?",
  ],
  [
    "a text to update",
    overlay("  - { target: $.info.title, update: {} }"),
    "4:29 error invalid-overlay: `target` selects a value that is no object or list, which cannot be updated",
  ],
  [
    "a text for an object",
    overlay("  - { target: $.info, update: a }"),
    "4:23 error invalid-overlay: the update of an object must be an object",
  ],
  ["a text that is no YAML", "overlay: [", "1:11 error yaml-syntax"],
];

describe("an overlay", () => {
  it("merges an object into what its path selects, key by key", async () => {
    const { operations } = await modelOf(
      overlay(`  - target: $.paths['/pets'].get
    update: { summary: New., description: More., responses: { '404': { description: None. } } }
`),
    );
    const [list] = operations;
    assert.deepEqual([list?.summary, list?.description], ["New.", "More."]);
    assert.deepEqual(
      list?.replies.map(({ status }) => status),
      ["200", "404"],
    );
  });

  it("appends to a list, and joins lists within an object", async () => {
    const { operations } = await modelOf(
      overlay(`  - target: $.paths['/pets'].get.parameters
    update: { name: last, in: query, schema: { type: string } }
  - target: $.paths['/pets'].get
    update: { parameters: [{ name: most, in: query, schema: { type: string } }] }
`),
    );
    assert.deepEqual(
      operations[0]?.parameters.map(({ name }) => name),
      ["limit", "debug", "page", "last", "most"],
    );
  });

  it("removes all that its path selects", async () => {
    const { operations } = await modelOf(
      overlay(`  - target: $.paths.*.get.parameters[?@.name != 'page']
    remove: true
  - target: $.paths['/pets'].post
    remove: true
`),
    );
    assert.deepEqual(
      operations.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]),
      [["listPets", ["page"]]],
    );
  });

  it("is applied after the one before it, action by action", async () => {
    const summary = (target: string, text: string) =>
      overlay(`  - target: ${target}\n    update: { summary: ${text} }\n`);
    const { operations } = await modelOf(
      summary("$.paths['/pets'].*", "First."),
      summary("$.paths['/pets'][?@.summary == 'First.']", "Second."),
    );
    assert.deepEqual(
      operations.map((operation) => operation.summary),
      ["Second.", "Second."],
    );
  });

  it("leaves the text of each node where it stands: what it adds in the overlay, what it leaves in the document", async () => {
    const { operations } = await modelOf(
      overlay(`  - target: $.paths['/pets'].get.parameters[0:2]
    remove: true
  - target: $.paths['/pets'].get.parameters
    update: { name: last, in: query, schema: { type: string } }
`),
    );
    assert.deepEqual(
      operations[0]?.parameters.map(({ name, place }) => [name, place.file, place.line]),
      [
        ["page", "specs/pets.yaml", 13],
        ["last", "specs/pets.0.overlay.yaml", 7],
      ],
    );
  });

  it("is named with line and frame where what it adds is refused", async () => {
    const { model, diagnostics, sources } = await load(
      overlay(`  - target: $.paths['/pets'].get
    update:
      responses:
        '200':
          content: { application/json: { schema: { type: strin } } }
`),
    );
    assert.equal(model, undefined);
    const refusal = diagnostics.find(({ severity }) => severity === "error");
    assert.ok(refusal);
    const text = formatDiagnostic(refusal, sources.get(refusal.place.file) ?? "");
    assert.match(text, /^specs\/pets\.0\.overlay\.yaml:8:\d+ error /);
    assert.match(text, /type: strin/);
  });

  for (const [what, text, line] of faults) {
    it(`is refused by name with ${what}`, async () => {
      const { model, diagnostics, sources } = await load(text);
      assert.equal(model, undefined);
      const [first] = diagnostics.filter(({ severity }) => severity === "error");
      assert.ok(first);
      const written = formatDiagnostic(first, sources.get(first.place.file) ?? "").split("\n", 1)[0] ?? "";
      assert.ok(written.startsWith(`specs/pets.0.overlay.yaml:${line}`), written);
    });
  }

  it("is found beside its document, by its name", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "specs"));
    writeFileSync(join(folder, "specs/pets.yaml"), pets);
    const change = (summary: string) =>
      overlay(`  - target: $.paths['/pets'].get\n    update: { summary: ${summary} }\n`);
    writeFileSync(join(folder, "specs/pets.1-first.overlay.yaml"), change("First."));
    writeFileSync(
      join(folder, "specs/pets.2-second.overlay.json"),
      '{"overlay":"1.0.0","info":{"title":"a","version":"1"},"actions":[{"target":"$.paths.*.get","update":{"summary":"Second."}}]}',
    );
    const specs = await listSpecs(join(folder, "specs"));
    assert.deepEqual(specs, [join(folder, "specs/pets.yaml")]);
    const { model } = await loadApi(specs[0] ?? "", { strict: false });
    assert.equal(model?.operations[0]?.summary, "Second.");
    writeFileSync(join(folder, "specs/dogs.overlay.yaml"), change("Third."));
    await assert.rejects(listSpecs(join(folder, "specs")), /dogs\.overlay\.yaml is named after no document/);
  });

  it("is of the document whose name is longer where two would do", () => {
    const names = ["a.yaml", "a.b.json", "a.b.overlay.yaml", "a.c.overlay.yaml", "a.overlay.yml", "a.b.c.overlay.json"];
    assert.deepEqual(overlaysOf("specs/a.yaml", names), ["a.c.overlay.yaml", "a.overlay.yml"]);
    assert.deepEqual(overlaysOf("specs/a.b.json", names), ["a.b.c.overlay.json", "a.b.overlay.yaml"]);
  });
});
