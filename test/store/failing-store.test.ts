import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { openStore } from "../../runtime/store/open-store.js";
import { type Store, StoreUnavailable } from "../../runtime/store/store.js";
import { plant, t0 } from "./contract/sample-account.js";
import { failingStore } from "./failing-store.js";

describe("a failing store", () => {
  let real: Store;
  beforeEach(async () => {
    real = await openStore("sqlite::memory:");
  });
  afterEach(() => real.close());

  it("fails the chosen operation and runs the others", async () => {
    const store = failingStore(real, (family, operation) =>
      family === "accounts" && operation === "byLogin" ? new StoreUnavailable("planted") : undefined,
    );
    const id = await plant(store, "ada");
    assert.equal((await store.accounts.byId(id))?.login, "ada");
    await assert.rejects(store.accounts.byLogin("flashback", "ada"), /planted/);
    assert.equal((await real.accounts.byLogin("flashback", "ada"))?.id, id);
  });

  it("does not run an operation that fails", async () => {
    const store = failingStore(real, () => new StoreUnavailable("planted"));
    const once = { namespace: "n", key: "k", expiresAt: t0 };
    await assert.rejects(store.once.use(once, t0), StoreUnavailable);
    await assert.rejects(store.ping(), StoreUnavailable);
    assert.equal(await real.once.use(once, t0), true);
  });

  it("asks at every call, by family and operation", async () => {
    const asked: string[] = [];
    const store = failingStore(real, (family, operation) => {
      asked.push(`${family}.${operation}`);
      return undefined;
    });
    await store.ping();
    await store.sessions.live("s", t0);
    await store.sessions.live("s", t0);
    assert.deepEqual(asked, ["store.ping", "sessions.live", "sessions.live"]);
  });
});
