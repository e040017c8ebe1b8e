import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, describe, it } from "node:test";
import { enterFolder, pets, readTexts, runSpecgate, writeTexts } from "./work-folder.js";

const root = process.cwd();
afterEach(() => process.chdir(root));

const added = pets.replace(
  "components:",
  "    delete:\n      operationId: delete\n      responses: { 204: { description: Gone. } }\ncomponents:",
);
const written = `import type { PartialHandler } from "specgate/wire";
import type { PetsOperations as Ops } from "../../generated/pets/server.js";
export const everyPet: PartialHandler<Ops["listPets"], object> = (_, reply) => reply(200, []);
`;
const read = (path: string) => readFileSync(path, "utf8");

describe("specgate stub", () => {
  it("writes a typed stub for each operation, and the list of handlers", async () => {
    enterFolder({ "specs/pets.yaml": pets });
    const { exitCode, stdout } = await runSpecgate("stub");
    assert.equal(exitCode, 0);
    assert.equal(stdout, "wrote services/pets/list-pets.ts\nwrote services/pets/operations.ts\n");
    assert.match(
      read("services/pets/list-pets.ts"),
      /^export const listPets: PartialHandler<PetsOperations\["listPets"\], PetsPrincipals> = unimplemented;$/m,
    );
    assert.match(read("services/pets/list-pets.ts"), /@see specs\/pets\.yaml:\d+/);
  });

  it("writes only what is missing after a change, and leaves what is written", async () => {
    enterFolder({ "specs/pets.yaml": pets });
    await runSpecgate("stub");
    writeTexts({ "services/pets/list-pets.ts": written, "specs/pets.yaml": added });
    const { stdout } = await runSpecgate("stub");
    assert.equal(stdout, "wrote services/pets/delete.ts\nupdated services/pets/operations.ts\n");
    assert.equal(read("services/pets/list-pets.ts"), written);
    assert.match(read("services/pets/operations.ts"), /import \{ everyPet \} from "\.\/list-pets\.js";/);
    assert.match(read("services/pets/operations.ts"), /^ {2}listPets: everyPet,\n {2}delete: delete2,\n/m);
    assert.equal((await runSpecgate("stub")).stdout, "");
  });

  for (const [where, file, text] of [
    ["in a file of another name", "services/pets/reading/lists.ts", written],
    ["in an object of operations", "services/pets/all.ts", "export const operations = { listPets() {} };\n"],
    ["in the service itself", "services/pets/service.ts", "implement(x, { operations: { listPets: f } });\n"],
  ] as const) {
    it(`finds a handler ${where}`, async () => {
      enterFolder({ "specs/pets.yaml": pets, [file]: text });
      assert.doesNotMatch((await runSpecgate("stub")).stdout, /list-pets/);
      assert.equal(read(file), text);
    });
  }

  for (const [what, text] of [
    ["a comment", `// ${written.replaceAll("\n", "\n// ")}\n`],
    ["another API", written.replace("PetsOperations", "ShopOperations")],
    ["a constant that is not exported", written.replace("export const", "const")],
  ] as const) {
    it(`takes ${what} for no handler`, async () => {
      enterFolder({ "specs/pets.yaml": pets, "services/pets/other.ts": text });
      assert.match((await runSpecgate("stub")).stdout, /wrote services\/pets\/list-pets\.ts/);
    });
  }

  it("lists handlers whose operation is gone, leaves them, and ends with 1", async () => {
    enterFolder({ "specs/pets.yaml": added });
    await runSpecgate("stub");
    writeTexts({ "specs/pets.yaml": pets });
    const { exitCode, stderr } = await runSpecgate("stub");
    assert.equal(exitCode, 1);
    assert.match(stderr, /^services\/pets\/delete\.ts: a handler of `delete`, which pets has no more/);
    assert.match(read("services/pets/delete.ts"), /delete2/);
    assert.doesNotMatch(read("services/pets/operations.ts"), /delete/);
    const { orphans } = JSON.parse((await runSpecgate("stub", "--json")).stdout);
    assert.deepEqual(orphans, [{ api: "pets", operation: "delete", file: "services/pets/delete.ts" }]);
  });

  it("never writes over a file that is not its own, and says so", async () => {
    const mine = { "services/pets/list-pets.ts": "export const x = 1;\n", "services/pets/operations.ts": "// mine\n" };
    enterFolder({ "specs/pets.yaml": pets, ...mine });
    const { stdout } = await runSpecgate("stub");
    assert.match(
      stdout,
      /left services\/pets\/list-pets\.ts, which is yours\nleft services\/pets\/operations\.ts, which/,
    );
    for (const [path, text] of Object.entries(mine)) assert.equal(read(path), text);
  });

  it("writes nothing in a dry run", async () => {
    enterFolder({ "specs/pets.yaml": pets });
    assert.match((await runSpecgate("stub", "--dry-run")).stdout, /would write services\/pets\/list-pets\.ts/);
    assert.deepEqual(Object.keys(readTexts(".")), ["specs/pets.yaml"]);
  });
});
