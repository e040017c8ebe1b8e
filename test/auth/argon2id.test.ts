import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import test from "node:test";
import { argon2Package, installedArgon2id, nodeRsPackage } from "../../runtime/auth/passwords/argon2id.js";
import { HashQueue } from "../../runtime/auth/passwords/hash-queue.js";
import { PasswordHasher } from "../../runtime/auth/passwords/password-hasher.js";
import { cheapCost } from "./auth-fixture.js";

const peppers = [{ id: "k1", secret: Buffer.alloc(32, 1) }];
const packages = { argon2: await argon2Package(), "@node-rs/argon2": await nodeRsPackage().catch(() => undefined) };

for (const [name, argon2id] of Object.entries(packages))
  test(`${name} computes known tags`, { skip: argon2id === undefined && `${name} is not installed` }, async () => {
    assert.ok(argon2id);
    const input = { password: "password", salt: Buffer.from("somesalt"), secret: undefined, length: 32 };
    const tag = await argon2id({ ...input, cost: { memoryKiB: 65_536, passes: 2, lanes: 1 } });
    // The reference implementation's own test: argon2id, version 0x13, t=2, m=2^16, p=1.
    assert.equal(Buffer.from(tag).toString("hex"), "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
  });

test("the packages write hashes that the other one checks, with and without a pepper", async (t) => {
  const { argon2, "@node-rs/argon2": nodeRs } = packages;
  if (nodeRs === undefined) return t.skip("@node-rs/argon2 is not installed");
  for (const pepper of [{}, { peppers }]) {
    const options = { queue: new HashQueue(), randomBytes, cost: cheapCost, ...pepper };
    const slow = new PasswordHasher({ ...options, argon2id: argon2 });
    const fast = new PasswordHasher({ ...options, argon2id: nodeRs });
    const pairs: readonly (readonly [PasswordHasher, PasswordHasher])[] = [
      [slow, fast],
      [fast, slow],
    ];
    for (const [one, other] of pairs) {
      const stored = await one.hash("Pässword 👍");
      assert.equal(await other.matches(stored, "Pässword 👍"), true);
      assert.equal(await other.matches(stored, "Pässword"), false);
      assert.equal(other.needsRehash(stored), false);
    }
  }
});

test("whichever package is installed is loaded once", async () => {
  assert.equal(await installedArgon2id(), await installedArgon2id());
});
