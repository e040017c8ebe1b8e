import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";

/** A team changes a line of YAML: what each command then tells them. */
describe("a new required field in a reply of specs/xpkg.yaml", () => {
  const service = "runtime/services/xpkg.ts";
  let project: string;

  before(() => {
    project = mkdtempSync(join(tmpdir(), "specgate-change-"));
    for (const file of ["package.json", "tsconfig.json", "specs/xpkg.yaml", "generated/xpkg", "runtime"]) {
      cpSync(file, join(project, file), { recursive: true });
    }
    symlinkSync(resolve("node_modules"), join(project, "node_modules"), "dir");
    changeSpec();
  });
  after(() => rmSync(project, { recursive: true, force: true }));

  function changeSpec() {
    const path = join(project, "specs/xpkg.yaml");
    const spec = readFileSync(path, "utf8");
    const changed = spec.replace(
      /( {4}Token:\n {6}type: object\n {6}required: )\[token\](\n {6}properties:\n)/,
      "$1[token, expiresAt]$2        expiresAt: { type: integer }\n",
    );
    assert.notEqual(changed, spec, "specs/xpkg.yaml no longer has the lines that this test changes");
    writeFileSync(path, changed);
  }

  function run(script: string, ...args: string[]) {
    return spawnSync(process.execPath, [resolve(script), ...args], { cwd: project, encoding: "utf8" });
  }

  it("fails generate --check, which says what is stale and what to run", () => {
    const { status, stdout, stderr } = run("dist/codegen/cli.js", "generate", "--check");
    const output = stdout + stderr;
    assert.equal(status, 1, output);
    assert.match(output, /generated\/xpkg\/types\.ts/);
    assert.match(output, /^\+.*expiresAt/m);
    assert.match(output, /specgate generate/);
  });

  it("leads the compiler to the service's lines once it is generated", () => {
    assert.equal(run("dist/codegen/cli.js", "generate").status, 0);
    assert.equal(run("dist/codegen/cli.js", "generate", "--check").status, 0);
    mkdirSync(join(project, "types"));
    const config = {
      extends: "../tsconfig.json",
      compilerOptions: { rootDir: "..", incremental: false, noEmit: true },
    };
    const files = [`../${service}`];
    writeFileSync(join(project, "types/tsconfig.json"), JSON.stringify({ ...config, files, include: [] }));
    const { status, stdout } = run("node_modules/typescript/bin/tsc", "-p", "types");
    assert.notEqual(status, 0);
    const reported = [...stdout.matchAll(/^(?:\.\.\/)?(\S+)\((\d+),\d+\): error/gm)].map(
      ([, file, line]) => `${file}:${line}`,
    );
    const lines = readFileSync(service, "utf8").split("\n");
    const expected = lines.flatMap((text, index) => (text.includes("reply(200,") ? [`${service}:${index + 1}`] : []));
    assert.ok(expected.length > 0);
    assert.deepEqual(reported, expected, stdout);
    assert.match(stdout, /expiresAt/);
  });
});
