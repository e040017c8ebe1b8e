import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { NewSigningKey } from "../../../runtime/store/store.js";
import { type OpenStore, openEach } from "./open-each.js";
import { t0 } from "./sample-account.js";

const hour = 3_600_000;
const candidate = (kid: string, realm = "bullish"): NewSigningKey => ({
  kid,
  realm,
  algorithm: "ES256",
  material: `sealed ${kid}`,
  createdAt: t0,
});
/** As it is listed while it is a realm's newest. */
const first = (kid: string, realm?: string) => ({ ...candidate(kid, realm), activeFrom: t0, retiresAt: undefined });
const successor = (kid: string) => ({ ...candidate(kid), createdAt: t0 + 1, activeFrom: t0 + hour });
const k1Retires = { kid: "k1", retiresAt: t0 + 2 * hour };

/** What every store promises of signing keys. */
export function keyContract(open: OpenStore): void {
  describe("signing keys", () => {
    firstKeyContract(openEach(open));
    successorContract(openEach(open));
    retirementContract(openEach(open));
  });
}

function firstKeyContract(store: ReturnType<typeof openEach>): void {
  it("makes the first candidate the realm's key and gives it to all later callers", async () => {
    const { keys } = store();
    assert.deepEqual(await keys.ensure(candidate("k1")), first("k1"));
    assert.deepEqual(await keys.ensure(candidate("k2")), first("k1"));
    assert.deepEqual(await keys.list("bullish"), [first("k1")]);
  });

  it("keeps realms apart", async () => {
    const { keys } = store();
    await keys.ensure(candidate("k1"));
    const secret: NewSigningKey = { ...candidate("k2", "xpkg"), algorithm: "HS256" };
    assert.deepEqual(await keys.ensure(secret), { ...first("k2", "xpkg"), algorithm: "HS256" });
    assert.deepEqual(await keys.list("xpkg"), [{ ...first("k2", "xpkg"), algorithm: "HS256" }]);
    assert.deepEqual(await keys.list("plyr"), []);
  });

  it("gives 50 parallel callers the same key", async () => {
    const candidates = Array.from({ length: 50 }, (_, n) => candidate(`k${n}`));
    const ensured = await Promise.all(candidates.map((key) => store().keys.ensure(key)));
    assert.equal(new Set(ensured.map(({ kid }) => kid)).size, 1);
  });

  it("gives 50 parallel callers the key that all of them offer", async () => {
    const ensured = await Promise.all(Array.from({ length: 50 }, () => store().keys.ensure(candidate("k1"))));
    assert.deepEqual(ensured, Array(50).fill(first("k1")));
  });
}

function successorContract(store: ReturnType<typeof openEach>): void {
  it("lists a successor after the key before it, and says until when that one verifies", async () => {
    const { keys } = store();
    await keys.ensure(candidate("k1"));
    assert.equal(await keys.follow(successor("k2"), k1Retires, t0), true);
    assert.deepEqual(await keys.list("bullish"), [
      { ...first("k1"), retiresAt: t0 + 2 * hour },
      { ...successor("k2"), retiresAt: undefined },
    ]);
    assert.equal((await keys.ensure(candidate("k3"))).kid, "k1", "the first key stays the first");
  });

  it("gives a key one successor, of 50 that are offered at once", async () => {
    const { keys } = store();
    await keys.ensure(candidate("k1"));
    const offers = Array.from({ length: 50 }, (_, n) => keys.follow(successor(`s${n}`), k1Retires, t0));
    assert.equal((await Promise.all(offers)).filter(Boolean).length, 1);
    assert.equal((await keys.list("bullish")).length, 2);
  });

  it("makes a key sign earlier, but none that signs already or follows another", async () => {
    const { keys } = store();
    await keys.ensure(candidate("k1"));
    await keys.follow(successor("k2"), k1Retires, t0);
    const sooner = { kid: "k1", retiresAt: t0 + hour };
    assert.equal(await keys.hasten("k2", { ...sooner, kid: "k0" }, t0 + 5), false);
    assert.equal(await keys.hasten("k2", sooner, t0 + 5), true);
    assert.equal(await keys.hasten("k2", { ...sooner, retiresAt: t0 }, t0 + 5), false);
    const times = (await keys.list("bullish")).map(({ activeFrom, retiresAt }) => [activeFrom, retiresAt]);
    assert.deepEqual(times, [
      [t0, t0 + hour],
      [t0 + 5, undefined],
    ]);
  });
}

function retirementContract(store: ReturnType<typeof openEach>): void {
  it("retires a key that has a successor, once, and forgets its material", async () => {
    const { keys } = store();
    await keys.ensure(candidate("k1"));
    assert.equal(await keys.retire("k1", t0), false);
    await keys.follow(successor("k2"), k1Retires, t0);
    assert.equal(await keys.retire("k2", t0), false);
    assert.equal(await keys.retire("k1", t0 + 7), true);
    assert.equal(await keys.retire("k1", t0 + 8), false);
    assert.equal(await keys.retire("nobody", t0), false);
    const [k1, k2] = await keys.list("bullish");
    assert.deepEqual(k1, { ...first("k1"), material: "", retiresAt: t0 + 7 });
    assert.equal(k2?.material, "sealed k2");
  });

  it("keeps the time at which a key retired by itself", async () => {
    const { keys } = store();
    await keys.ensure(candidate("k1"));
    await keys.follow(successor("k2"), k1Retires, t0);
    assert.equal(await keys.retire("k1", t0 + 9 * hour), true);
    assert.equal((await keys.list("bullish"))[0]?.retiresAt, k1Retires.retiresAt);
  });

  it("forgets the material of retired keys at the next rotation, and of no other", async () => {
    const { keys } = store();
    await keys.ensure(candidate("k1"));
    await keys.ensure({ ...candidate("p1", "plyr") });
    await keys.follow(successor("k2"), k1Retires, t0);
    const next = { ...successor("k3"), activeFrom: t0 + 3 * hour };
    await keys.follow(next, { kid: "k2", retiresAt: t0 + 4 * hour }, k1Retires.retiresAt);
    const materials = (await keys.list("bullish")).map(({ material }) => material);
    assert.deepEqual(materials, ["", "sealed k2", "sealed k3"]);
    assert.equal((await keys.list("plyr"))[0]?.material, "sealed p1");
  });

  it("leaves a row in the audit table of every change of a key, and none where nothing changed", async () => {
    const { keys, audit } = store();
    await keys.ensure(candidate("k1"));
    await keys.follow(successor("k2"), k1Retires, t0);
    await keys.follow(successor("k3"), k1Retires, t0);
    await keys.hasten("k2", k1Retires, t0 + 1);
    await keys.hasten("k2", k1Retires, t0 + 1);
    await keys.retire("k1", t0 + 2);
    await keys.retire("k1", t0 + 2);
    const rows = (await audit.latest(10)).map(({ action, facts }) => [action, JSON.parse(facts).kid]);
    assert.deepEqual(rows, [
      ["key.added", "k2"],
      ["key.hastened", "k2"],
      ["key.retired", "k1"],
    ]);
  });
}
