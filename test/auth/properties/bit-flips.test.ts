import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import test from "node:test";
import fc from "fast-check";
import { readSignature, verifies } from "../../../runtime/auth/signatures/ecdsa-signature.js";
import { hmacHex, hmacVerifies } from "../../../runtime/auth/signatures/hmac-signature.js";
import { readPublicKey } from "../../../runtime/auth/signatures/public-key.js";
import { RefreshTokens } from "../../../runtime/auth/tokens/refresh-tokens.js";
import { Tokens } from "../../../runtime/auth/tokens/tokens.js";
import { openAuth, startOfTime } from "../auth-fixture.js";
import { publicKeyText, signR1 } from "../sign-r1.js";

const iat = startOfTime / 1000;
const times = { iat, exp: iat + 3600 };

/** A text of ASCII with one of its bits changed; the bit is any number, taken modulo their count. */
function flip(text: string, bit: number): string {
  const bytes = Buffer.from(text, "latin1");
  const at = Math.floor(bit / 8) % bytes.length;
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (bit % 8)), at);
  return bytes.toString("latin1");
}

const anyBit = fc.nat({ max: 2 ** 20 });

for (const realm of ["bullish", "xpkg"] as const)
  test(`a token of ${realm} with any one bit changed is no token, whatever it claims`, async (t) => {
    const { keys, now } = await openAuth(t);
    const tokens = new Tokens({ realm, required: ["sub"] }, { keys, now });
    const claims = fc.record({ sub: fc.string({ unit: "grapheme" }), extra: fc.jsonValue() });
    const property = fc.asyncProperty(claims, anyBit, async (given, bit) => {
      const token = await tokens.sign(given, times);
      assert.equal((await tokens.read(token))?.sub, given.sub);
      assert.equal(await tokens.read(flip(token, bit)), undefined);
    });
    await fc.assert(property, { numRuns: 300 });
  });

test("a refresh token with any one bit changed is no token", async (t) => {
  const { keys } = await openAuth(t);
  const tokens = new RefreshTokens("flashback-refresh", keys);
  const positions = fc.record(
    { sessionId: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/), seq: fc.nat() },
    { noNullPrototype: true },
  );
  const property = fc.asyncProperty(positions, anyBit, async (position, bit) => {
    const token = await tokens.write(position);
    assert.deepEqual(await tokens.read(token), position);
    assert.equal(await tokens.read(flip(token, bit)), undefined);
  });
  await fc.assert(property, { numRuns: 500 });
});

test("an R1 signature does not verify once any one bit of it, or of what it signs, is changed", () => {
  const privateKey = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const key = readPublicKey(publicKeyText(privateKey));
  assert.ok(key.kind === "read");
  const accepts = (text: string, message: string) => {
    const signature = readSignature(text);
    return signature.kind === "read" && verifies(key.value, signature.value, message);
  };
  const bodies = fc.string({ unit: "binary-ascii", minLength: 1 });
  const property = fc.property(bodies, anyBit, anyBit, (body, ofText, ofBody) => {
    const text = signR1(privateKey, body);
    assert.equal(accepts(text, body), true);
    assert.equal(accepts(flip(text, ofText), body), false);
    assert.equal(accepts(text, flip(body, ofBody)), false);
  });
  fc.assert(property, { numRuns: 300 });
});

test("an HMAC does not verify once any one bit of it, of the body or of the secret is changed", () => {
  const texts = fc.string({ unit: "binary-ascii", minLength: 1 });
  const property = fc.property(texts, texts, anyBit, (secret, body, bit) => {
    const mac = hmacHex(secret, body);
    assert.equal(hmacVerifies(secret, body, mac), true);
    assert.equal(hmacVerifies(secret, body, flip(mac, bit)), false);
    assert.equal(hmacVerifies(secret, flip(body, bit), mac), false);
    assert.equal(hmacVerifies(flip(secret, bit), body, mac), false);
  });
  fc.assert(property, { numRuns: 500 });
});
