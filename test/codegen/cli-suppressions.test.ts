import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, it } from "node:test";
import { enterFolder, pets, runSpecgate, writeTexts } from "./work-folder.js";

/** Besides what is served: bodies that are not, and a schema that only these use. */
const zoo = pets
  .replace(
    "components:",
    `  /animals:
    parameters:
      - { name: since, in: query, schema: { type: string } }
    post:
      operationId: addAnimal
      requestBody: { content: { text/plain: { schema: { $ref: '#/components/schemas/Animal' } } } }
      responses: { 204: { description: Added. } }
    put:
      operationId: changeAnimal
      requestBody: { $ref: '#/components/requestBodies/Animal' }
      responses: { 204: { description: Changed. } }
    get:
      responses: { 204: { description: There are some. } }
components:
  requestBodies:
    Animal: { content: { text/plain: { schema: { $ref: '#/components/schemas/Animal' } } } }`,
  )
  .concat("    Animal: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' } } }\n");

const root = process.cwd();
beforeEach(() => enterFolder({ "specs/pets.yaml": zoo }));
afterEach(() => process.chdir(root));

type Written = { code?: string; operation?: string; reason?: string; spec?: string };

function suppress(...written: Written[]): void {
  const suppressions = written.map(
    ({ code = "unsupported-media-type", spec = "specs/pets.yaml", operation, reason }) => ({
      ...{ code, at: { spec, operation }, reason },
    }),
  );
  writeTexts({ "specgate.config.json": JSON.stringify({ suppressions }, null, 2) });
}

const because = { reason: "Partners send text to the old server." };

describe("a suppressed error", () => {
  it("leaves the operation out that it lies within, with what only that uses, and is told of with its reason", async () => {
    suppress({ operation: "POST /animals", ...because }, { operation: "changeAnimal", ...because });
    const { exitCode, stdout, stderr } = await runSpecgate("generate");
    assert.equal(exitCode, 0);
    assert.doesNotMatch(stderr, /error|nimal\b/);
    assert.match(stdout, /^pets: 2 operations, 5 files, 5 changed$/m);
    assert.match(stdout, /^specs\/pets\.yaml:17 left out POST \/animals: unsupported-media-type, Partners send text/m);
    assert.match(stdout, /^specs\/pets\.yaml:21 left out PUT \/animals: unsupported-media-type, Partners send text/m);
    const server = readFileSync("generated/pets/server.ts", "utf8");
    assert.match(server, /^\/\/ Left out: POST \/animals \(specs\/pets\.yaml:17\): unsupported-media-type, Partners/m);
    assert.match(server, /getAnimals/);
    assert.doesNotMatch(server, /addAnimal|changeAnimal/);
    assert.doesNotMatch(readFileSync("generated/pets/types.ts", "utf8"), /Animal:|requestBodies: \{/);
    assert.match(readFileSync("generated/pets/types.ts", "utf8"), /since\?: string/);
  });

  it("of the whole document leaves out every operation that has it", async () => {
    suppress(because);
    const { exitCode, stdout } = await runSpecgate("generate", "--json");
    assert.equal(exitCode, 0);
    const { leftOut } = JSON.parse(stdout);
    assert.deepEqual(
      leftOut.map(({ spec, name }: { spec: string; name: string }) => [spec, name]),
      [
        ["specs/pets.yaml", "POST /animals"],
        ["specs/pets.yaml", "PUT /animals"],
      ],
    );
    assert.deepEqual(leftOut[1].because, [
      {
        code: "unsupported-media-type",
        message: "an object or array is not written as `text/plain`",
        ...because,
        place: { file: "specs/pets.yaml", line: 29, column: 40 },
      },
    ]);
  });

  it("still stops all where another operation has it too", async () => {
    suppress({ operation: "addAnimal", ...because });
    const { exitCode, stderr } = await runSpecgate("generate");
    assert.equal(exitCode, 1);
    assert.match(stderr, /^specs\/pets\.yaml:29:\d+ error unsupported-media-type: /m);
    assert.doesNotMatch(stderr, /unneeded/);
  });

  it("shows the errors that it has hidden, to be suppressed in their turn", async () => {
    writeTexts({
      "specs/pets.yaml": zoo.replace(
        "operationId: listPets",
        "operationId: listPets\n      requestBody: { $ref: '#/components/requestBodies/None' }",
      ),
    });
    suppress({ code: "missing-reference", ...because });
    const { exitCode, stderr } = await runSpecgate("generate");
    assert.equal(exitCode, 1);
    assert.match(stderr, /error unsupported-media-type/);
    suppress({ code: "missing-reference", ...because }, because);
    assert.equal((await runSpecgate("generate")).exitCode, 0);
  });

  it("that lies in no operation is not suppressed", async () => {
    writeTexts({
      "specs/pets.yaml": pets.replace("components:", "security: [{ key: [] }]\nx-rate-limit: 3\ncomponents:"),
    });
    suppress({ code: "invalid-extension", ...because });
    const { exitCode, stderr } = await runSpecgate("generate");
    assert.equal(exitCode, 1);
    assert.match(stderr, /error invalid-extension/);
    assert.match(
      stderr,
      /error unneeded-suppression: specs\/pets\.yaml has no `invalid-extension` that can be suppressed/,
    );
  });

  it("of a component that no operation uses leaves that out", async () => {
    writeTexts({ "specs/pets.yaml": `${pets}    Unused: { type: object, $dynamicRef: '#x' }\n` });
    suppress({ code: "unsupported-keyword", ...because });
    const { exitCode, stdout } = await runSpecgate("generate");
    assert.equal(exitCode, 0);
    assert.match(stdout, /left out components\.schemas\.Unused: unsupported-keyword/);
    assert.doesNotMatch(readFileSync("generated/pets/types.ts", "utf8"), /Unused/);
  });

  it("leaves nothing out where nothing would be left", async () => {
    writeTexts({ "specs/pets.yaml": pets.replace("application/json", "multipart/mixed") });
    suppress(because);
    const { exitCode, stderr } = await runSpecgate("generate");
    assert.equal(exitCode, 1);
    assert.match(stderr, /error no-operations/);
  });
});

describe("a suppressed warning", () => {
  const noted = pets.replace("operationId: listPets", "operationId: listPets\n      note: Mine.");

  it("is not reported, and leaves nothing out", async () => {
    writeTexts({ "specs/pets.yaml": noted });
    assert.match((await runSpecgate("generate")).stderr, /warning unknown-keyword/);
    suppress({ code: "unknown-keyword", operation: "listPets", ...because });
    const { exitCode, stdout, stderr } = await runSpecgate("generate");
    assert.equal(exitCode, 0);
    assert.doesNotMatch(stderr, /unknown-keyword|unneeded/);
    assert.match(stdout, /^pets: 1 operation/);
  });
});

describe("a suppression", () => {
  const unneeded: readonly { title: string; written: Written; says: RegExp }[] = [
    {
      title: "of a code that is not there",
      written: { code: "endless-schema" },
      says: /specs\/pets\.yaml has no `endless-schema`/,
    },
    {
      title: "of an operation that does not have it",
      written: { operation: "listPets" },
      says: /`listPets` of specs\/pets\.yaml has no `unsupported-media-type`/,
    },
    {
      title: "of an operation that is not there",
      written: { operation: "DELETE /pets" },
      says: /specs\/pets\.yaml has no operation `DELETE \/pets`/,
    },
    {
      title: "of a document that is not there",
      written: { spec: "specs/pet.yaml" },
      says: /there is no document specs\/pet\.yaml/,
    },
  ];
  for (const { title, written, says } of unneeded) {
    it(`${title} is an error with its place in the configuration`, async () => {
      suppress(because, { ...written, ...because });
      const { exitCode, stderr } = await runSpecgate("generate");
      assert.equal(exitCode, 1);
      assert.match(stderr, /^specgate\.config\.json:10:5 error unneeded-suppression: /m);
      assert.match(stderr, says);
      assert.match(stderr, /^ > 10 \| {5}\{$/m);
    });
  }

  it("without a reason is an error", async () => {
    suppress({ reason: " " });
    const { exitCode, stderr } = await runSpecgate("generate");
    assert.equal(exitCode, 1);
    assert.match(stderr, /^specgate\.config\.json:3:5 error suppression-without-reason: /m);
  });

  it("of another folder's document is for another run", async () => {
    writeTexts({ "specs/pets.yaml": pets, "more/zoo.yaml": zoo });
    suppress({ spec: "./more/zoo.yaml", ...because });
    assert.equal((await runSpecgate("generate")).exitCode, 0);
    assert.equal((await runSpecgate("generate", "--specs", "more", "--out", "made")).exitCode, 0);
  });

  it("has the form that is documented", async () => {
    for (const [written, says] of [
      [{ code: 3 }, /specgate\.config\.json:1: "at": must be an object of spec, operation/],
      [{ code: 3, at: { spec: "a" } }, /"code" must be a text/],
      [{ code: "a", at: { file: "a" } }, /unknown key "file"; there are spec, operation/],
      [{ code: "a", at: { spec: "a" }, why: "" }, /unknown key "why"; there are code, at, reason/],
    ] as const) {
      writeTexts({ "specgate.config.json": JSON.stringify({ suppressions: [written] }) });
      const { exitCode, stderr } = await runSpecgate("generate");
      assert.equal(exitCode, 2);
      assert.match(stderr, says);
    }
  });
});
