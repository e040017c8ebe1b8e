import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openStore } from "../../runtime/store/open-store.js";
import { StoreUnavailable } from "../../runtime/store/store.js";
import { plant, t0 } from "./contract/sample-account.js";
import { emptiedPostgresDatabase, noPostgres, onServer, postgresDatabases, schemaOf } from "./postgres-database.js";
import { storeContract } from "./store-contract.js";

describe("a store on PostgreSQL", { skip: noPostgres }, () => {
  const newDatabase = postgresDatabases();
  const emptied = emptiedPostgresDatabase();
  storeContract(async () => openStore(await emptied()));

  it("finds everything again when it is opened a second time", async () => {
    const url = await newDatabase();
    const first = await openStore(url, { now: () => t0 });
    const id = await plant(first, "ada");
    await first.close();
    const second = await openStore(url);
    assert.equal((await second.accounts.byId(id))?.login, "ada");
    await second.close();
  });

  it("is made once by ten processes that start at the same time", async () => {
    const url = await newDatabase();
    const stores = await Promise.all(Array.from({ length: 10 }, () => openStore(url)));
    await Promise.all(stores.map((store) => store.ping()));
    await Promise.all(stores.map((store) => store.close()));
  });

  it("refuses a database of a newer version", async () => {
    const url = await newDatabase();
    await (await openStore(url)).close();
    await onServer(`INSERT INTO ${schemaOf(url)}.migration VALUES ('9999-future', 'x', 0)`);
    await assert.rejects(openStore(url), { code: "schema_mismatch", reason: "unknown", migration: "9999-future" });
  });

  it("is not ready when the clocks are more than five seconds apart", async () => {
    const store = await openStore(await newDatabase());
    const [{ now = 0 } = {}] = await onServer(
      "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS FLOAT) AS now",
    );
    for (const apart of [-4000, 0, 4000]) await store.ping(Number(now) + apart);
    for (const apart of [-7000, 6000]) await assert.rejects(store.ping(Number(now) + apart), StoreUnavailable);
    await store.close();
  });
});
