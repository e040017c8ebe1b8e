import assert from "node:assert/strict";
import { test } from "node:test";
import { code } from "../../codegen/emit/code.js";
import { docComment } from "../../codegen/emit/doc-comment.js";
import { Expression, literal, propertyName } from "../../codegen/emit/literal.js";

const place = { file: "specs/pets.yaml", line: 12, column: 3 };

test("a template loses its own indentation", () => {
  const text = code`
    {
      a: 1,
    }
  `;
  assert.equal(text, "{\n  a: 1,\n}");
});

test("a piece alone on a line is nested at the line's indentation, whatever its depth", () => {
  const inner = code`
    inner: {
      deep: true,

    },
  `;
  const text = code`
    outer: {
      ${[inner, ["a,", ["b,"]], ""]}
    }
  `;
  assert.equal(text, "outer: {\n  inner: {\n    deep: true,\n\n  },\n  a,\n  b,\n\n}");
});

for (const nothing of [undefined, false, [], [undefined, []]]) {
  test(`a line whose only piece is ${JSON.stringify(nothing) ?? "undefined"} goes away`, () => {
    const text = code`
      first
      ${nothing}
      last
    `;
    assert.equal(text, "first\nlast");
  });
}

test("a piece within a line is put there, and its further lines are nested", () => {
  const text = code`
    {
      a: ${"{\n  b: 1,\n}"},${false}
      ${"name"}${undefined}: ${3};
    }
  `;
  assert.equal(text, "{\n  a: {\n    b: 1,\n  },\n  name: 3;\n}");
});

test("a template may be one line", () => {
  assert.equal(code`a ${1} b`, "a 1 b");
});

const docs: readonly { title: string; given: Parameters<typeof docComment>[0]; lines: readonly string[] }[] = [
  { title: "nothing to say is no comment", given: { text: [undefined, " "] }, lines: [] },
  {
    title: "one short line stays one line",
    given: { text: ["A pet."], place },
    lines: ["/** A pet. @see specs/pets.yaml:12 */"],
  },
  { title: "the end of a comment in prose ends no comment", given: { text: ["a */ b"] }, lines: ["/** a *\\/ b */"] },
  {
    title: "paragraphs keep their lines, and an empty one stands between them",
    given: { text: ["One\ntwo  ", "Three\r\n\r\nfour"], place },
    lines: ["/**", " * One", " * two", " *", " * Three", " *", " * four", " * @see specs/pets.yaml:12", " */"],
  },
  {
    title: "what is deprecated says so",
    given: { text: ["Old."], deprecated: true },
    lines: ["/**", " * Old.", " * @deprecated", " */"],
  },
];
for (const { title, given, lines } of docs) {
  test(`doc comments: ${title}`, () => assert.deepEqual(docComment(given), lines));
}

const literals: readonly [unknown, string][] = [
  ['a "b"\n', '"a \\"b\\"\\n"'],
  [{ a: 1, "b-c": [true, null], left: undefined }, '{ a: 1, "b-c": [true, null] }'],
  [{ 200: new Expression("ok"), "4XX": {} }, '{ 200: ok, "4XX": {} }'],
  [[], "[]"],
  [["x".repeat(60), "y".repeat(60)], `[\n  "${"x".repeat(60)}",\n  "${"y".repeat(60)}",\n]`],
];
for (const [value, source] of literals) {
  test(`literals: ${source.slice(0, 40).replaceAll("\n", " ")}`, () => assert.equal(literal(value), source));
}

for (const [name, printed] of [
  ["limit", "limit"],
  ["200", "200"],
  ["007", '"007"'],
  ["x-next", '"x-next"'],
  ["", '""'],
  ["__proto__", '["__proto__"]'],
] as const) {
  test(`a member named ${JSON.stringify(name)} is printed ${printed}`, () => assert.equal(propertyName(name), printed));
}
