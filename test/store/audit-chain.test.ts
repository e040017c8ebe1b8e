import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AuditHead, AuditRow } from "../../runtime/store/audit/audit.js";
import { ChainCheck, nextAuditRow } from "../../runtime/store/audit/audit-chain.js";

const chain = (writer: string) => {
  const rows: AuditRow[] = [];
  let head: AuditHead = { writer, seq: 0, digest: "" };
  for (const accountId of ["a", "b", "c"]) {
    const row = nextAuditRow(head, { action: "account.status", accountId, reason: "banned" }, 1000);
    rows.push(row);
    head = row;
  }
  return rows;
};

function check(rows: readonly AuditRow[]): ChainCheck {
  const result = new ChainCheck();
  for (const row of rows) result.add(row);
  return result;
}

describe("a chain of audit rows", () => {
  it("is intact as it was written, and so are several", () => {
    const rows = [...chain("w1"), ...chain("w2")];
    const { broken, heads } = check(rows);
    assert.deepEqual(broken, []);
    assert.deepEqual(
      heads.map(({ writer, seq }) => [writer, seq]),
      [
        ["w1", 3],
        ["w2", 3],
      ],
    );
  });

  const changed: Readonly<Record<keyof AuditRow, string | number>> = {
    writer: "w2",
    seq: 7,
    at: 1001,
    action: "account.created",
    facts: '{"accountId":"a","reason":"active"}',
    previous: "0".repeat(64),
    digest: "0".repeat(64),
  };
  for (const [member, value] of Object.entries(changed)) {
    it(`is broken where a row's ${member} was changed`, () => {
      const rows = chain("w1").map((row) => (row.seq === 2 ? { ...row, [member]: value } : row));
      assert.notDeepEqual(check(rows).broken, []);
    });
  }

  const edits: readonly [string, (rows: AuditRow[]) => AuditRow[]][] = [
    ["its first row is gone", ([, ...rest]) => rest],
    ["a row in its middle is gone", ([first, , last]) => [first, last].flatMap((row) => row ?? [])],
    ["two rows changed places", ([first, ...rest]) => [...rest.reverse(), first].flatMap((row) => row ?? [])],
    ["a row stands there twice", (rows) => [...rows.slice(0, 2), ...rows.slice(1)]],
  ];
  for (const [what, edit] of edits) {
    it(`is broken where ${what}`, () => {
      assert.notDeepEqual(check(edit(chain("w1"))).broken, []);
    });
  }

  it("that was cut off at its end shows by its head alone", () => {
    const [whole, cut] = [check(chain("w1")), check(chain("w1").slice(0, 2))];
    assert.deepEqual(cut.broken, []);
    assert.notDeepEqual(cut.heads, whole.heads);
  });
});
