import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { SigningKey } from "../../../runtime/store/store.js";
import { type OpenStore, openEach } from "./open-each.js";
import { t0 } from "./sample-account.js";

/** What every store promises of signing keys. */
export function keyContract(open: OpenStore): void {
  describe("signing keys", () => {
    const store = openEach(open);
    const candidate = (kid: string, realm = "bullish"): SigningKey => ({
      kid,
      realm,
      algorithm: "ES256",
      material: `sealed ${kid}`,
      createdAt: t0,
    });

    it("makes the first candidate the realm's key and gives it to all later callers", async () => {
      const { keys } = store();
      assert.deepEqual(await keys.ensure(candidate("k1")), candidate("k1"));
      assert.deepEqual(await keys.ensure(candidate("k2")), candidate("k1"));
      assert.deepEqual(await keys.list("bullish"), [candidate("k1")]);
    });

    it("keeps realms apart", async () => {
      const { keys } = store();
      await keys.ensure(candidate("k1"));
      const secret: SigningKey = { ...candidate("k2", "xpkg"), algorithm: "HS256" };
      assert.deepEqual(await keys.ensure(secret), secret);
      assert.deepEqual(await keys.list("xpkg"), [secret]);
      assert.deepEqual(await keys.list("plyr"), []);
    });

    it("gives 50 parallel callers the same key", async () => {
      const candidates = Array.from({ length: 50 }, (_, n) => candidate(`k${n}`));
      const ensured = await Promise.all(candidates.map((key) => store().keys.ensure(key)));
      assert.equal(new Set(ensured.map(({ kid }) => kid)).size, 1);
    });
  });
}
