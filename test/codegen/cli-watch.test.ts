import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { main } from "../../codegen/main.js";
import { enterFolder, pets, writeTexts } from "./work-folder.js";

test("--watch generates again after every change, and an error or an empty folder does not end it", async () => {
  const root = process.cwd();
  enterFolder({ "specs/pets.yaml": pets });
  const ending = new AbortController();
  let [stdout, stderr] = ["", ""];
  const running = main(["generate", "--watch"], {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    signal: ending.signal,
  });

  await until(() => stdout.includes("pets: 1 operation, 5 files, 5 changed\n"));
  assert.match(stderr, /^Watching specs\/ for changes/);

  writeTexts({ "specs/pets.yaml": pets.replaceAll("listPets", "allPets") });
  await until(() => readFileSync("generated/pets/server.ts", "utf8").includes("allPets: {"));

  writeTexts({ "specs/pets.yaml": `${pets}x-rate-limit: 3\n` });
  await until(() => stderr.includes("Nothing was generated."));

  rmSync("specs/pets.yaml");
  await until(() => stderr.includes("specgate: no specs in specs/"));

  writeTexts({ "specs/toys.yaml": pets });
  await until(() => existsSync("generated/toys/server.ts") && !existsSync("generated/pets"));

  ending.abort();
  assert.equal(await running, 0);
  process.chdir(root);
});

async function until(isDone: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!isDone()) {
    assert.ok(Date.now() < deadline, "waited too long");
    await setTimeout(20);
  }
}
