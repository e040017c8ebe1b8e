import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Diagnostic } from "../../codegen/read/diagnostic.js";
import { formatDiagnostic } from "../../codegen/read/format-diagnostic.js";
import { loadApi } from "../../codegen/read/load-api.js";

function at(line: number, column: number): Diagnostic {
  const place = { file: "specs/pets.yaml", line, column };
  return { code: "invalid-schema", severity: "error", message: "something", place, pointer: "", remedy: "Do this." };
}

describe("a diagnostic is printed with a frame of the text", () => {
  test("the line before and after, a caret under the column, and the remedy", async () => {
    const { diagnostics, source } = await loadApi("test/codegen/refused/path-parameter-undeclared.yaml", {
      strict: false,
    });
    const [first] = diagnostics.filter(({ severity }) => severity === "error");
    assert.ok(first);
    assert.equal(
      formatDiagnostic(first, source),
      `test/codegen/refused/path-parameter-undeclared.yaml:5:5 error path-parameter: \`{petId}\` of \`/pets/{petId}\` is not declared
   4 |   /pets/{petId}:
 > 5 |     get:
     |     ^
   6 |       operationId: listPets
   Remedy: Add a parameter \`petId\` with \`in: path\` and \`required: true\`.`,
    );
  });

  test("line numbers of different width are aligned", () => {
    const source = Array.from({ length: 12 }, (_, index) => `key${index + 1}: 1`).join("\n");
    assert.deepEqual(formatDiagnostic(at(9, 4), source).split("\n").slice(1, -1), [
      "    8 | key8: 1",
      " >  9 | key9: 1",
      "      |    ^",
      "   10 | key10: 1",
    ]);
  });

  test("the first line has none before it, the last none after", () => {
    assert.deepEqual(formatDiagnostic(at(1, 1), "openapi: 3.1.0\n").split("\n").slice(1, -1), [
      " > 1 | openapi: 3.1.0",
      "     | ^",
    ]);
  });

  const long = `{"a":"${"x".repeat(500)}","b":1}`;
  for (const [where, column, starts, ends] of [
    ["at its start", 2, '{"a":"xxx', "xxx…"],
    ["in its middle", 300, "…xxx", "xxx…"],
    ["at its end", 509, "…xxx", 'xxx","b":1}'],
  ] as const) {
    test(`of a line that is very long, only what is around the column is shown, ${where}`, () => {
      const [, line = "", caret = ""] = formatDiagnostic(at(1, column), long).split("\n");
      const text = line.slice(" > 1 | ".length);
      assert.ok(text.length <= 162);
      assert.ok(text.startsWith(starts) && text.endsWith(ends), text);
      assert.equal(text[caret.indexOf("^") - " > 1 | ".length], long[column - 1]);
    });
  }

  test("a very long line beside it is shown from its start", () => {
    const source = `${"a".repeat(500)}\n${" ".repeat(200)}b: 1`;
    const [, before = "", line = ""] = formatDiagnostic(at(2, 201), source).split("\n");
    assert.equal(before, `   1 | ${"a".repeat(160)}…`);
    assert.ok(line.endsWith("b: 1"));
  });

  test("tabs before the column keep the caret in place", () => {
    const [, , caret] = formatDiagnostic(at(1, 3), '\t\t"a": 1').split("\n");
    assert.equal(caret, "     | \t\t^");
  });
});
