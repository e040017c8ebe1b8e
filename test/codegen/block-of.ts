import assert from "node:assert/strict";

/** The lines of `source` from the one that starts with `start` to the next that closes it. */
export function blockOf(source: string, start: string): string[] {
  const lines = source.split("\n");
  const first = lines.findIndex((line) => line.trimStart().startsWith(start));
  assert.notEqual(first, -1, `no line starts with ${start}`);
  const indent = /^ */.exec(lines[first] ?? "")?.[0] ?? "";
  const last = lines.findIndex((line, index) => index > first && new RegExp(`^${indent}[}\\]]`).test(line));
  return lines.slice(first, last + 1).map((line) => line.slice(indent.length));
}
