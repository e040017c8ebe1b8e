import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AuditRow } from "../../runtime/store/audit/audit.js";
import { ChainCheck } from "../../runtime/store/audit/audit-chain.js";
import { auditTrail } from "../../runtime/store/audit/audit-trail.js";
import type { Engine, Operation, Statement } from "../../runtime/store/engine.js";
import { openStore } from "../../runtime/store/open-store.js";
import { temporaryFolder } from "./temporary-folder.js";

/** Runs an operation as a database would that has no rows; returns the rows that it wrote. */
function run(operation: Operation<unknown>) {
  const statements: Statement[] = [];
  let step = operation.next();
  while (!step.done) {
    statements.push(step.value);
    step = operation.next([]);
  }
  return { outcome: step.value, written: statements.map(({ params: [writer, seq] }) => `${writer} ${seq}`) };
}

function* nothing(): Operation<void> {}

/** A trail on an engine that runs transactions as `transact` does; `written` are the rows, rolled back or not. */
function trailOn(transact: (attempt: () => unknown) => Promise<unknown>) {
  const written: string[] = [];
  let writers = 0;
  const engine = {
    transact: (operation: () => Operation<unknown>) =>
      transact(() => {
        const ran = run(operation());
        written.push(...ran.written);
        return ran.outcome;
      }),
  };
  // The trail uses nothing else of an engine.
  const audited = auditTrail(engine as Engine, () => {
    writers += 1;
    return `w${writers}`;
  });
  return { written, record: () => audited(nothing, () => ({ action: "x" }), 0) };
}

describe("the audit trail of a process", () => {
  it("goes on with one chain while transactions follow on each other", async () => {
    const { written, record } = trailOn(async (attempt) => attempt());
    for (let times = 0; times < 3; times += 1) await record();
    assert.deepEqual(written, ["w1 1", "w1 2", "w1 3"]);
  });

  it("writes as many chains as there are transactions at once", async () => {
    const { written, record } = trailOn(async (attempt) => {
      const outcome = attempt();
      await new Promise(setImmediate);
      return outcome;
    });
    await Promise.all([record(), record()]);
    await Promise.all([record(), record()]);
    assert.deepEqual(written, ["w1 1", "w2 1", "w2 2", "w1 2"]);
  });

  it("writes the same row again where a transaction is run again", async () => {
    const { written, record } = trailOn(async (attempt) => {
      attempt();
      return attempt();
    });
    await record();
    await record();
    assert.deepEqual(written, ["w1 1", "w1 1", "w1 2", "w1 2"]);
  });

  it("leaves a chain whose commit failed, since its row may have been kept", async () => {
    let fails = true;
    const { written, record } = trailOn(async (attempt) => {
      const outcome = attempt();
      if (fails) throw new Error("the connection was lost");
      return outcome;
    });
    await assert.rejects(record());
    fails = false;
    await record();
    await record();
    assert.deepEqual(written, ["w1 1", "w2 1", "w2 2"]);
  });

  describe("beside another of the same database", () => {
    const newPath = temporaryFolder();

    it("has chains of its own, and all are intact", async () => {
      const url = `sqlite:${newPath()}`;
      const stores = [await openStore(url), await openStore(url)];
      for (let at = 0; at < 5; at += 1) {
        for (const { audit } of stores) await audit.record({ action: "x" }, at);
      }
      const rows: readonly AuditRow[] = (await stores[0]?.audit.page({ writer: "", seq: 0 })) ?? [];
      const check = new ChainCheck();
      for (const row of rows) check.add(row);
      assert.deepEqual(check.broken, []);
      assert.deepEqual(
        check.heads.map(({ seq }) => seq),
        [5, 5],
      );
      for (const store of stores) await store.close();
    });
  });
});
