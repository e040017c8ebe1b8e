import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import test from "node:test";
import { argon2id, hash } from "argon2";
import { HashQueue } from "../../../runtime/auth/passwords/hash-queue.js";
import { PasswordHasher } from "../../../runtime/auth/passwords/password-hasher.js";

const hasher = new PasswordHasher({ queue: new HashQueue(), randomBytes });

test("the installed argon2 gives the argon2id tag of RFC 9106, 5.3", async () => {
  const tag = await hash(Buffer.alloc(32, 1), {
    type: argon2id,
    raw: true,
    salt: Buffer.alloc(16, 2),
    secret: Buffer.alloc(8, 3),
    associatedData: Buffer.alloc(12, 4),
    memoryCost: 32,
    timeCost: 3,
    parallelism: 4,
    hashLength: 32,
  });
  assert.equal(tag.toString("hex"), "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
});

/** Hash strings of the reference implementation's own tests (P-H-C/phc-winner-argon2, CC0). */
const reference: readonly (readonly [password: string, phc: string])[] = [
  ["password", "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"],
  ["password", "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"],
  ["password", "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc"],
  ["password", "$argon2id$v=19$m=65536,t=1,p=1$c29tZXNhbHQ$9qWtwbpyPd3vm1rB1GThgPzZ3/ydHL92zKL+15XZypg"],
  ["password", "$argon2id$v=19$m=65536,t=4,p=1$c29tZXNhbHQ$kCXUjmjvc5XMqQedpMTsOv+zyJEf5PhtGiUghW9jFyw"],
  ["differentpassword", "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$C4TWUs9rDEvq7w3+J4umqA32aWKB1+DSiRuBfYxFj94"],
  ["password", "$argon2id$v=19$m=65536,t=2,p=1$ZGlmZnNhbHQ$vfMrBczELrFdWP0ZsfhWsRPaHppYdP3MVEMIVlqoFBw"],
];
for (const [index, [password, phc]] of reference.entries())
  test(`reference hash ${index + 1} matches its password and no other, and asks to be made anew`, async () => {
    assert.equal(await hasher.matches(phc, password), true);
    assert.equal(await hasher.matches(phc, `${password} `), false);
    assert.equal(hasher.needsRehash(phc), true);
  });

const salt = "$c29tZXNhbHQ";
const tag = "$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
const odd: readonly (readonly [what: string, phc: string])[] = [
  ["without a version", `$argon2id$m=256,t=2,p=1${salt}${tag}`],
  ["of the first version", `$argon2id$v=16$m=256,t=2,p=1${salt}${tag}`],
  ["of argon2i", `$argon2i$v=19$m=256,t=2,p=1${salt}${tag}`],
  ["of argon2d", `$argon2d$v=19$m=256,t=2,p=1${salt}${tag}`],
  ["without memory", `$argon2id$v=19$t=2,p=1${salt}${tag}`],
  ["without passes", `$argon2id$v=19$m=256,p=1${salt}${tag}`],
  ["without lanes", `$argon2id$v=19$m=256,t=2${salt}${tag}`],
  ["with a negative cost", `$argon2id$v=19$m=-256,t=2,p=1${salt}${tag}`],
  ["with a cost in hex", `$argon2id$v=19$m=0x100,t=2,p=1${salt}${tag}`],
  ["with a cost of ten digits", `$argon2id$v=19$m=4294967296,t=2,p=1${salt}${tag}`],
  ["with a blank in front", ` $argon2id$v=19$m=256,t=2,p=1${salt}${tag}`],
];
for (const [what, phc] of odd)
  test(`a hash string ${what} is refused`, async () => {
    await assert.rejects(hasher.matches(phc, "password"), { code: "unusable_hash" });
  });
