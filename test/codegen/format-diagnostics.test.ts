import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Diagnostic } from "../../codegen/read/diagnostic.js";
import { formatDiagnostics } from "../../codegen/read/format-diagnostics.js";

const repeated = (code: Diagnostic["code"], severity: Diagnostic["severity"], count: number): Diagnostic[] =>
  Array.from({ length: count }, (_, index) => {
    const place = { file: "a.yaml", line: index + 1, column: 1 };
    return { code, severity, message: "m", place, pointer: "", remedy: "R." };
  });

describe("many diagnostics", () => {
  const sources = new Map([["a.yaml", "a\n".repeat(100)]]);
  const codesOf = (texts: readonly string[]) => texts.map((text) => text.split("\n", 1)[0]);

  test("of one code are warned of five times, then counted", () => {
    const found = [...repeated("unsupported-format", "warning", 8), ...repeated("invalid-example", "warning", 5)];
    const texts = codesOf(formatDiagnostics(found, { sources }));
    assert.equal(texts.length, 11);
    assert.equal(texts[4], "a.yaml:5:1 warning unsupported-format: m");
    assert.equal(texts[5], "a.yaml:1:1 warning invalid-example: m");
    assert.equal(texts[10], "3 more of warning unsupported-format; specgate lint --all shows them");
  });

  test("are all shown where they are errors, or on demand", () => {
    assert.equal(formatDiagnostics(repeated("invalid-schema", "error", 9), { sources }).length, 9);
    assert.equal(formatDiagnostics(repeated("invalid-example", "warning", 9), { sources, all: true }).length, 9);
  });
});
