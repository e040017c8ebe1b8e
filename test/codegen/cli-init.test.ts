import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { afterEach, describe, it, type TestContext } from "node:test";
import { linkPackages } from "./link-packages.js";
import { enterFolder, pets, readTexts, runSpecgate, writeTexts } from "./work-folder.js";

const root = process.cwd();
const petstore = readFileSync("test/codegen/petstore.yaml", "utf8");
const shop = readFileSync("test/codegen/shop.yaml", "utf8");
afterEach(() => process.chdir(root));

function compile() {
  return spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "--skipLibCheck"], { encoding: "utf8" });
}

/** Runs the compiled app until the test ends. */
async function startApp(t: TestContext): Promise<{ url: string; stderr: () => string }> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  const app = spawn(process.execPath, ["dist/app.js"], { env: { ...process.env, PORT: String(port) } });
  t.after(() => app.kill());
  let stderr = "";
  app.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  await once(app.stdout, "data");
  return { url: `http://127.0.0.1:${port}`, stderr: () => stderr };
}

describe("specgate init", () => {
  it("makes a project of several documents that compiles, serves, and says what is not written yet", async (t) => {
    enterFolder({ "petstore.yaml": petstore, "shop.yaml": shop });
    linkPackages(root);
    const { exitCode, stdout } = await runSpecgate("init", "petstore.yaml", "shop.yaml");
    assert.equal(exitCode, 0);
    assert.match(stdout, /wrote services\/petstore\/list-pets\.ts\n/);
    assert.match(stdout, /Next:\n {2}npm install\n {2}npm run generate\n {2}npm run build\n {2}npm start\n$/);
    assert.equal((await runSpecgate("generate")).exitCode, 0);
    assert.deepEqual({ ...compile(), pid: 0 }.stdout, "");
    assert.match((await runSpecgate("copy", "dist")).stdout, /wrote dist.generated.shop.validators\.js/);
    const { url, stderr } = await startApp(t);
    const answer = await fetch(`${url}/v1/pets`);
    assert.equal(answer.status, 501);
    assert.deepEqual(Object.keys((await answer.json()) as object), ["code", "message"]);
    assert.equal((await fetch(`${url}/v1/pets?limit=x`)).status, 400);
    assert.equal((await fetch(`${url}/shop/orders/1`)).status, 400);
    assert.match(stderr(), /petstore: 3 without a handler, answered so:\n {2}listPets \(GET \/v1\/pets\): 501/);
  });

  it("writes over nothing: what is there is left, listed, and what package.json lacks is a command to paste", async () => {
    const mine = {
      "package.json": '{ "scripts": { "build": "make" }, "dependencies": { "koa": "3.3.0" } }',
      "tsconfig.json": "{}",
      "app.ts": "// mine\n",
      "services/pets/service.ts": "// mine too\n",
      "specs/pets.yaml": pets,
    };
    enterFolder(mine);
    const { exitCode, stdout } = await runSpecgate("init");
    assert.equal(exitCode, 0);
    for (const [path, text] of Object.entries(mine)) assert.equal(readFileSync(path, "utf8"), text);
    for (const path of ["package.json", "tsconfig.json", "app.ts", "services/pets/service.ts"]) {
      assert.ok(stdout.includes(`left ${path}, which is yours\n`), path);
    }
    assert.match(
      stdout,
      / {2}npm pkg set type=module "scripts\.generate=specgate generate && specgate stub" "scripts\.start/,
    );
    assert.doesNotMatch(stdout, /scripts\.build|koa@\^3\.3/);
    const before = readTexts(".");
    assert.match((await runSpecgate("init")).stdout, /kept services\/pets\/hooks\.ts/);
    assert.deepEqual(readTexts("."), before);
  });

  it("writes nothing in a dry run, and prints JSON on demand", async () => {
    enterFolder({ "pets.yaml": pets });
    assert.match((await runSpecgate("init", "pets.yaml", "--dry-run")).stdout, /would write specs\/pets\.yaml/);
    assert.deepEqual(Object.keys(readTexts(".")), ["pets.yaml"]);
    const { files, next } = JSON.parse((await runSpecgate("init", "pets.yaml", "--json")).stdout);
    assert.deepEqual(files[0], { path: "specs/pets.yaml", state: "made" });
    assert.deepEqual(next.at(-1), "npm start");
  });

  it("lets operations without a handler answer examples", async () => {
    enterFolder({ "specs/pets.yaml": pets });
    await runSpecgate("init", "--mock");
    assert.match(readFileSync("services/pets/service.ts", "utf8"), /unimplemented: petsMocks,/);
    assert.match((await runSpecgate("generate")).stdout, /wrote generated\/pets\/mocks\.ts/);
    assert.equal((await runSpecgate("init", "--mock")).exitCode, 0);
    writeTexts({ "specgate.config.json": "{}" });
    assert.match((await runSpecgate("init", "--mock")).stderr, /set "mocks": true in the configuration/);
  });

  for (const [what, files, args, exit, says] of [
    ["a document that is refused", { "a.yaml": "openapi: 3.1.0\n" }, ["a.yaml"], 1, /a\.yaml:1:1 error/],
    ["no document", {}, [], 2, /no folder specs\//],
    ["another document of the name", { "a/p.yaml": pets, "specs/p.yaml": "x" }, ["a/p.yaml"], 2, /is there already/],
  ] as const) {
    it(`makes nothing of ${what}`, async () => {
      enterFolder(files);
      const { exitCode, stderr } = await runSpecgate("init", ...args);
      assert.match(stderr, says);
      assert.equal(exitCode, exit);
      assert.ok(!existsSync("services"));
    });
  }
});
