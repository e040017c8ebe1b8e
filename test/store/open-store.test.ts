import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { describe, it } from "node:test";
import Sqlite from "better-sqlite3";
import { DatabaseUrlRefused, openStore } from "../../runtime/store/open-store.js";
import { plant, t0 } from "./contract/sample-account.js";
import { temporaryFolder } from "./temporary-folder.js";

const newPath = temporaryFolder();

/** A database file with a store's schema, changed by `sql` behind its back. */
async function tampered(sql: string): Promise<string> {
  const path = newPath();
  await (await openStore(`sqlite:${path}`)).close();
  const db = new Sqlite(path);
  db.exec(sql);
  db.close();
  return `sqlite:${path}`;
}

describe("openStore", () => {
  it("finds everything again in a file that it opens a second time", async () => {
    const url = `sqlite:${newPath()}`;
    const first = await openStore(url, { now: () => t0 });
    const id = await plant(first, "ada");
    await first.close();
    const second = await openStore(url);
    assert.equal((await second.accounts.byId(id))?.login, "ada");
    await second.close();
  });

  it("takes a path relative to the working directory", async () => {
    const path = newPath();
    const store = await openStore(`sqlite:${relative(process.cwd(), path)}`);
    await store.ping();
    assert.ok(existsSync(path));
    await store.close();
  });

  it("gives each opening of memory a database of its own", async () => {
    const [a, b] = [await openStore("sqlite::memory:"), await openStore("sqlite::memory:")];
    await plant(a, "ada");
    assert.deepEqual(await b.accounts.list(), []);
    await Promise.all([a.close(), b.close()]);
  });

  const refused = [
    "postgres://user:hunter2@db",
    "postgresql://user:hunter2@db/",
    "postgres://user:hunter2@db:port/specgate",
    "mysql://user:hunter2@db/specgate",
    "sqlite:",
    "sqlite://user:hunter2@db/specgate",
    "data/specgate.db",
    "",
  ];
  for (const url of refused) {
    it(`refuses "${url}" by the name of the setting, without repeating it`, async () => {
      await assert.rejects(openStore(url), (error) => {
        assert.ok(error instanceof DatabaseUrlRefused);
        assert.match(error.message, /DATABASE_URL must be sqlite:/);
        assert.doesNotMatch(error.message, /hunter2/);
        return true;
      });
    });
  }

  it("refuses a database whose schema was made by a changed migration", async () => {
    const url = await tampered("UPDATE migration SET checksum = 'other'");
    await assert.rejects(openStore(url), { code: "schema_mismatch", reason: "changed", migration: "0001-login-store" });
  });

  it("refuses a database of a newer version", async () => {
    const url = await tampered("INSERT INTO migration (name, checksum, applied_at) VALUES ('9999-future', 'x', 0)");
    await assert.rejects(openStore(url), { code: "schema_mismatch", reason: "unknown", migration: "9999-future" });
  });
});
