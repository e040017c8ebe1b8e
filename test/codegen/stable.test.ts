import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { parse, stringify } from "yaml";
import { emitApi } from "../../codegen/emit/emit-api.js";
import { loadText } from "../../codegen/read/load-api.js";

const specs = [
  "specs/bullish.yaml",
  "specs/flashback.yaml",
  "specs/plyr.yaml",
  "specs/xpkg.yaml",
  "test/codegen/petstore.yaml",
];

/** The generated files of a text by the end of their path. */
async function generate(path: string, source: string): Promise<Readonly<Record<string, string>>> {
  const { model, diagnostics } = await loadText(path, source, { strict: false });
  assert.ok(model, JSON.stringify(diagnostics));
  const files = await emitApi(model);
  return Object.fromEntries(files.map((file) => [file.path.split("/")[1] ?? "", file.text]));
}

describe("generated code is stable", () => {
  for (const path of specs) {
    it(`${path} generates the same bytes twice`, async () => {
      const source = await readFile(path, "utf8");
      assert.deepEqual(await generate(path, source), await generate(path, source));
    });

    it(`${path} with the keys of every mapping the other way round generates the same but for order`, async () => {
      const source = await readFile(path, "utf8");
      const written = await generate(path, stringify(parse(source)));
      const reversed = await generate(path, stringify(turnRound(parse(source))));
      for (const file of ["server.ts", "client.ts", "types.ts", "validators.d.ts"]) {
        assert.deepEqual(wordsOf(reversed[file]), wordsOf(written[file]), file);
      }
    });
  }

  const logout = "Ends the session that the refresh token belongs to";
  it("a sentence that changes in one operation changes lines of that operation alone", async () => {
    const changes = await changesOf([logout, "Closes the session that the refresh token belongs to"]);
    for (const file of ["server.ts", "client.ts", "types.ts"]) assert.ok(changes[file]?.inside, file);
    for (const [file, { outside }] of Object.entries(changes)) assert.deepEqual(outside, [], file);
  });

  it("a reply that is new in one operation changes, besides line numbers of the spec, lines of that operation alone", async () => {
    const reply = "402: { description: Pay., content: { text/plain: { schema: { type: string, enum: [pay] } } } }";
    const done = "        200: { $ref: '#/components/responses/Done' }\n";
    const changes = await changesOf([`${done}        400`, `${done}        ${reply}\n        400`], logout);
    for (const file of ["server.ts", "client.ts", "types.ts"]) assert.ok(changes[file]?.inside, file);
    for (const [file, { outside }] of Object.entries(changes)) assert.deepEqual(outside, [], file);
  });
});

/** Where the files of Flashback differ after a replacement in its spec, behind `after`: within `logout`, or elsewhere. */
async function changesOf([old, next]: readonly [string, string], after = "") {
  const source = await readFile("specs/flashback.yaml", "utf8");
  const start = source.indexOf(after);
  const changed = source.slice(0, start) + source.slice(start).replace(old, next);
  assert.notEqual(changed, source);
  const [before, now] = [
    await generate("specs/flashback.yaml", source),
    await generate("specs/flashback.yaml", changed),
  ];
  const files = Object.keys(before).map((file) => {
    const [one, other] = [before[file] ?? "", now[file] ?? ""].map(withoutSpecLines);
    const outside = differing(outsideOf(one ?? ""), outsideOf(other ?? ""), file);
    return [file, { inside: one !== other, outside }] as const;
  });
  return Object.fromEntries(files);
}

function withoutSpecLines(text: string): string {
  return text.replaceAll(/(@see [\w/.]+):\d+/g, "$1");
}

/** Lines that only one has; functions that are new in the validators bear no operation's name, and count for its. */
function differing(one: readonly string[], other: readonly string[], file: string): string[] {
  const gone = one.filter((line) => !other.includes(line));
  return file === "validators.js" ? gone : [...gone, ...other.filter((line) => !one.includes(line))];
}

/** The lines that are not of `logout`: not its blocks, the comments before them, nor its validators. */
function outsideOf(text: string): string[] {
  const block = /^( *)(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n *)?(?:logout|"\/user\/logout"): \{\n(?:\1 .*\n|\n)*\1\}.*\n/gm;
  return text
    .replaceAll(block, "")
    .split("\n")
    .filter((line) => !/\blogout(?:Reply|Body)/.test(line));
}

/** The same value with the keys of all its mappings in reverse order. */
function turnRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnRound);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, turnRound(inner)] as const);
  return Object.fromEntries(entries.reverse());
}

/** The words of a generated text, sorted; where in the spec they come from is left out. */
function wordsOf(text = ""): string[] {
  return withoutSpecLines(text)
    .split(/[\s,;|]+/)
    .sort();
}
