import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";

/** A group of a Wycheproof file (C2SP/wycheproof, Apache-2.0): what its tests have alike, and the tests. */
export type SuiteGroup<Group, Test> = Group & {
  readonly tests: readonly (Test & {
    readonly tcId: number;
    readonly comment: string;
    readonly result: "valid" | "invalid";
  })[];
};

/**
 * A test over a file of the public suites, which are not part of the project: TEST_DATA names the folder that holds
 * them; without it the test is skipped and says so.
 */
export function suiteTest<Group, Test>(
  title: string,
  file: string,
  run: (groups: readonly SuiteGroup<Group, Test>[], t: TestContext) => void | Promise<void>,
): void {
  const folder = process.env.TEST_DATA;
  if (folder === undefined) {
    test(`${title} (skipped: TEST_DATA is not set)`, { skip: true }, () => {});
    return;
  }
  test(title, (t) => {
    const suite: unknown = JSON.parse(readFileSync(join(folder, "wycheproof", file), "utf8"));
    // The suite's own format, which its schema describes.
    return run((suite as { testGroups: SuiteGroup<Group, Test>[] }).testGroups, t);
  });
}
