import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import Sqlite from "better-sqlite3";
import { runCommand, runJson } from "../server-command.js";

const folder = mkdtempSync(join(tmpdir(), "specgate-audit-"));
after(() => rmSync(folder, { recursive: true }));
const path = join(folder, "specgate.db");
const env = { DATABASE_URL: `sqlite:${path}` };

/** Works on the audit table as someone would who has the file. */
function tamper(sql: string): void {
  const db = new Sqlite(path);
  db.exec(sql);
  db.close();
}

describe("specgate-server audit list", () => {
  let id: string;
  before(async () => {
    for (const name of ["game1", "game2"]) {
      ({ id } = await runJson(["account", "add", "plyr-game", "--game-id", name], env));
    }
    await runJson(["account", "ban", "plyr-game", "game2"], env);
  });

  it("prints the newest rows, a line each", async () => {
    const { code, stdout } = await runCommand(["audit", "list", "--limit", "2"], env);
    assert.equal(code, 0);
    const [created, banned, ...rest] = stdout.trimEnd().split("\n");
    assert.match(
      String(created),
      /^\d{4}-\d\d-\d\dT[\d:.]+Z {2}account\.created {2}\{"realm":"plyr-game","accountId":"/,
    );
    assert.ok(banned?.endsWith(`account.status  {"accountId":"${id}","reason":"banned"}`), banned);
    assert.deepEqual(rest, []);
  });

  it("prints rows, ends of chains and what is broken as one JSON object", async () => {
    const { rows, heads, broken } = await runJson(["audit", "list"], env);
    assert.deepEqual(broken, []);
    assert.equal(rows.length, 3);
    assert.equal(rows.at(-1).facts.reason, "banned");
    assert.doesNotMatch(JSON.stringify(rows), /game2/);
    // Each command was a process of its own, and so a writer.
    assert.deepEqual(
      heads.map(({ seq }: { seq: number }) => seq),
      [1, 1, 1],
    );
  });

  it("refuses a limit that is no count", async () => {
    for (const limit of ["0", "1000000"]) {
      assert.equal((await runCommand(["audit", "list", `--limit=${limit}`], env)).code, 2, limit);
    }
  });

  it("shows a row that was changed, and fails", async () => {
    tamper(`UPDATE audit SET facts = '{"accountId":"x"}' || char(10, 27) || '[2J' WHERE action = 'account.status'`);
    const { code, stdout, stderr } = await runCommand(["audit", "list"], env);
    assert.equal(code, 1);
    assert.match(stderr, /^the audit table was changed: 1 row does not follow \(first: row 1 of [0-9a-f-]{36}\)\n$/);
    assert.match(stdout, /^(?:[ -~]+\n){3}$/);
    const { broken } = JSON.parse((await runCommand(["audit", "list", "--json"], env)).stdout);
    assert.equal(broken.length, 1);
  });
});
