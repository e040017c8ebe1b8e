import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, it } from "node:test";
import Sqlite from "better-sqlite3";
import { openStore } from "../../runtime/store/open-store.js";
import { openStoreInThread } from "../../runtime/store/open-store-in-thread.js";
import { StoreUnavailable } from "../../runtime/store/store.js";
import { oneTimeContract } from "./contract/one-time.js";
import { plant, sampleCredential, sampleSession, t0 } from "./contract/sample-account.js";
import { sessionContract } from "./contract/sessions.js";
import { storeContract } from "./store-contract.js";
import { temporaryFolder } from "./temporary-folder.js";

describe("a store on a SQLite file", () => {
  const newPath = temporaryFolder();
  storeContract(() => openStore(`sqlite:${newPath()}`));

  for (const table of ["account", "credential"]) {
    it(`holds no session for live whose ${table} is not active, however that came about`, async () => {
      const path = newPath();
      const store = await openStore(`sqlite:${path}`);
      const id = await plant(store, "ada", { credentials: [sampleCredential("k1")] });
      await store.sessions.create(sampleSession(id, "s1", { credentialId: "id-k1" }), {}, t0);
      const other = new Sqlite(path);
      other.exec(`UPDATE ${table} SET status = 'disabled'`);
      other.close();
      assert.equal(await store.sessions.live("s1", t0), undefined);
      assert.deepEqual(await store.sessions.listLive(id, t0), []);
      const rotation = { id: "s1", seq: 0, idleExpiresAt: t0 + 1, graceMs: 0 };
      assert.deepEqual(await store.sessions.rotateRefresh(rotation, t0), { kind: "unknown" });
      await store.close();
    });
  }
});

describe("a store on a SQLite file in a thread of its own", () => {
  const newPath = temporaryFolder();
  // Not all of the contract: what stands behind the thread is the store above, and each thread takes its time to start.
  sessionContract(() => openStoreInThread(`sqlite:${newPath()}`));
  oneTimeContract(() => openStoreInThread(`sqlite:${newPath()}`));

  it("answers pings while open, and nothing once closed", async () => {
    const store = await openStoreInThread(`sqlite:${newPath()}`);
    await store.ping();
    await store.close();
    await store.close();
    await assert.rejects(store.ping(), StoreUnavailable);
    await assert.rejects(store.accounts.byId("x"), StoreUnavailable);
  });

  it("is not opened where the database cannot be, and says why", async () => {
    const path = newPath();
    mkdirSync(dirname(path));
    writeFileSync(path, "no database at all, but long enough to be taken for one ".repeat(20));
    await assert.rejects(openStoreInThread(`sqlite:${path}`), StoreUnavailable);
  });

  it("answers other work while commits wait for the disk", async () => {
    const store = await openStoreInThread(`sqlite:${newPath()}`);
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    for (let n = 0; n < 50; n++) await store.once.use({ namespace: "n", key: `k${n}`, expiresAt: t0 + 1 }, t0);
    clearInterval(timer);
    assert.ok(turns > 0);
    await store.close();
  });
});

describe("a store in SQLite's memory", () => {
  storeContract(() => openStore("sqlite::memory:"));
});
