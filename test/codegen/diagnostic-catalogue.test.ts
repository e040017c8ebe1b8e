import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  type DiagnosticCode,
  diagnosticCatalogue,
  diagnosticChapters,
} from "../../codegen/read/diagnostic-catalogue.js";
import { runSpecgate } from "./work-folder.js";

const codes = Object.keys(diagnosticCatalogue) as DiagnosticCode[]; // the catalogue's own keys

describe("the catalogue of codes", () => {
  test("says of every code what it is, why, what to do, and where it is seen, in sentences", () => {
    for (const code of codes) {
      const { title, why, remedy, example } = diagnosticCatalogue[code];
      assert.match(code, /^[a-z]+(?:-[a-z]+)*$/);
      for (const text of [title, why, remedy]) assert.match(text, /^[`A-Z0-9].*\.$/, code);
      assert.doesNotMatch(example, /\t| $|^$/m, code);
    }
  });

  test("has no code that nothing is told by", () => {
    const files = readdirSync("codegen", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const told = files
      .filter((name) => !name.includes("catalogue"))
      .map((name) => readFileSync(join("codegen", name), "utf8"))
      .join("\n");
    assert.deepEqual(
      codes.filter((code) => !told.includes(`"${code}"`)),
      [],
    );
  });

  test("has no code in two chapters", () => {
    const all = Object.values(diagnosticChapters).flatMap((entries) => Object.keys(entries));
    assert.deepEqual(all, [...new Set(all)]);
    assert.deepEqual(all, codes);
  });

  test("codegen/diagnostics.md is what `specgate explain --markdown` prints", async () => {
    assert.equal(readFileSync("codegen/diagnostics.md", "utf8"), (await runSpecgate("explain", "--markdown")).stdout);
  });
});

describe("specgate explain", () => {
  test("tells of a code", async () => {
    const { exitCode, stdout, stderr } = await runSpecgate("explain", "unsupported-format");
    assert.equal(exitCode, 0);
    assert.equal(stderr, "");
    assert.equal(
      stdout,
      `unsupported-format: A format is not checked.

A format that is not known is a note to readers: any text passes.

Remedy: Use a \`pattern\`, or a format that is checked: the message lists them.

Example:
    type: string
    format: phone
`,
    );
  });

  test("lists all codes with their titles", async () => {
    const { exitCode, stdout } = await runSpecgate("explain");
    assert.equal(exitCode, 0);
    const lines = new Set(stdout.split("\n").map((line) => line.trim().replace(/ {2,}/, ": ")));
    for (const code of codes) assert.ok(lines.has(`${code}: ${diagnosticCatalogue[code].title}`), code);
  });

  test("prints JSON for a script", async () => {
    const one: unknown = JSON.parse((await runSpecgate("explain", "json-syntax", "--json")).stdout);
    assert.deepEqual(one, { code: "json-syntax", ...diagnosticCatalogue["json-syntax"] });
    const all: unknown = JSON.parse((await runSpecgate("explain", "--json")).stdout);
    assert.deepEqual(
      all,
      codes.map((code) => ({ code, ...diagnosticCatalogue[code] })),
    );
  });

  const wrong = { "unsuported-format": "there is unsupported-format", nonsense: "specgate explain lists all" };
  for (const [code, says] of Object.entries(wrong)) {
    test(`answers the unknown code ${code} with what there is, and exit 2`, async () => {
      const { exitCode, stdout, stderr } = await runSpecgate("explain", code);
      assert.equal(exitCode, 2);
      assert.equal(stdout, "");
      assert.equal(stderr, `specgate: there is no code ${code}; ${says}\n`);
    });
  }
});
