import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { formatDiagnostic } from "../../codegen/read/format-diagnostic.js";
import { loadApi } from "../../codegen/read/load-api.js";

/** The first line of each diagnostic, by file: `no-replies.yaml:5:5 warning no-replies: …`. */
function linesOf(name: "refused" | "warned"): string[] {
  return readFileSync(`test/codegen/${name}.txt`, "utf8").trim().split("\n");
}

const fileOf = (line: string) => line.slice(0, line.indexOf(":"));

describe("a document that is not served fully is refused by name", () => {
  const folder = "test/codegen/refused";
  for (const line of linesOf("refused")) {
    test(fileOf(line), async () => {
      const { model, diagnostics, source } = await loadApi(`${folder}/${fileOf(line)}`, { strict: false });
      const refusal = diagnostics.find(({ severity }) => severity === "error");
      assert.ok(refusal, "nothing is refused");
      assert.equal(formatDiagnostic(refusal, source).split("\n", 1)[0], `${folder}/${line}`);
      assert.equal(model, undefined);
      assert.match(refusal.remedy, /^[A-Z].*\.$/s);
    });
  }
});

describe("what a document says and nothing is made of is told of, and refused under strict", () => {
  const folder = "test/codegen/warned";
  for (const line of linesOf("warned")) {
    test(fileOf(line), async () => {
      const path = `${folder}/${fileOf(line)}`;
      const { model, diagnostics, source } = await loadApi(path, { strict: false });
      const warning = diagnostics.find(({ code }) => fileOf(line).startsWith(code));
      assert.ok(warning, "nothing is told of");
      assert.equal(formatDiagnostic(warning, source).split("\n", 1)[0], `${folder}/${line}`);
      assert.ok(model, JSON.stringify(diagnostics));
      assert.match(warning.remedy, /^[A-Z].*\.$/s);
      const strict = await loadApi(path, { strict: true });
      assert.equal(strict.model, undefined);
      assert.ok(strict.diagnostics.some(({ code, severity }) => code === warning.code && severity === "error"));
    });
  }
});

for (const name of ["refused", "warned"] as const) {
  test(`every document that is ${name} has its line, and is named after its code`, () => {
    const expected = linesOf(name);
    assert.deepEqual(expected.map(fileOf).sort(), readdirSync(`test/codegen/${name}`).sort());
    for (const line of expected) {
      const [, file = "", code = ""] = /^([^:]+):\d+:\d+ (?:error|warning) ([a-z0-9-]+): /.exec(line) ?? [];
      assert.ok(file.startsWith(code), line);
    }
  });
}
