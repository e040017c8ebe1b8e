import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { type TestContext, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { main } from "../../codegen/main.js";
import { enterFolder, pets, writeTexts } from "./work-folder.js";

/** `specgate generate --watch` under way in a folder of these files, and what it has printed. */
function startWatch(t: TestContext, texts: Readonly<Record<string, string>>) {
  const root = process.cwd();
  enterFolder(texts);
  const ending = new AbortController();
  const said = { stdout: "", stderr: "" };
  const running = main(["generate", "--watch"], {
    stdout: (text) => {
      said.stdout += text;
    },
    stderr: (text) => {
      said.stderr += text;
    },
    signal: ending.signal,
  });
  t.after(async () => {
    ending.abort();
    await running;
    process.chdir(root);
  });
  return { said, running, ending };
}

const server = () => readFileSync("generated/pets/server.ts", "utf8");

test("--watch generates again after every change, and an error or an empty folder does not end it", async (t) => {
  const { said, running, ending } = startWatch(t, { "specs/pets.yaml": pets });
  await until(() => said.stdout.includes("pets: 1 operation, 5 files, 5 changed\n"));
  assert.match(said.stderr, /^Watching specs\/ for changes/);

  writeTexts({ "specs/pets.yaml": pets.replaceAll("listPets", "allPets") });
  await until(() => server().includes("allPets: {"));

  writeTexts({ "specs/pets.yaml": `${pets}x-rate-limit: 3\n` });
  await until(() => said.stderr.includes("Nothing was generated."));

  rmSync("specs/pets.yaml");
  await until(() => said.stderr.includes("specgate: no specs in specs/"));

  writeTexts({ "specs/toys.yaml": pets });
  await until(() => existsSync("generated/toys/server.ts") && !existsSync("generated/pets"));

  ending.abort();
  assert.equal(await running, 0);
});

const part = (operationId: string) => `get: {operationId: ${operationId}, responses: {"204": {description: None}}}\n`;
const referring = (path: string) =>
  `openapi: 3.1.0\ninfo: {title: Pets, version: "1"}\npaths:\n  /pets: {$ref: ${path}}\n`;

test("--watch sees what documents refer to, in folders below, beside and made anew, and the configuration", async (t) => {
  const { said } = startWatch(t, {
    "specs/pets.yaml": referring("parts/list.yaml"),
    "specs/parts/list.yaml": part("one"),
    "beside/list.yaml": part("three"),
  });
  await until(() => existsSync("generated/pets/server.ts"));

  writeTexts({ "specs/parts/list.yaml": part("two") });
  await until(() => server().includes("two: {"));

  writeTexts({ "specs/pets.yaml": referring("../beside/list.yaml") });
  await until(() => server().includes("three: {"));
  writeTexts({ "beside/list.yaml": part("four") });
  await until(() => server().includes("four: {"));

  rmSync("specs/parts", { recursive: true });
  writeTexts({ "specs/pets.yaml": referring("parts/list.yaml") });
  await until(() => said.stderr.includes("Nothing was generated."));
  writeTexts({ "specs/parts/list.yaml": part("five") });
  await until(() => server().includes("five: {"));

  writeTexts({ "package.json": JSON.stringify({ specgate: { mocks: true } }) });
  await until(() => existsSync("generated/pets/mocks.ts"));
});

async function until(isDone: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!isDone()) {
    assert.ok(Date.now() < deadline, "waited too long");
    await setTimeout(20);
  }
}
