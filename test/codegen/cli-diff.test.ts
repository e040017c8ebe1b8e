import assert from "node:assert/strict";
import { test } from "node:test";
import { diffLines } from "../../codegen/write/diff-lines.js";
import { unifiedDiff } from "../../codegen/write/unified-diff.js";

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${from + index}\n`).join("");

const cases: readonly { title: string; before: string; after: string; diff: readonly string[] }[] = [
  { title: "equal texts have no hunk", before: "a\n", after: "a\n", diff: [] },
  { title: "a new text is all added", before: "", after: "a\nb\n", diff: ["@@ -0,0 +1,2 @@", "+a", "+b"] },
  { title: "a removed text is all gone", before: "a\n", after: "", diff: ["@@ -1,1 +0,0 @@", "-a"] },
  {
    title: "a changed line has three lines around it",
    before: numbers(1, 9),
    after: numbers(1, 9).replace("5", "five"),
    diff: ["@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+five", " 6", " 7", " 8"],
  },
  {
    title: "changes far apart have hunks of their own",
    before: numbers(1, 20),
    after: `0\n${numbers(1, 19)}`,
    diff: ["@@ -1,3 +1,4 @@", "+0", " 1", " 2", " 3", "@@ -17,4 +18,3 @@", " 17", " 18", " 19", "-20"],
  },
];
for (const { title, before, after, diff } of cases) {
  test(title, () => assert.deepEqual(unifiedDiff(before, after), diff));
}

test("a diff turns the old text into the new one", () => {
  const [before, after] = ["a\nb\nc\na\nb\nb\na\n", "c\nb\na\nb\na\nc\n"];
  const lines = diffLines(before, after);
  const side = (other: string) => lines.filter(({ sign }) => sign !== other).map(({ text }) => `${text}\n`);
  assert.equal(side("+").join(""), before);
  assert.equal(side("-").join(""), after);
  assert.equal(lines.filter(({ sign }) => sign === " ").length, 4);
});

test("of a long diff the start is shown, and how much is left", () => {
  const diff = unifiedDiff("", numbers(1, 100));
  assert.equal(diff.length, 61);
  assert.equal(diff.at(-1), "… 41 more lines of difference");
});

test("texts too long to compare line by line are shown as old, then new", () => {
  const lines = diffLines(numbers(1, 3000), numbers(3001, 6000));
  assert.deepEqual([lines[0]?.sign, lines[2999]?.sign, lines[3000]?.sign, lines.length], ["-", "-", "+", 6000]);
});

test("a very long line is cut", () => {
  assert.equal(unifiedDiff("", "x".repeat(1000))[1]?.length, 202);
});
