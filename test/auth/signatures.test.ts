import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import test from "node:test";
import { readSignature, verifies } from "../../runtime/auth/signatures/ecdsa-signature.js";
import { isLowS, toLowS } from "../../runtime/auth/signatures/low-s.js";
import { readPublicKey } from "../../runtime/auth/signatures/public-key.js";
import { privateKeyOf, publicKeyText, signatureText, signR1, twinOf, withChecksum } from "./sign-r1.js";

const message =
  '{"userId":"12345","nonce":1621490985,"expirationTime":1621491285,"biometricsUsed":false,"sessionKey":null}';
const vector = {
  publicKey: "PUB_R1_5614aeqQ3TMMWwwr6HXY2nUoc94N7Udv9DjnSQP1BAYPGW8dC8",
  signature: "SIG_R1_JuvWY6ChtUrH3KUVyo8KoZaQEBy6eNdyog5dEkmg5G7aKP8b3UcotWf9QtJoWrkG2zyCAj3TeTH5fpEqP5GR9go7Ewuhnw",
  rs:
    "051ac46f98f24e3f7ab73acf5a8cf0cf623419b0224f0547b687327584f419a6" +
    "37d9d64b25e31df108a688d65759e7d1c767d240159785a5638dafc6e4bfe6d3",
  spki: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEGiPRG8A2bEahuhYxUE7sYgi76r9q+LToEj8bPlSzO8eBRWf+5LxmpzDnOOoW4I18wFpxLuCEL+7CimtjcVp83A==",
};
/** Published in the README of js-signer (MIT). */
const jsSigner = "PUB_R1_8CHJquaQWe4Pkhp1fBR9deP5wkqfjuWdfhaKYDxGKCo7gQwU9C";
const known = [
  [vector.publicKey, message, vector.signature],
  [
    jsSigner,
    '{"message":"I am a test string"}',
    "SIG_R1_KCymCyJCtCmbhGtb2B5XTfWQgtCDpESZNf9tYAJvTwsb3xw43ySdCohp1Lwko5TfChCW5c5Toyftv6f99Hv7UNsLoDv1QG",
  ],
  [
    jsSigner,
    "I am a test string",
    "SIG_R1_KFoWD7gqpudPLQvAjhZ2BLtbvZvhfkCRA1JmY1qZ9XpjPUW1WLnA5aAtkPB139w667bJUroJqZrBDWN2V65f5MDGhM7o1H",
  ],
] as const;

function key(text: string) {
  const read = readPublicKey(text);
  assert.equal(read.kind, "read", text);
  return read.kind === "read" ? read.value : assert.fail();
}
function signature(text: string) {
  const read = readSignature(text);
  assert.equal(read.kind, "read", text);
  return read.kind === "read" ? read.value : assert.fail();
}
const rs = Buffer.from(vector.rs, "hex");
const privateKey = privateKeyOf(createHash("sha256").update("test-vector-key").digest());

test("published R1 signatures verify, each over its own message alone", () => {
  for (const [publicKey, text, signed] of known) {
    assert.equal(verifies(key(publicKey), signature(signed), text), true);
    assert.equal(verifies(key(publicKey), signature(signed), `${text} `), false);
  }
});

test("the vector's key and signature decode to the published bytes", () => {
  assert.equal(key(vector.publicKey).spki, vector.spki);
  assert.equal(Buffer.from(signature(vector.signature).bytes).toString("hex"), vector.rs);
  assert.equal(publicKeyText(privateKey), vector.publicKey);
});

test("both encodings of a key have the same fingerprint", () => {
  const pem = `-----BEGIN PUBLIC KEY-----\n${vector.spki.slice(0, 64)}\n${vector.spki.slice(64)}\n-----END PUBLIC KEY-----`;
  const { encoding, fingerprint, spki } = key(pem);
  assert.equal(encoding, "pem");
  assert.equal(fingerprint, key(vector.publicKey).fingerprint);
  assert.equal(spki, vector.spki);
  for (const other of [`${pem}\n`, pem.replaceAll("\n", "\r\n")]) assert.equal(key(other).fingerprint, fingerprint);
});

test("a PEM key with a compressed point is the same key", () => {
  const point = Buffer.from(vector.spki, "base64").subarray(27);
  const head = Buffer.from("3039301306072a8648ce3d020106082a8648ce3d030107032200", "hex");
  const compressed = Buffer.concat([head, Buffer.of(2 + ((point.at(-1) ?? 0) % 2)), point.subarray(0, 32)]);
  const pem = `-----BEGIN PUBLIC KEY-----\n${compressed.toString("base64")}\n-----END PUBLIC KEY-----`;
  assert.equal(key(pem).fingerprint, key(vector.publicKey).fingerprint);
});

const x = Buffer.from(vector.spki, "base64").subarray(27, 59);
const pemOf = (pair: { publicKey: { export(options: { format: "pem"; type: "spki" }): string | Buffer } }) =>
  String(pair.publicKey.export({ format: "pem", type: "spki" }));
const malformedKeys: [name: string, text: string, reason: string][] = [
  [
    "the example of the source document",
    "PUB_R1_6PTdfWbXvXWQduhcCiRooGHTVpriu15xMqfr7EDq6sWLDj7NjS",
    "publicKey has a wrong checksum",
  ],
  [
    "a point off the curve",
    withChecksum("PUB_R1_", Buffer.concat([Buffer.of(2), Buffer.alloc(31), Buffer.of(4)])),
    "no point",
  ],
  [
    "a field element beyond the prime",
    withChecksum("PUB_R1_", Buffer.concat([Buffer.of(2), Buffer.alloc(32, 0xff)])),
    "no point",
  ],
  ["infinity", withChecksum("PUB_R1_", Buffer.alloc(33)), "no point"],
  ["a hybrid point", withChecksum("PUB_R1_", Buffer.concat([Buffer.of(6), x])), "no point"],
  ["32 bytes", withChecksum("PUB_R1_", x), "wrong length"],
  ["34 bytes", withChecksum("PUB_R1_", Buffer.alloc(34, 2)), "wrong length"],
  ["a leading zero byte more", vector.publicKey.replace("PUB_R1_", "PUB_R1_1"), "wrong length"],
  ["no text after the prefix", "PUB_R1_", "wrong length"],
  ["letters outside base58", vector.publicKey.replace("5614", "0OIl"), "not base58"],
  ["other alphabets", "PUB_R1_é", "not base58"],
  ["text of 100,000 characters", `PUB_R1_${"1".repeat(100_000)}`, "too long"],
  ["a key of the other EOSIO curve", vector.publicKey.replace("PUB_R1_", "PUB_K1_"), "neither"],
  ["a WebAuthn key", vector.publicKey.replace("PUB_R1_", "PUB_WA_"), "neither"],
  ["a legacy EOS key", `EOS${vector.publicKey.slice(7)}`, "neither"],
  ["empty text", "", "neither"],
  ["a PEM key of another curve", pemOf(generateKeyPairSync("ec", { namedCurve: "secp256k1" })), "no key of P-256"],
  ["an Ed25519 key", pemOf(generateKeyPairSync("ed25519")), "no key of P-256"],
  ["a private key in PEM", String(privateKey.export({ format: "pem", type: "pkcs8" })), "neither"],
  ["PEM lines around nothing", "-----BEGIN PUBLIC KEY-----\n\n-----END PUBLIC KEY-----", "no readable PEM"],
  ["PEM lines around noise", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "no readable PEM"],
  [
    "two PEM keys",
    `${pemOf(generateKeyPairSync("ed25519"))}${pemOf(generateKeyPairSync("ed25519"))}`,
    "no readable PEM",
  ],
];
for (const [name, text, reason] of malformedKeys)
  test(`a public key is malformed: ${name}`, () => {
    const read = readPublicKey(text);
    assert.equal(read.kind, "malformed");
    assert.match(read.kind === "malformed" ? read.reason : "", new RegExp(reason));
  });

const der = sign("sha256", Buffer.from(message), privateKey);
const malformedSignatures: [name: string, text: string, reason: string][] = [
  ["recovery byte 30", signatureText(30, rs), "wrong recovery byte"],
  ["recovery byte 35", signatureText(35, rs), "wrong recovery byte"],
  ["64 bytes", withChecksum("SIG_R1_", rs), "wrong length"],
  ["67 bytes", withChecksum("SIG_R1_", Buffer.alloc(67, 31)), "wrong length"],
  ["DER inside R1 text", withChecksum("SIG_R1_", der), "wrong length"],
  ["a changed character", vector.signature.replace(/w$/, "x"), "wrong checksum"],
  ["letters outside base58", `${vector.signature}0`, "not base58"],
  ["text of 100,000 characters", `SIG_R1_${"1".repeat(100_000)}`, "not base58"],
  ["the other EOSIO curve", vector.signature.replace("SIG_R1_", "SIG_K1_"), "neither"],
  ["base64 with a blank", `${der.toString("base64")} `, "neither"],
  ["base64url", Buffer.alloc(70, 0xfb).toString("base64url"), "neither"],
  ["base64 with unused bits set", `${"A".repeat(13)}B==`, "neither"],
  ["hex", der.toString("hex").slice(0, 71), "neither"],
  ["empty text", "", "neither"],
];
for (const [name, text, reason] of malformedSignatures)
  test(`a signature is malformed: ${name}`, () => {
    const read = readSignature(text);
    assert.equal(read.kind, "malformed");
    assert.match(read.kind === "malformed" ? read.reason : "", new RegExp(reason));
  });

test("the twin (r, n - s) of an R1 signature does not verify, that of a DER signature does", () => {
  assert.equal(verifies(key(vector.publicKey), signature(signatureText(31, rs)), message), true);
  assert.equal(verifies(key(vector.publicKey), signature(signatureText(31, twinOf(rs))), message), false);
  const pem = key(spkiPem());
  const high = isLowS(rs) ? twinOf(rs) : rs;
  for (const each of [toLowS(rs), high])
    assert.equal(verifies(pem, signature(derOf(each).toString("base64")), message), true);
});

function spkiPem(): string {
  return `-----BEGIN PUBLIC KEY-----\n${vector.spki}\n-----END PUBLIC KEY-----`;
}
/** SEQUENCE of two INTEGERs. */
function derOf(bytes: Uint8Array): Buffer {
  const integer = (part: Uint8Array) => {
    const hex = Buffer.from(part)
      .toString("hex")
      .replace(/^(00)+/, "");
    const value = Buffer.from(hex >= "8" ? `00${hex}` : hex, "hex");
    return Buffer.concat([Buffer.of(2, value.length), value]);
  };
  const body = Buffer.concat([integer(bytes.subarray(0, 32)), integer(bytes.subarray(32))]);
  return Buffer.concat([Buffer.of(0x30, body.length), body]);
}

test("r and s outside 1 to n - 1 do not verify", () => {
  const order = Buffer.from("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", "hex");
  const [r, s] = [rs.subarray(0, 32), rs.subarray(32)];
  const zero = Buffer.alloc(32);
  for (const parts of [
    [zero, s],
    [r, zero],
    [zero, zero],
    [order, s],
    [r, order],
    [Buffer.alloc(32, 0xff), s],
  ])
    assert.equal(verifies(key(vector.publicKey), signature(signatureText(31, Buffer.concat(parts))), message), false);
});

test("a change of any single bit of a signature makes it fail", () => {
  for (let bit = 0; bit < rs.length * 8; bit += 1) {
    const changed = Buffer.from(rs);
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    assert.equal(verifies(key(vector.publicKey), signature(signatureText(31, changed)), message), false, `bit ${bit}`);
  }
});

test("a change of any single bit of the message makes its signature fail", () => {
  const text = "short";
  const signed = signature(signR1(privateKey, text));
  assert.equal(verifies(key(vector.publicKey), signed, text), true);
  for (let bit = 0; bit < text.length * 7; bit += 1) {
    const index = Math.floor(bit / 7);
    const changed = String.fromCharCode(text.charCodeAt(index) ^ (1 << (bit % 7)));
    assert.equal(
      verifies(key(vector.publicKey), signed, text.slice(0, index) + changed + text.slice(index + 1)),
      false,
    );
  }
});

test("a signature in one encoding does not go with a key in the other, and noise in DER fails quietly", () => {
  const pem = key(spkiPem());
  assert.equal(verifies(pem, signature(vector.signature), message), false);
  assert.equal(verifies(key(vector.publicKey), signature(der.toString("base64")), message), false);
  assert.equal(verifies(pem, signature(Buffer.alloc(70, 1).toString("base64")), message), false);
});
