import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { afterEach, describe, test } from "node:test";
import { createProgress } from "../../codegen/progress.js";
import { enterFolder, pets, runSpecgate } from "./work-folder.js";

const root = process.cwd();
afterEach(() => process.chdir(root));

const phone = pets.replace("name: { type: string }", "name: { type: string, format: phone }");
const broken = pets.replace("schemas/Pet'", "schemas/Cat'");

describe("specgate lint", () => {
  test("tells of warnings and exits 0", async () => {
    enterFolder({ "specs/pets.yaml": phone });
    const { exitCode, stdout, stderr } = await runSpecgate("lint");
    assert.equal(exitCode, 0);
    assert.equal(stdout, "specs: 0 errors, 4 warnings\n");
    assert.match(stderr, /^specs\/pets\.yaml:\d+:\d+ warning unsupported-format: /m);
    assert.match(stderr, /^ {3}Remedy: /m);
    assert.ok(!existsSync("generated"));
  });

  test("tells of errors, of several documents and of one beside another, and exits 1", async () => {
    enterFolder({ "api/a.yaml": broken, "api/b.yaml": pets, "api/c.yaml": pets });
    const { exitCode, stdout, stderr } = await runSpecgate("lint", "--specs", "./api/");
    assert.equal(exitCode, 1);
    assert.match(stdout, /^api: 2 errors, \d warnings\n$/);
    assert.match(stderr, /^api\/a\.yaml:\d+:\d+ error missing-reference: /m);
    assert.match(stderr, /^api\/c\.yaml:\d+:\d+ error conflicting-routes: /m);
    assert.doesNotMatch(stderr, /Nothing was generated/);
  });

  test("is strict where the configuration is", async () => {
    enterFolder({ "specs/pets.yaml": phone, "specgate.config.json": '{"strict":true}' });
    const { exitCode, stdout } = await runSpecgate("lint");
    assert.equal(exitCode, 1);
    assert.equal(stdout, "specs: 4 errors, 0 warnings\n");
  });

  test("prints every diagnostic as JSON for a script", async () => {
    enterFolder({ "specs/pets.yaml": broken });
    const { exitCode, stdout, stderr } = await runSpecgate("lint", "--json");
    assert.equal(exitCode, 1);
    assert.equal(stderr, "");
    // What lint prints.
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; place: object }[] };
    assert.deepEqual(
      diagnostics.map(({ code, place }) => ({ code, place })),
      [{ code: "missing-reference", place: { file: "specs/pets.yaml", line: 13, column: 47 } }],
    );
  });

  test("counts warnings of one code after the fifth, unless all are asked for", async () => {
    const many = Array.from({ length: 7 }, (_, index) => `        p${index}: { type: string, format: phone }\n`).join(
      "",
    );
    enterFolder({ "specs/pets.yaml": pets + many });
    const warnings = (stderr: string) => stderr.match(/ warning unsupported-format: /g)?.length;
    const some = await runSpecgate("lint");
    assert.equal(warnings(some.stderr), 5);
    assert.match(some.stderr, /^2 more of warning unsupported-format; specgate lint --all shows them$/m);
    assert.equal(warnings((await runSpecgate("lint", "--all")).stderr), 7);
    assert.equal(warnings((await runSpecgate("generate", "--all")).stderr), 7);
  });

  test("refuses a folder that is not there with exit 2", async () => {
    enterFolder({});
    assert.equal((await runSpecgate("lint")).exitCode, 2);
  });
});

describe("progress", () => {
  test("is told of every step on demand", async () => {
    enterFolder({ "specs/pets.yaml": pets });
    const { stderr } = await runSpecgate("generate", "--verbose");
    const steps = [...stderr.matchAll(/^\d\.\d s: (.*)$/gm)].map(([, step]) => step);
    assert.deepEqual(steps, ["reading specs/pets.yaml", "generating pets: 1 operation", "comparing with generated/"]);
  });

  const cases = [
    { title: "in a terminal after two seconds", isTerminal: true, at: 2000, told: "2.0 s: reading\n" },
    { title: "in a terminal before that not", isTerminal: true, at: 1999, told: "" },
    { title: "without a terminal not", isTerminal: false, at: 9000, told: "" },
  ];
  for (const { title, isTerminal, at, told } of cases) {
    test(`is told of ${title}`, () => {
      let [said, time] = ["", 0];
      const stderr = (text: string) => {
        said += text;
      };
      const progress = createProgress({}, { stderr, isTerminal }, () => time);
      time = at;
      progress("reading");
      assert.equal(said, told);
    });
  }
});
