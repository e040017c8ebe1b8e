import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { findPointer } from "./find-pointer.js";
import { readStatements, type Statement } from "./read-statements.js";

const folder = "test/contract/statements";

it("has a table of statements for each of the four source documents", () => {
  assert.deepEqual(readdirSync(folder).sort(), ["bullish.yaml", "flashback.yaml", "plyr.yaml", "xpkg.yaml"]);
});

for (const file of readdirSync(folder)) {
  const table = readStatements(`${folder}/${file}`);
  const name = ({ lines: [first, last], says }: Statement) =>
    `line ${first === last ? first : `${first}-${last}`}: ${says}`;

  describe(`the statements behind ${table.spec.path}`, () => {
    it("cover every line of the source document, in its order", () => {
      let [first, last] = [0, 0];
      for (const { lines, says } of table.statements) {
        if (lines[0] === first && lines[1] === last) continue;
        assert.equal(lines[0], last + 1, `"${says}" does not begin where the statement before it ends`);
        assert.ok(lines[1] >= lines[0], `"${says}" ends before it begins`);
        [first, last] = lines;
      }
      assert.equal(last, table.lines);
    });

    it("each name what keeps them", () => {
      for (const statement of table.statements) {
        assert.ok(statement.spec ?? statement.test ?? statement.decision, `${name(statement)} is kept by nothing`);
        const hasCheck = "is" in statement || statement.matches !== undefined || statement.lacks !== undefined;
        assert.ok(
          statement.spec !== undefined || !hasCheck,
          `${name(statement)} has a check without a place in the spec`,
        );
      }
    });

    it("stand in the spec where they say", () => {
      for (const statement of table.statements) {
        if (statement.spec === undefined) continue;
        const found = findPointer(table.spec.document, statement.spec);
        assert.notEqual(found, undefined, `${name(statement)}: nothing at ${statement.spec}`);
        if ("is" in statement) assert.deepEqual(found, statement.is, name(statement));
        if (statement.matches !== undefined)
          assert.match(String(found), new RegExp(statement.matches), name(statement));
        if (statement.lacks !== undefined) {
          assert.equal(findPointer(found, `/${statement.lacks}`), undefined, name(statement));
        }
      }
    });

    it("are shown by the tests that they name", () => {
      const titles = new Set(table.statements.flatMap(({ test }) => test ?? []));
      const missing = [...titles].filter((title) => !table.tests.text?.includes(JSON.stringify(title)));
      assert.deepEqual(missing, [], `not in ${table.tests.path}`);
    });
  });
}
