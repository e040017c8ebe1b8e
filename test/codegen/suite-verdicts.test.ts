import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { loadValidators } from "./load-validators.js";
import { listSuite, readSuiteFile, type SuiteFile } from "./suite-document.js";

// The JSON Schema Test Suite is not part of the project: TEST_DATA names the folder that holds it.
const data = process.env.TEST_DATA;
const folder = join(data ?? "", "json-schema-test-suite/draft2020-12");

/** Lines of a committed list, `what — cause`, by what: of verdicts that are wrong or groups that are refused. */
function readList(name: string): ReadonlyMap<string, string> {
  const lines = readFileSync(`test/codegen/${name}.txt`, "utf8").trim().split("\n");
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(" — ")), line.slice(line.lastIndexOf(" — ") + 3)]),
  );
}

/** Every verdict of a file's served groups that is not the suite's. */
async function wrongVerdicts({ name, groups, model, refused }: SuiteFile): Promise<string[]> {
  if (model === undefined) return [];
  const validators = await loadValidators(model);
  return groups.flatMap((group, index) => {
    if (refused.has(index)) return [];
    const operation = model.operations.find(({ id }) => id === `g${index}`);
    const validate = validators(operation?.body?.content[0]?.validator ?? "");
    return group.tests
      .filter((each) => validate(each.data) !== each.valid)
      .map((each) => `${name}: ${group.description}: ${each.description}`);
  });
}

describe("request bodies are judged as the JSON Schema Test Suite judges them, or refused at generation", () => {
  if (data === undefined) test("skipped: TEST_DATA is not set", { skip: true }, () => {});
  const listed = { wrong: readList("suite-wrong"), refused: readList("suite-refused") };
  const ofFile = (list: ReadonlyMap<string, string>, name: string) =>
    [...list.keys()].filter((what) => what.startsWith(`${name}: `)).sort();
  for (const name of data === undefined ? [] : listSuite(folder)) {
    test(name, async () => {
      const file = await readSuiteFile(folder, name);
      const refused = [...file.refused.keys()].map((index) => `${name}: ${file.groups[index]?.description}`);
      assert.deepEqual(refused.sort(), ofFile(listed.refused, name));
      assert.deepEqual((await wrongVerdicts(file)).sort(), ofFile(listed.wrong, name));
    });
  }

  test("every listed verdict and refusal has its cause", () => {
    for (const list of Object.values(listed)) {
      for (const [what, cause] of list) assert.match(cause, /^[A-Z].*\.$/, what);
    }
  });
});
