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

  test("in JSON through keys with escapes, items, texts with quotes and brackets, and to the nearest parent", () => {
    const text = '\uFEFF{ "a\\"b": [1, "]}\\\\", {\n "c/d" : [[ ], -1.5e3 , {}]}],\n"e": null}';
    const { locate, document } = parseText("a.json", text);
    assert.deepEqual(document, { 'a"b': [1, "]}\\", { "c/d": [[], -1500, {}] }], e: null });
    const at = (pointer: string) => [locate(pointer).line, locate(pointer).column];
    assert.deepEqual(at(""), [1, 2]);
    assert.deepEqual(at('/a"b/1'), [1, 16]);
    assert.deepEqual(at('/a"b/2/c~1d'), [2, 2]);
    assert.deepEqual(at('/a"b/2/c~1d/1'), [2, 16]);
    assert.deepEqual(at('/a"b/2/c~1d/9/deeper'), [2, 2]);
    assert.deepEqual(at("/e/deeper"), [3, 1]);
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

  const brokenJson: readonly [what: string, text: string, code: string, line: number, column: number][] = [
    ["a comma before a bracket", '{\n"a": [1,]\n}', "json-syntax", 2, 9],
    ["a comment", '{\n// no\n"a": 1}', "json-syntax", 2, 1],
    ["an end too early", '{\n"a": [1\n', "json-syntax", 2, 8],
    ["a key without a value", '{"a"}', "json-syntax", 1, 5],
    ["a bad escape", '{"a": "\\x"}', "json-syntax", 1, 7],
    ["a number with a zero before it", '{"a": 01}', "json-syntax", 1, 7],
    ["a wrong bracket", '{"a": [1}', "json-syntax", 1, 9],
    ["something after the end", '{"a": 1} 2', "json-syntax", 1, 10],
    ["nothing", " \n", "not-openapi", 1, 1],
    ["a list", "[1]", "not-openapi", 1, 1],
    ["a key twice, once escaped", '{"a": {"b": 1},\n "\\u0061": 2}', "duplicate-key", 2, 2],
    ["a key twice deep down", '{"a": [{"b": 1, "c": {"b": 2}, "b": 3}]}', "duplicate-key", 1, 32],
    ["an integer that loses digits", '{"a": 9007199254740993}', "inexact-number", 1, 7],
    ["a number without bounds", '{"a": [0.1, 1e999]}', "inexact-number", 1, 13],
  ];
  for (const [what, text, code, line, column] of brokenJson) {
    test(`JSON: ${what} is found at its place`, () => {
      const { diagnostics } = parseText("a.json", text);
      assert.deepEqual(
        diagnostics.map((each) => [each.code, each.place.line, each.place.column]),
        [[code, line, column]],
      );
    });
  }

  test("JSON: a text or number that only looks odd is no finding", () => {
    const { diagnostics, document } = parseText(
      "a.json",
      '{"a": "{\\"a\\": 1, \\"a\\": 2}", "b": 9007199254740992, "c": 1e3}',
    );
    assert.deepEqual(diagnostics, []);
    assert.equal(document?.b, 2 ** 53);
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
