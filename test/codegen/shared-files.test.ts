import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, it } from "node:test";
import ts from "typescript";
import { emitApi } from "../../codegen/emit/emit-api.js";
import { findSharedFiles } from "../../codegen/model/find-shared-files.js";
import { loadApi } from "../../codegen/read/load-api.js";
import { linkPackages } from "./link-packages.js";
import { both, generateFrom, problem, spec, taken, toProblem } from "./two-specs.js";
import { enterFolder, readTexts, runSpecgate, writeTexts } from "./work-folder.js";

const root = process.cwd();
afterEach(() => process.chdir(root));

describe("a file that several documents refer to", () => {
  it("has a folder of its own, whose types those of the APIs are", async () => {
    assert.deepEqual(await generateFrom(both), [
      "pets: Problem = _parts_problem Problem",
      "toys: Problem = _parts_problem Problem",
    ]);
    const types = Object.entries(readTexts("generated")).filter(([path]) => path.endsWith("types.ts"));
    assert.deepEqual(
      types.filter(([, text]) => text.includes("title: string;")).map(([path]) => path),
      ["generated/_parts_problem/types.ts"],
    );
    const [first] = types[0]?.[1].split("\n", 1) ?? [];
    assert.match(first ?? "", /^\/\/ Generated from specs\/parts\/problem\.yaml by /);
  });

  it("changes nothing of a document that is alone, and only types.ts of others", async () => {
    const { "specs/toys.yaml": _, ...alone } = both;
    assert.deepEqual(await generateFrom(alone), []);
    const before = readTexts("generated");
    const { model } = await loadApi("specs/pets.yaml", { strict: false });
    assert.ok(model);
    for (const { path, text } of await emitApi(model)) assert.equal(before[`generated/${path}`], text);
    assert.equal(Object.keys(before).length, 5);
    writeTexts({ "specs/toys.yaml": both["specs/toys.yaml"] });
    await runSpecgate("generate");
    const after = readTexts("generated");
    assert.deepEqual(
      Object.keys(before).filter((path) => before[path] !== after[path]),
      ["generated/pets/types.ts"],
    );
  });

  it("is not touched by a document more that has the same", async () => {
    await generateFrom(both);
    const before = readTexts("generated");
    writeTexts({ "specs/all.yaml": spec("all", [toProblem]) });
    await runSpecgate("generate");
    const after = readTexts("generated");
    for (const [path, text] of Object.entries(before)) assert.equal(after[path], text, path);
    assert.ok(taken().includes("all: Problem = _parts_problem Problem"));
  });

  it("gives the same text every time, whatever the order of the documents", async () => {
    await generateFrom(both);
    const first = readTexts("generated");
    rmSync("generated", { recursive: true });
    await runSpecgate("generate");
    assert.deepEqual(readTexts("generated"), first);
    const loaded = [];
    for (const name of ["toys", "pets"]) loaded.push((await loadApi(`specs/${name}.yaml`, { strict: false })).model);
    const models = loaded.flatMap((model) => model ?? []);
    const one = await findSharedFiles(models, "specs");
    assert.deepEqual(one, await findSharedFiles(models.toReversed(), "specs"));
    assert.equal(one.length, 1);
  });

  it("shows its changes at every API that uses it, and goes when it is used by one alone", async () => {
    await generateFrom({ ...both, "specs/other.yaml": spec("other", ["{ type: string }"]) });
    const { exitCode, stdout } = await runSpecgate("generate", "--check");
    assert.deepEqual(
      [exitCode, stdout],
      [
        0,
        `other: 1 operation, 5 files, 0 not current
pets: 1 operation, 6 files, 0 not current
toys: 1 operation, 6 files, 0 not current
_parts_problem: 1 schema of specs/parts/problem.yaml, for pets, toys
`,
      ],
    );
    writeTexts({ "specs/parts/problem.yaml": problem.replace("In a line.", "In short.") });
    const stale = await runSpecgate("generate", "--check");
    assert.equal(stale.exitCode, 1);
    assert.match(stale.stdout, /^other: .* 0 not current\npets: .* 1 not current\ntoys: .* 1 not current\n/);
    assert.match(stale.stdout, /^generated\/_parts_problem\/types\.ts is stale$/m);
    writeTexts({ "specs/toys.yaml": spec("toys", ["{ type: string }"]) });
    assert.match((await runSpecgate("generate")).stdout, /^deleted generated\/_parts_problem\/types\.ts$/m);
    assert.equal(existsSync("generated/_parts_problem"), false);
    assert.deepEqual(taken(), []);
  });
});

const app = `import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Koa from "koa";
import { implement, secure } from "specgate/http";
import type { components } from "./generated/_parts_problem/types.js";
import { createPetsClient, type Problem as CallerProblem } from "./generated/pets/client.js";
import { pets, type Problem as PetProblem } from "./generated/pets/server.js";
import { createToysClient } from "./generated/toys/client.js";
import { toys, type Problem as ToyProblem } from "./generated/toys/server.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
true satisfies Same<PetProblem, ToyProblem>;
true satisfies Same<PetProblem, CallerProblem>;
true satisfies Same<PetProblem, components["schemas"]["Problem"]>;
// @ts-expect-error the type is no wider than the schema
({}) satisfies PetProblem;

const toToy = (given: PetProblem): ToyProblem => given;
const toPet = (given: ToyProblem): PetProblem => given;
const found: PetProblem = toPet(toToy({ title: "one", cause: { title: "two" } }));
const koa = new Koa({ env: "test" });
koa.silent = true;
koa.use(implement(secure(pets, {}), { operations: { getAll_0: (_, reply) => reply(200, found) }, refuse: {} }));
// An answer that breaks the schema: what it is told by is the API's own validator of what is shared.
const broken = { cause: {} } as unknown as ToyProblem;
koa.use(implement(secure(toys, {}), { operations: { getAll_0: (_, reply) => reply(200, broken) }, refuse: {} }));
const server = createServer(koa.callback()).listen(0, "127.0.0.1");
await once(server, "listening");
const base = \`http://127.0.0.1:\${(server.address() as AddressInfo).port}\`;
const pet = await createPetsClient({ baseUrl: \`\${base}/pets\` }).getAll_0();
if (pet.status === 200) pet.body satisfies ToyProblem;
const toy = await fetch(\`\${base}/toys/all/0\`);
console.log(JSON.stringify([pet.status, pet.body, toy.status, typeof createToysClient]));
server.close();
`;

describe("what is generated of documents that share a file", () => {
  it("compiles strictly, serves, and has one type for all", async () => {
    enterFolder({ ...both, "app.ts": app, "package.json": '{ "type": "module" }' });
    const { compilerOptions } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config;
    const { incremental: _, tsBuildInfoFile: __, ...strict } = compilerOptions;
    writeTexts({ "tsconfig.json": JSON.stringify({ compilerOptions: strict, include: ["app.ts", "generated"] }) });
    linkPackages(root);
    assert.equal((await runSpecgate("generate")).exitCode, 0);
    assert.equal(run("node_modules/typescript/bin/tsc"), "");
    assert.equal((await runSpecgate("copy", "dist")).exitCode, 0);
    assert.deepEqual(JSON.parse(run("dist/app.js")), [200, { title: "one", cause: { title: "two" } }, 500, "function"]);
  });
});

function run(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return stdout + stderr;
}
