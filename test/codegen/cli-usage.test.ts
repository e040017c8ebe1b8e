import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { refuseNode } from "../../codegen/node-version.js";
import { enterFolder, pets, runSpecgate } from "./work-folder.js";

const root = process.cwd();
const bin = fileURLToPath(new URL("../../codegen/cli.js", import.meta.url));
afterEach(() => process.chdir(root));

const wrong: readonly { title: string; files?: Record<string, string>; args: string[]; says: RegExp }[] = [
  { title: "an unknown option", args: ["generate", "--chekc"], says: /unknown option '--chekc'/ },
  { title: "an unknown command", args: ["genrate"], says: /unknown command 'genrate'/ },
  { title: "a surplus argument", args: ["generate", "specs"], says: /too many arguments/ },
  { title: "an option without its value", args: ["generate", "--specs"], says: /argument missing/ },
  { title: "options that exclude each other", args: ["generate", "--watch", "--check"], says: /cannot be used with/ },
  { title: "no command", args: [], says: /Usage: specgate/ },
  { title: "no folder of specs", args: ["generate", "--specs", "api"], says: /no folder api\/ to read specs from/ },
  { title: "a folder without specs", files: { "specs/a.txt": "" }, args: ["generate"], says: /no specs in specs\// },
  {
    title: "an output folder that is a file",
    files: { "specs/a.yaml": pets, generated: "" },
    args: ["generate"],
    says: /ENOTDIR/,
  },
  {
    title: "an output folder that holds the specs",
    files: { "api/specs/a.yaml": pets },
    args: ["generate", "--specs", "api/specs", "--out", "api"],
    says: /the output folder api must be a folder of its own, but holds api\/specs/,
  },
  {
    title: "an output folder that holds the project",
    files: { "specs/a.yaml": pets },
    args: ["generate", "--out", "."],
    says: /the output folder \. must be a folder of its own/,
  },
  {
    title: "an unknown key of the configuration",
    files: { "specgate.config.json": '{"spec":"x"}' },
    args: ["generate"],
    says: /specgate\.config\.json: unknown key "spec"; there are specs, out, services, strict, mocks/,
  },
  {
    title: "a key of the wrong type",
    files: { "package.json": '{"specgate":{"strict":"yes"}}' },
    args: ["generate"],
    says: /package\.json, specgate: "strict" must be a boolean/,
  },
  {
    title: "a configuration that is not JSON",
    files: { "specgate.config.json": "{" },
    args: ["generate"],
    says: /is not JSON/,
  },
  {
    title: "a configuration that is no object",
    files: { "specgate.config.json": "[]" },
    args: ["generate"],
    says: /must be an object/,
  },
  {
    title: "two configurations",
    files: { "specgate.config.json": "{}", "package.json": '{"specgate":{}}' },
    args: ["generate"],
    says: /keep one/,
  },
];
for (const { title, files = {}, args, says } of wrong) {
  test(`${title} is wrong use: exit 2, nothing on standard output`, async () => {
    enterFolder(files);
    const { exitCode, stdout, stderr } = await runSpecgate(...args);
    assert.match(stderr, says);
    assert.equal(exitCode, 2);
    assert.equal(stdout, "");
  });
}

const configured: readonly [string, Record<string, string>][] = [
  ["specgate.config.json", { "specgate.config.json": '{"specs":"api/","out":"./src/gen"}' }],
  ["package.json", { "package.json": '{"specgate":{"specs":"api","out":"src/gen"}}' }],
];
for (const [where, files] of configured) {
  test(`${where} names the folders, and options go before it`, async () => {
    enterFolder({ ...files, "api/pets.yaml": pets });
    assert.equal((await runSpecgate("generate")).exitCode, 0);
    assert.ok(existsSync("src/gen/pets/server.ts"));
    assert.equal((await runSpecgate("generate", "--out", "other")).exitCode, 0);
    assert.ok(existsSync("other/pets/server.ts"));
  });
}

test("help goes to standard output with examples, and ends with 0", async () => {
  const { exitCode, stdout } = await runSpecgate("generate", "--help");
  assert.equal(exitCode, 0);
  assert.match(stdout, /Examples:\n {2}specgate generate/);
});

test("the command runs as a program", () => {
  enterFolder({ "specs/pets.yaml": pets });
  const { status, stdout } = spawnSync(process.execPath, [bin, "generate"], { encoding: "utf8" });
  assert.equal(status, 0);
  assert.match(stdout, /^pets: 1 operation, 5 files, 5 changed\n/);
  assert.ok(existsSync(join("generated", "pets", "server.ts")));
});

for (const version of ["20.20.2", "22.18.0", "18.0.0"]) {
  test(`Node ${version} is refused with the version that is needed`, () => {
    assert.match(refuseNode(version) ?? "", new RegExp(`needs Node 22\\.19 or later; this is Node ${version}`));
  });
}
for (const version of ["22.19.0", "24.0.0", "26.10.0"]) {
  test(`Node ${version} is served`, () => assert.equal(refuseNode(version), undefined));
}
