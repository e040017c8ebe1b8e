import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, it } from "node:test";

const command = "dist/codegen/cli.js";

describe("generated code", () => {
  for (const [folder, ...flags] of [["."], ["test/bench"], ["test/http"], ["test/client", "--reply-validators"]]) {
    const specs = folder === "." ? "specs" : `${folder}/specs`;
    const out = folder === "." ? "generated" : `${folder}/generated`;
    it(`in ${out} is what ${specs} generates now`, () => {
      assert.ok(existsSync(specs));
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [command, "generate", "--check", "--specs", specs, "--out", out, ...flags],
        { encoding: "utf8" },
      );
      assert.equal(status, 0, stdout + stderr);
    });
  }
});
