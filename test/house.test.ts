import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { describe, it } from "node:test";
import ts from "typescript";

/** The rules of the house that no compiler and no linter checks: what stands where, and who may import whom. */

const sources = ["codegen", "runtime", "generated", "test"].flatMap(listFiles).filter((file) => file.endsWith(".ts"));
const handWritten = sources.filter((file) => !file.split("/").includes("generated"));

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"));
}

/** Functions of a file whose own lines, without those of functions within them, are more than `most`. */
function longFunctions(file: string, most: number): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const long: string[] = [];
  /** Visits a node and returns how many lines the functions directly within it take. */
  function visit(node: ts.Node): number {
    let within = 0;
    ts.forEachChild(node, (child) => {
      within += visit(child);
    });
    if (!ts.isFunctionLike(node)) return within;
    const lines = lineOf(node.end) - lineOf(node.getStart()) + 1;
    if (lines - within > most) long.push(`${file}:${lineOf(node.getStart()) + 1} has ${lines - within} lines`);
    return lines;
  }
  visit(source);
  return long;
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** Imports of a file, relative ones as paths from the top. */
function importsOf(file: string): Import[] {
  const statements = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^;"]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return [...statements].map(([, type, named = "", dynamic]) => {
    const from = dynamic ?? named;
    const path = from.startsWith(".") ? normalize(join(dirname(file), from)).replaceAll("\\", "/") : from;
    return { from: path, typeOnly: type !== undefined };
  });
}

/** What a room may import of the project; `type:` marks rooms of which it may take types only. */
const directions: Readonly<Record<string, readonly string[]>> = {
  "runtime/wire": [],
  "runtime/http": ["runtime/wire"],
  "runtime/client": ["runtime/wire"],
  "runtime/auth": ["type:runtime/store"],
  "runtime/store": ["type:runtime/http"],
  "runtime/services": ["runtime/wire", "runtime/http", "runtime/auth", "runtime/store", "generated"],
  // Its templates hold the import lines of what it prints.
  codegen: ["runtime/wire", "type:runtime/client", "specgate/wire", "specgate/http", "specgate/client"],
  generated: ["specgate/wire", "specgate/http", "specgate/client"],
};
const rooms = Object.keys(directions);
const roomOf = (path: string) => rooms.find((room) => path.startsWith(`${room}/`)) ?? path.split("/")[0] ?? path;

describe("the house", () => {
  for (const [room, allowed] of Object.entries(directions)) {
    it(`${room} imports only ${allowed.join(", ") || "itself"}`, () => {
      const files = sources.filter((file) => file.startsWith(`${room}/`));
      for (const file of files) {
        for (const { from, typeOnly } of importsOf(file)) {
          const isOurs = from.startsWith("specgate/") || /^(?:runtime|codegen|generated|test)\//.test(from);
          if (!isOurs || roomOf(from) === room) continue;
          const target = from.startsWith("specgate/") ? from : roomOf(from);
          const fits = allowed.includes(target) || (typeOnly && allowed.includes(`type:${target}`));
          assert.ok(fits, `${file} imports ${from}`);
        }
      }
    });
  }

  it("lets no one but tests import codegen", () => {
    const others = sources.filter((file) => !file.startsWith("codegen/") && !file.startsWith("test/"));
    for (const file of others) {
      for (const { from } of importsOf(file)) assert.ok(!from.startsWith("codegen/"), `${file} imports ${from}`);
    }
  });

  it("reads the environment in settings.ts alone", () => {
    for (const file of handWritten.filter((path) => path.startsWith("runtime/") && path !== "runtime/settings.ts")) {
      assert.doesNotMatch(readFileSync(file, "utf8"), /process\.env\b(?!\))/, file);
    }
  });

  it("keeps every hand-written file within 250 lines", () => {
    for (const file of handWritten) {
      const lines = readFileSync(file, "utf8").trimEnd().split("\n").length;
      assert.ok(lines <= 250, `${file} has ${lines} lines`);
    }
  });

  // Biome holds functions outside of tests to 40 lines with all that is in them; groups of tests hold many tests.
  it("keeps every function within 40 lines of its own", () => {
    assert.deepEqual(
      handWritten.flatMap((file) => longFunctions(file, 40)),
      [],
    );
  });

  it("gives files names that say what they hold", () => {
    const empty = /^(?:utils?|helpers?|common|shared|misc|lib)(?:\.|$)/;
    for (const file of handWritten) {
      for (const part of file.split("/")) assert.doesNotMatch(part, empty, file);
      assert.match(basename(file), /^[a-z0-9-]+(?:\.test)?\.(?:d\.)?ts$/, file);
    }
  });

  const folders: Readonly<Record<string, readonly string[]>> = {
    ".": ["codegen", "generated", "runtime", "specs", "test"],
    codegen: ["emit", "mock", "model", "read", "start", "write"],
    runtime: ["auth", "client", "commands", "http", "services", "store", "wire"],
    test: [
      "auth",
      "bench",
      "client",
      "codegen",
      "contract",
      "corpus",
      "crash",
      "flood",
      "http",
      "pack",
      "store",
      "timing",
      "types",
      "wire",
    ],
  };
  for (const [folder, expected] of Object.entries(folders)) {
    it(`has only the rooms of the design in ${folder === "." ? "the top folder" : folder}`, () => {
      const outside = new Set(["node_modules", "dist", "data"]);
      const found = readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !outside.has(entry.name))
        .map((entry) => entry.name);
      assert.deepEqual(found.sort(), [...expected].sort());
    });
  }

  it("holds only YAML documents in specs, and a folder for each of them in generated", () => {
    const specs = readdirSync("specs").sort();
    for (const file of specs) assert.match(file, /^[a-z0-9-]+\.yaml$/);
    assert.deepEqual(
      readdirSync("generated").sort(),
      specs.map((file) => file.replace(/\.yaml$/, "")),
    );
  });
});
