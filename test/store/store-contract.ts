import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { StoreUnavailable } from "../../runtime/store/store.js";
import { accountContract } from "./contract/accounts.js";
import { afterRestoreContract } from "./contract/after-restore.js";
import { attemptContract } from "./contract/attempts.js";
import { auditContract } from "./contract/audit.js";
import { credentialContract } from "./contract/credentials.js";
import { keyContract } from "./contract/keys.js";
import { limitContract } from "./contract/limits.js";
import { oneTimeContract } from "./contract/one-time.js";
import type { OpenStore } from "./contract/open-each.js";
import { refreshContract } from "./contract/refresh.js";
import { t0 } from "./contract/sample-account.js";
import { sessionContract } from "./contract/sessions.js";

/** Every operation and every outcome that the interface promises; `open` gives a fresh and empty store each time. */
export function storeContract(open: OpenStore): void {
  accountContract(open);
  attemptContract(open);
  auditContract(open);
  credentialContract(open);
  sessionContract(open);
  refreshContract(open);
  oneTimeContract(open);
  keyContract(open);
  limitContract(open);
  afterRestoreContract(open);

  describe("closing", () => {
    it("answers a ping while open, and nothing once closed", async () => {
      const store = await open();
      await store.ping();
      await store.close();
      await store.close();
      await assert.rejects(store.ping(), StoreUnavailable);
      await assert.rejects(store.accounts.byId("x"), StoreUnavailable);
      await assert.rejects(store.otp.reserve("x", { limit: 5, lockMs: 1 }, t0), StoreUnavailable);
    });
  });
}
