import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import test from "node:test";
import { secretsEqual } from "../../runtime/auth/secrets/compare-secrets.js";
import { onceKey } from "../../runtime/auth/secrets/once-key.js";
import { SecretBox, SecretUnreadable } from "../../runtime/auth/secrets/secret-box.js";

const oldKey = randomBytes(32);
const newKey = randomBytes(32);
const box = new SecretBox({ masterKeys: [newKey], randomBytes });
const secret = "s3cret: with a colon, and ümlauts";

test("what was sealed opens at its own place, and its envelope does not show it", () => {
  const envelope = box.seal(secret, "otp/1");
  assert.match(envelope, /^aes256gcm:[0-9a-f]{16}:[A-Za-z0-9_-]+$/);
  assert.equal(box.open(envelope, "otp/1"), secret);
  assert.notEqual(box.seal(secret, "otp/1"), envelope);
});

test("a sealed secret opens at no other place", () => {
  const envelope = box.seal(secret, "otp/1");
  assert.throws(() => box.open(envelope, "otp/2"), { name: "SecretUnreadable", reason: "damaged" });
});

test("a change of any single bit of an envelope is found", () => {
  const [scheme, id, text = ""] = box.seal("x", "p").split(":");
  const sealed = Buffer.from(text, "base64url");
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    assert.throws(() => box.open(`${scheme}:${id}:${changed.toString("base64url")}`, "p"), SecretUnreadable);
  }
});

test("an envelope of another form is damaged, one of another key names an unknown key", () => {
  for (const envelope of ["", "x", "aes256gcm", "aes256gcm:", "rot13:abc:def", "aes256gcm:0123456789abcdef:"])
    assert.throws(() => box.open(envelope, "p"), SecretUnreadable, envelope);
  const strange = new SecretBox({ masterKeys: [oldKey], randomBytes }).seal("x", "p");
  assert.throws(() => box.open(strange, "p"), { reason: "unknown key", code: "secret_unreadable" });
});

test("the first master key seals and every master key opens", () => {
  const before = new SecretBox({ masterKeys: [oldKey], randomBytes }).seal(secret, "p");
  const both = new SecretBox({ masterKeys: [newKey, oldKey], randomBytes });
  assert.equal(both.open(before, "p"), secret);
  assert.equal(box.open(both.seal(secret, "p"), "p"), secret);
});

test("without a master key the envelope says that it is plain, and a box with one still reads it", () => {
  const envelope = new SecretBox({ randomBytes }).seal(secret, "p");
  assert.equal(envelope, `plain:${secret}`);
  assert.equal(box.open(envelope, "p"), secret);
});

test("a master key of another length is refused", () => {
  assert.throws(() => new SecretBox({ masterKeys: [randomBytes(16)], randomBytes }), RangeError);
});

test("secrets are equal only when all bytes and the length are", () => {
  assert.equal(secretsEqual(Buffer.from("abc"), Buffer.from("abc")), true);
  for (const other of ["abd", "ab", "abcd", ""])
    assert.equal(secretsEqual(Buffer.from("abc"), Buffer.from(other)), false);
});

test("no two lists of values share a once key", () => {
  const { key } = onceKey("n", ["ab", "c"], 1);
  assert.match(key, /^[0-9a-f]{64}$/);
  for (const values of [["a", "bc"], ["abc"], ["ab", "c", ""], ['ab","c']])
    assert.notEqual(onceKey("n", values, 1).key, key);
});
