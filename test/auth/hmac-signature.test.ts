import assert from "node:assert/strict";
import test from "node:test";
import { hmacHex, hmacVerifies } from "../../runtime/auth/signatures/hmac-signature.js";

const largeKey = Buffer.alloc(131, 0xaa);
/** RFC 4231, 4.2 to 4.8; the fifth is published truncated to 128 bits. */
const rfc4231: [key: Buffer, data: Buffer, mac: string][] = [
  [Buffer.alloc(20, 0x0b), Buffer.from("Hi There"), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"],
  [
    Buffer.from("Jefe"),
    Buffer.from("what do ya want for nothing?"),
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  ],
  [Buffer.alloc(20, 0xaa), Buffer.alloc(50, 0xdd), "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"],
  [
    Buffer.from(Array.from({ length: 25 }, (_, index) => index + 1)),
    Buffer.alloc(50, 0xcd),
    "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
  ],
  [Buffer.alloc(20, 0x0c), Buffer.from("Test With Truncation"), "a3b6167473100ee06e0c796c2955552b"],
  [
    largeKey,
    Buffer.from("Test Using Larger Than Block-Size Key - Hash Key First"),
    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
  ],
  [
    largeKey,
    Buffer.from(
      "This is a test using a larger than block-size key and a larger than block-size data. " +
        "The key needs to be hashed before being used by the HMAC algorithm.",
    ),
    "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
  ],
];

test("HMAC-SHA-256 gives the values of RFC 4231", () => {
  for (const [key, data, mac] of rfc4231) assert.equal(hmacHex(key, data).slice(0, mac.length), mac);
});

const secret = "0123456789abcdef".repeat(4);
const signed: [message: string, mac: string][] = [
  [
    '1700000000000{"plyrId":"player123","otp":"123456","expiresIn":3600,"gameId":"game123"}',
    "22dad9e1d8a5ce577bdff3f59bc4812366143ab7b0f997fb368e2e23e2cf38cc",
  ],
  ["1700000000000{}", "00ad48c27e319600e7070d6616f6c8ee5ed0c56038be6792c8e035bbea96d26a"],
];

test("a hex secret is used as text, as PLYR's clients use theirs", () => {
  for (const [message, mac] of signed) assert.equal(hmacVerifies(secret, message, mac), true);
});

test("a signature in any other form, or changed in a bit, does not verify", () => {
  for (const [message, mac] of signed) {
    const forms = [mac.toUpperCase(), mac.slice(1), mac.slice(0, 62), `${mac}0`, `${mac}00`, `${mac}\n`, ` ${mac}`, ""];
    for (const form of forms) assert.equal(hmacVerifies(secret, message, form), false, form);
    for (let index = 0; index < mac.length; index += 1) {
      const changed = (Number.parseInt(mac.charAt(index), 16) ^ 1).toString(16);
      assert.equal(hmacVerifies(secret, message, mac.slice(0, index) + changed + mac.slice(index + 1)), false);
    }
    assert.equal(hmacVerifies(secret, `${message} `, mac), false);
    assert.equal(hmacVerifies(`${secret.slice(1)}0`, message, mac), false);
  }
});
