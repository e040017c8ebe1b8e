import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { afterEach, test } from "node:test";
import ts from "typescript";
import { enterFolder, pets, readTexts, runSpecgate, writeTexts } from "./work-folder.js";

const root = process.cwd();
afterEach(() => process.chdir(root));

/** Two operations that differ in case alone, one whose name is no name of a file, and one without a body. */
const shop = `openapi: 3.0.3
info: { title: Shop, version: "1" }
servers: [{ url: /shop }]
paths:
  /a: { get: { operationId: getItem, responses: { 200: { $ref: '#/components/responses/Item' } } } }
  /b: { get: { operationId: GetItem, responses: { default: { $ref: '#/components/responses/Item' } } } }
  /c: { get: { operationId: "items/../get", responses: { 2XX: { $ref: '#/components/responses/Item' } } } }
  /d: { get: { operationId: constructor, responses: { 204: { description: None. } } } }
components:
  responses:
    Item:
      description: An item.
      content: { application/json: { schema: { $ref: '#/components/schemas/Item' } } }
  schemas:
    Item: { type: object, properties: { name: { type: string, maxLength: 9, pattern: '^\\-' } } }
`;
const on = { "specgate.config.json": '{"replyValidators":true}' };
const plain = ["client.ts", "server.ts", "types.ts", "validators.d.ts", "validators.js"];

test("the option, or `replyValidators` in the configuration, adds a module for each operation and their table", async () => {
  enterFolder({ "specs/shop.yaml": shop });
  assert.equal((await runSpecgate("generate", "--reply-validators")).exitCode, 0);
  const files = readTexts("generated/shop");
  const modules = ["GetItem2", "constructor", "getItem", "items----get"].flatMap((name) => [
    `replies/${name}.d.ts`,
    `replies/${name}.js`,
  ]);
  assert.deepEqual(
    Object.keys(files).map((path) => path.replace("generated/shop/", "")),
    [...plain, "reply-validators.ts", ...modules].sort(),
  );
  assert.match(
    files["generated/shop/reply-validators.ts"] ?? "",
    /^ {2}"items\/..\/get": \(\) => import\(".\/replies\/items----get.js"\),$/m,
  );
  enterFolder({ "specs/shop.yaml": shop, ...on });
  assert.equal((await runSpecgate("generate")).exitCode, 0);
  assert.deepEqual(readTexts("generated/shop"), files, "and the same each time");
});

test("each module imports nothing but `specgate/wire`, and the table loads each on its own", async () => {
  enterFolder({ "specs/shop.yaml": shop, "specs/pets.yaml": pets, ...on });
  await runSpecgate("generate");
  const files = Object.entries(readTexts("generated"));
  const modules = files.filter(([path]) => /\/replies\/.*\.js$/.test(path));
  assert.equal(modules.length, 5);
  for (const [path, text] of modules) {
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles)
      assert.equal(fileName, "specgate/wire", path);
    assert.doesNotMatch(text, /\b(?:require|eval|Function|import)\s*\(/, path);
  }
  for (const [, text] of files.filter(([path]) => path.endsWith("/reply-validators.ts"))) {
    // A bundler follows these at once; the rest stays apart.
    const followed = [...text.matchAll(/^import (type )?.*$/gm)];
    assert.ok(followed.length === 2 && followed.every(([, type]) => type !== undefined));
  }
  for (const [path, text] of files.filter(([path]) => /\/(?:client|server)\.ts$/.test(path))) {
    assert.doesNotMatch(text, /repl(?:ies\/|y-validators)/, path);
  }
});

test("`--check` covers them, and what no operation produces any more is deleted", async () => {
  enterFolder({ "specs/shop.yaml": shop, ...on });
  await runSpecgate("generate");
  assert.equal((await runSpecgate("generate", "--check")).exitCode, 0);
  writeTexts({
    "specs/shop.yaml": shop
      .replace("maxLength: 9", "maxLength: 8")
      .replace("operationId: getItem", "operationId: item"),
  });
  const { exitCode, stdout } = await runSpecgate("generate", "--check");
  assert.equal(exitCode, 1);
  assert.match(stdout, /replies\/items----get\.js is stale/);
  assert.match(stdout, /replies\/item\.js is missing/);
  assert.match(stdout, /replies\/getItem\.js is extra/);
  await runSpecgate("generate");
  assert.ok(!existsSync("generated/shop/replies/getItem.js") && existsSync("generated/shop/replies/item.js"));
});

test("once they are asked for no more they go, and all else is as if they had never been", async () => {
  enterFolder({ "specs/shop.yaml": shop });
  await runSpecgate("generate");
  const before = readTexts("generated");
  await runSpecgate("generate", "--reply-validators");
  assert.equal((await runSpecgate("generate", "--check")).exitCode, 1);
  const { stdout } = await runSpecgate("generate");
  assert.match(stdout, /deleted generated\/shop\/reply-validators\.ts/);
  assert.deepEqual(readTexts("generated"), before);
  assert.ok(!existsSync("generated/shop/replies"));
});

test("an operation that is added leaves the modules of the others as they were", async () => {
  enterFolder({ "specs/shop.yaml": shop, ...on });
  await runSpecgate("generate");
  const before = readTexts("generated/shop/replies");
  const added = `  /e: { get: { operationId: more, responses: { 200: { description: A number., content: { application/json: { schema: { type: number } } } } } } }\n`;
  writeTexts({ "specs/shop.yaml": shop.replace("  /a:", `${added}  /a:`) });
  await runSpecgate("generate");
  const after = readTexts("generated/shop/replies");
  for (const [path, text] of Object.entries(before)) assert.equal(after[path], text, path);
  assert.equal(Object.keys(after).length, Object.keys(before).length + 2);
});

test("`specgate copy` carries them", async () => {
  enterFolder({ "specs/pets.yaml": pets, ...on });
  await runSpecgate("generate");
  const { stdout } = await runSpecgate("copy", "dist");
  assert.match(stdout, /wrote dist\/generated\/pets\/replies\/listPets\.js/);
  assert.deepEqual(Object.keys(readTexts("dist")), [
    "dist/generated/pets/replies/listPets.js",
    "dist/generated/pets/validators.js",
  ]);
});

test("a setting that is no boolean is wrong use, and help tells of the option", async () => {
  enterFolder({ "specs/pets.yaml": pets, "package.json": '{"specgate":{"replyValidators":"all"}}' });
  const { exitCode, stderr } = await runSpecgate("generate");
  assert.equal(exitCode, 2);
  assert.match(stderr, /package\.json, specgate: "replyValidators" must be a boolean/);
  assert.match((await runSpecgate("generate", "--help")).stdout, /--reply-validators\s+generate what clients check/);
});
