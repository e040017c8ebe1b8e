import assert from "node:assert/strict";
import { describe, it } from "node:test";
import Sqlite from "better-sqlite3";
import { openStore } from "../../runtime/store/open-store.js";
import { plant, sampleCredential, sampleSession, t0 } from "./contract/sample-account.js";
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

describe("a store in SQLite's memory", () => {
  storeContract(() => openStore("sqlite::memory:"));
});
