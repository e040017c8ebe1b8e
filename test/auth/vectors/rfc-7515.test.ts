import assert from "node:assert/strict";
import { createPublicKey, createSecretKey } from "node:crypto";
import test from "node:test";
import { compactVerify } from "jose";
import { isLowS, toLowS } from "../../../runtime/auth/signatures/low-s.js";
import { isCanonicalToken } from "../../../runtime/auth/tokens/canonical-token.js";

/** `{"iss":"joe",\r\n "exp":1300819380,\r\n "http://example.com/is_root":true}` */
const payload = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const hs256 = {
  token: `eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.${payload}.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk`,
  key: createSecretKey(
    "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
    "base64url",
  ),
};
const es256 = {
  token:
    `eyJhbGciOiJFUzI1NiJ9.${payload}.` +
    "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q",
  key: createPublicKey({
    format: "jwk",
    key: {
      kty: "EC",
      crv: "P-256",
      x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
      y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
    },
  }),
};
const unsecured = `eyJhbGciOiJub25lIn0.${payload}.`;

test("the HS256 token of RFC 7515, A.1, is canonical and verifies by its key and pinned algorithm alone", async () => {
  assert.equal(isCanonicalToken(hs256.token), true);
  const verified = await compactVerify(hs256.token, hs256.key, { algorithms: ["HS256"] });
  assert.equal(Buffer.from(verified.payload).toString("base64url"), payload);
  await assert.rejects(compactVerify(hs256.token, hs256.key, { algorithms: ["ES256"] }), {
    code: "ERR_JOSE_ALG_NOT_ALLOWED",
  });
});

test("the ES256 token of RFC 7515, A.3, is canonical, verifies, and has a high s whose twin verifies too", async () => {
  assert.equal(isCanonicalToken(es256.token), true);
  const end = es256.token.lastIndexOf(".") + 1;
  const signature = Buffer.from(es256.token.slice(end), "base64url");
  assert.equal(isLowS(signature), false);
  const twin = es256.token.slice(0, end) + Buffer.from(toLowS(signature)).toString("base64url");
  assert.equal(isLowS(toLowS(signature)), true);
  assert.notEqual(twin, es256.token);
  for (const token of [es256.token, twin]) {
    const verified = await compactVerify(token, es256.key, { algorithms: ["ES256"] });
    assert.equal(Buffer.from(verified.payload).toString("base64url"), payload);
  }
});

test("the unsecured token of RFC 7515, A.5, is stopped by the gate, and by the library without it", async () => {
  assert.equal(isCanonicalToken(unsecured), false);
  for (const key of [hs256.key, es256.key]) {
    const algorithms = key === hs256.key ? ["HS256"] : ["ES256"];
    await assert.rejects(compactVerify(unsecured, key, { algorithms }), { code: "ERR_JOSE_ALG_NOT_ALLOWED" });
  }
});
