import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { formatDiagnostic } from "../../codegen/read/format-diagnostic.js";
import { loadApi } from "../../codegen/read/load-api.js";

const folder = "test/codegen/refused";
/** The first line of each refusal, by file: `no-replies.yaml:5:5 error no-replies: …`. */
const expected = readFileSync("test/codegen/refused.txt", "utf8").trim().split("\n");

describe("a document that is not served fully is refused by name", () => {
  for (const line of expected) {
    const file = line.slice(0, line.indexOf(":"));
    test(file, async () => {
      const { model, diagnostics, source } = await loadApi(`${folder}/${file}`, { strict: false });
      const refusal = diagnostics.find(({ severity }) => severity === "error");
      assert.ok(refusal, "nothing is refused");
      assert.equal(formatDiagnostic(refusal, source).split("\n", 1)[0], `${folder}/${line}`);
      assert.equal(model, undefined);
      assert.match(refusal.remedy, /^[A-Z].*\.$/s);
    });
  }

  test("every document of the folder has its line, and is named after its code", () => {
    const files = readdirSync(folder);
    assert.deepEqual(expected.map((line) => line.slice(0, line.indexOf(":"))).sort(), files.sort());
    for (const line of expected) {
      const [, file = "", code = ""] = /^([^:]+):\d+:\d+ error ([a-z0-9-]+): /.exec(line) ?? [];
      assert.ok(file.startsWith(code), line);
    }
  });
});
