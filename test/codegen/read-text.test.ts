import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseText } from "../../codegen/read/parse-text.js";

const yaml = `openapi: 3.1.0
paths:
  /pets/{id}:
    get:
      tags: [a, b]
      responses:
        200: &ok
          description: fine
        201: *ok
`;

describe("a JSON Pointer is found again in the text", () => {
  const places: readonly [pointer: string, line: number, column: number][] = [
    ["", 1, 1],
    ["/openapi", 1, 1],
    ["/paths", 2, 1],
    ["/paths/~1pets~1{id}", 3, 3],
    ["/paths/~1pets~1{id}/get/tags/1", 5, 17],
    ["/paths/~1pets~1{id}/get/responses/200", 7, 9],
    ["/paths/~1pets~1{id}/get/responses/201/description", 8, 11],
    ["/paths/~1pets~1{id}/get/responses/404/description", 6, 7],
    ["/components/schemas/Pet", 1, 1],
  ];
  const { locate } = parseText("pets.yaml", yaml);
  for (const [pointer, line, column] of places) {
    test(`${pointer || "the root"} is at ${line}:${column}`, () => {
      assert.deepEqual(locate(pointer), { file: "pets.yaml", line, column });
    });
  }

  test("in JSON as well", () => {
    const { locate, document } = parseText("pets.json", '{\n\t"openapi": "3.1.0",\n\t"paths": {}\n}');
    assert.deepEqual(locate("/paths"), { file: "pets.json", line: 3, column: 2 });
    assert.deepEqual(document, { openapi: "3.1.0", paths: {} });
  });
});

describe("text becomes plain JSON values", () => {
  test("keys are text, and values of YAML 1.2's core schema", () => {
    const { document } = parseText("a.yaml", "200: no\ndate: 2026-01-01\nflag: true\nnothing: ~\nhex: 0x10\n");
    assert.deepEqual(document, { 200: "no", date: "2026-01-01", flag: true, nothing: null, hex: 16 });
  });

  test("aliases are written out", () => {
    const { document } = parseText("a.yaml", "one: &x { a: 1 }\ntwo: *x\n");
    assert.deepEqual(document, { one: { a: 1 }, two: { a: 1 } });
  });

  test("a key `__proto__` is a key like any other", () => {
    const { document } = parseText("a.yaml", "__proto__: { polluted: true }\n");
    assert.ok(document && Object.hasOwn(document, "__proto__"));
    assert.equal("polluted" in document, false);
  });

  const broken: readonly [what: string, text: string, code: string, line: number][] = [
    ["a key twice", "a: 1\nb: 2\na: 3\n", "duplicate-key", 3],
    ["a tag of one's own", "a: 1\nb: !secret x\n", "yaml-syntax", 2],
    ["two documents in one file", "a: 1\n---\nb: 2\n", "yaml-syntax", 2],
    ["an alias without an anchor", "a: *b\n", "yaml-alias", 1],
    ["an integer that loses digits", "a: 9007199254740993\n", "inexact-number", 1],
    ["infinity", "a: 1\nb: .inf\n", "inexact-number", 2],
    ["a list", "- a\n", "not-openapi", 1],
    ["an alias bomb", bomb(), "yaml-alias", 1],
  ];
  for (const [what, text, code, line] of broken) {
    test(`${what} is refused with its place`, () => {
      const { document, diagnostics } = parseText("a.yaml", text);
      assert.equal(document === undefined || diagnostics.length > 0, true);
      assert.equal(diagnostics[0]?.code, code);
      assert.equal(diagnostics[0]?.place.line, line);
    });
  }
});

/** Nine levels of nine aliases each: a document of 9^9 nodes. */
function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const of = level === 0 ? "x" : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array.from({ length: 9 }, () => of).join(", ")}]`;
  });
  return `${levels.join("\n")}\n`;
}
