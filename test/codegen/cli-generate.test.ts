import assert from "node:assert/strict";
import { existsSync, rmSync, statSync, utimesSync } from "node:fs";
import { afterEach, beforeEach, test } from "node:test";
import { enterFolder, pets, readTexts, runSpecgate, writeTexts } from "./work-folder.js";

const toys = pets.replaceAll("Pet", "Toy").replaceAll("pets", "toys");
const broken = `${pets}x-rate-limit: 3\n`;
const names = ["client.ts", "server.ts", "types.ts", "validators.d.ts", "validators.js"];
const root = process.cwd();

beforeEach(() => enterFolder({ "specs/pets.yaml": pets }));
afterEach(() => process.chdir(root));

test("each spec becomes a folder of five files, and a line says so", async () => {
  writeTexts({ "specs/toys.yaml": toys });
  const { exitCode, stdout } = await runSpecgate("generate");
  assert.equal(exitCode, 0);
  assert.deepEqual(stdout.split("\n").slice(0, 2), [
    "pets: 1 operation, 5 files, 5 changed",
    "toys: 1 operation, 5 files, 5 changed",
  ]);
  const paths = ["pets", "toys"].flatMap((api) => names.map((name) => `generated/${api}/${name}`));
  assert.deepEqual(Object.keys(readTexts("generated")), paths);
});

test("two runs write the same bytes, and the second writes nothing", async () => {
  await runSpecgate("generate");
  const first = readTexts("generated");
  utimesSync("generated/pets/server.ts", 1, 1);
  const { stdout } = await runSpecgate("generate");
  assert.equal(stdout, "pets: 1 operation, 5 files, 0 changed\n");
  assert.equal(statSync("generated/pets/server.ts").mtimeMs, 1000);
  rmSync("generated", { recursive: true });
  await runSpecgate("generate");
  assert.deepEqual(readTexts("generated"), first);
});

test("--check passes where all is current", async () => {
  await runSpecgate("generate");
  const { exitCode, stdout } = await runSpecgate("generate", "--check");
  assert.deepEqual([exitCode, stdout], [0, "pets: 1 operation, 5 files, 0 not current\n"]);
});

test("--check shows what differs, says what to run, exits 1 and writes nothing", async () => {
  await runSpecgate("generate");
  const before = readTexts("generated");
  writeTexts({
    "specs/pets.yaml": pets
      .replace("required: [name]", "required: [name, age]")
      .replace("name: {", "age: { type: integer }\n        name: {"),
  });
  const { exitCode, stdout } = await runSpecgate("generate", "--check");
  assert.equal(exitCode, 1);
  assert.match(stdout, /^generated\/pets\/types\.ts is stale$/m);
  assert.match(
    stdout,
    /^--- generated\/pets\/types\.ts\n\+\+\+ generated\/pets\/types\.ts \(generated\)\n@@ -\d+,\d+ \+\d+,\d+ @@\n/m,
  );
  assert.match(stdout, /^\+ +age: number;$/m);
  assert.match(stdout, /\nRun `specgate generate` and commit what it writes\.\n$/);
  assert.deepEqual(readTexts("generated"), before);
});

test("--check names what is missing and what is extra", async () => {
  writeTexts({ "specs/toys.yaml": toys });
  await runSpecgate("generate");
  rmSync("specs/toys.yaml");
  rmSync("generated/pets/client.ts");
  const { exitCode, stdout } = await runSpecgate("generate", "--check");
  assert.equal(exitCode, 1);
  assert.match(stdout, /^generated\/pets\/client\.ts is missing$/m);
  assert.match(stdout, /^generated\/toys\/server\.ts is extra: no spec produces it$/m);
});

test("what no spec produces any more is deleted with its folder; a hand-written file is reported and kept", async () => {
  writeTexts({ "specs/toys.yaml": toys, "specs/more.yaml": toys.replace("url: /toys", "url: /more") });
  await runSpecgate("generate");
  rmSync("specs/toys.yaml");
  rmSync("specs/more.yaml");
  writeTexts({ "generated/toys/notes.md": "mine\n", "generated/pets/own.ts": "export const own = 1;\n" });
  const { exitCode, stdout, stderr } = await runSpecgate("generate");
  assert.equal(exitCode, 0);
  assert.match(stdout, /^deleted generated\/toys\/server\.ts$/m);
  assert.equal(existsSync("generated/more"), false);
  assert.equal(readTexts("generated")["generated/toys/notes.md"], "mine\n");
  assert.deepEqual(Object.keys(readTexts("generated/toys")), ["generated/toys/notes.md"]);
  assert.match(stderr, /^generated\/pets\/own\.ts was not generated; it is left as it is$/m);
  assert.equal((await runSpecgate("generate", "--check")).exitCode, 0);
});

test("a hand-written file in the way of a generated one stops everything", async () => {
  writeTexts({ "generated/pets/server.ts": "export const mine = 1;\n" });
  const { exitCode, stdout, stderr } = await runSpecgate("generate");
  assert.deepEqual([exitCode, stdout], [1, ""]);
  assert.match(stderr, /^generated\/pets\/server\.ts was not generated; move it away, nothing was written$/m);
  assert.deepEqual(readTexts("generated"), { "generated/pets/server.ts": "export const mine = 1;\n" });
});

test("an error in one document stops all of them, with its place and frame", async () => {
  writeTexts({ "specs/toys.yaml": broken });
  const { exitCode, stdout, stderr } = await runSpecgate("generate");
  assert.equal(exitCode, 1);
  assert.equal(stdout, "");
  assert.match(stderr, /^specs\/toys\.yaml:\d+:\d+ error [a-z-]+: .*\n(?: {3}.*\n| > .*x-rate-limit: 3\n)+/m);
  assert.match(stderr, /^Nothing was generated\.$/m);
  assert.equal(existsSync("generated"), false);
});

test("two documents of one name are refused", async () => {
  writeTexts({ "specs/pets.yml": pets });
  const { exitCode, stderr } = await runSpecgate("generate");
  assert.equal(exitCode, 1);
  assert.match(stderr, /^specs\/pets\.yml:1:1 error conflicting-names: specs\/pets\.yaml is generated as `pets` too$/m);
});

test("two documents that serve the same route are refused", async () => {
  writeTexts({ "specs/animals.yaml": pets });
  const { exitCode, stderr } = await runSpecgate("generate");
  assert.equal(exitCode, 1);
  assert.match(stderr, /^specs\/pets\.yaml:6:5 error conflicting-routes: GET \/pets\/pets is served by `listPets` of/m);
});

test("--dry-run says what would be done and does nothing", async () => {
  const { exitCode, stdout } = await runSpecgate("generate", "--dry-run");
  assert.equal(exitCode, 0);
  assert.match(stdout, /^would write generated\/pets\/server\.ts$/m);
  assert.equal(existsSync("generated"), false);
});

test("--json prints one object with every file and diagnostic", async () => {
  const first = await runSpecgate("generate", "--json");
  assert.equal(first.stderr, "");
  const { files, diagnostics } = JSON.parse(first.stdout);
  assert.deepEqual(files[0], { path: "generated/pets/server.ts", state: "missing" });
  assert.ok(Array.isArray(diagnostics));
  writeTexts({ "specs/pets.yaml": broken });
  const second = await runSpecgate("generate", "--json", "--check");
  assert.equal(second.exitCode, 1);
  assert.deepEqual(JSON.parse(second.stdout).files, []);
  assert.equal(JSON.parse(second.stdout).diagnostics[0].place.file, "specs/pets.yaml");
});

test("a checkout with CRLF line ends is current", async () => {
  await runSpecgate("generate");
  for (const [path, text] of Object.entries(readTexts("generated")))
    writeTexts({ [path]: text.replaceAll("\n", "\r\n") });
  assert.equal((await runSpecgate("generate", "--check")).exitCode, 0);
});
