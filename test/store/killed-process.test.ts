import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { openStore } from "../../runtime/store/open-store.js";
import { t0 } from "./contract/sample-account.js";
import { noPostgres, postgresDatabases, untilLeft } from "./postgres-database.js";
import { plantRunners } from "./races.js";
import { temporaryFolder } from "./temporary-folder.js";

const writer = fileURLToPath(new URL("./writer-worker.js", import.meta.url));

/** Starts a writer, kills it with SIGKILL after `lines` acknowledgements, and returns all that it has given. */
async function killWriterAfter(lines: number, url: string): Promise<string[]> {
  const child = spawn(process.execPath, [writer, url], { stdio: ["ignore", "pipe", "inherit"], timeout: 30_000 });
  const closed = once(child, "close");
  const acknowledged: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    acknowledged.push(line);
    if (acknowledged.length === lines) child.kill("SIGKILL");
  }
  const [, signal] = await closed;
  assert.equal(signal, "SIGKILL");
  await untilLeft(url);
  return acknowledged;
}

describe("a process killed with SIGKILL while it writes to SQLite", () => {
  const newPath = temporaryFolder();
  losesNothing(async () => `sqlite:${newPath()}`);
});

describe("a process killed with SIGKILL while it writes to PostgreSQL", { skip: noPostgres }, () => {
  losesNothing(postgresDatabases());
});

function losesNothing(newDatabase: () => Promise<string>): void {
  for (const lines of [1, 7, 40]) {
    it(`loses nothing that it acknowledged, and leaves nothing half done (after ${lines})`, async () => {
      const url = await newDatabase();
      const planted = await openStore(url);
      await plantRunners(planted);
      await planted.close();
      const acknowledged = await killWriterAfter(lines, url);

      const store = await openStore(url);
      const isLive = async (id: string) => (await store.sessions.live(id, t0)) !== undefined;
      const isSpent = async (n: number) =>
        !(await store.once.use({ namespace: "nonce", key: `n${n}`, expiresAt: t0 + 60_000 }, t0));
      for (const [n, line] of acknowledged.entries()) {
        assert.equal(line, `${n} created rotated`);
        assert.ok(await isLive(`s${n}`), `session ${n} is lost`);
        assert.ok(await isSpent(n), `nonce ${n} works again`);
      }
      const next = acknowledged.length;
      assert.equal(await isLive(`s${next}`), await isSpent(next), "a session and its nonce go together");
      const family = await store.sessions.live("family", t0);
      assert.ok(family && family.session.refreshSeq >= next, "a spent refresh works again");
      await store.close();
    });
  }
}
