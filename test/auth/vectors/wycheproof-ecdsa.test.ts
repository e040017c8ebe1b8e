import assert from "node:assert/strict";
import { readSignature, verifies } from "../../../runtime/auth/signatures/ecdsa-signature.js";
import { isLowS } from "../../../runtime/auth/signatures/low-s.js";
import { type PublicKey, readPublicKey } from "../../../runtime/auth/signatures/public-key.js";
import { withChecksum } from "../sign-r1.js";
import { suiteTest } from "./suite-test.js";

interface Group {
  readonly publicKey: { readonly uncompressed: string };
  readonly publicKeyPem: string;
}
interface Signed {
  readonly msg: string;
  readonly sig: string;
}

suiteTest<Group, Signed>(
  "SIG_R1 texts verify as Wycheproof's r || s signatures do, but for those with a high s",
  "ecdsa_secp256r1_sha256_p1363_test.json",
  (groups) => {
    const counts = { verified: 0, highS: 0, refused: 0 };
    for (const { publicKey, tests } of groups) {
      const key = keyOf(r1KeyText(publicKey.uncompressed));
      for (const { msg, sig, result, tcId, comment } of tests) {
        const rs = Buffer.from(sig, "hex");
        const text = withChecksum("SIG_R1_", Buffer.concat([Buffer.of(31), rs]));
        const highS = result === "valid" && !isLowS(rs);
        const expected = result === "valid" && !highS;
        assert.equal(accepts(key, text, messageOf(msg)), expected, `${tcId}: ${comment}`);
        counts[expected ? "verified" : highS ? "highS" : "refused"] += 1;
      }
    }
    assert.deepEqual(counts, { verified: 103, highS: 70, refused: 89 });
  },
);

suiteTest<Group, Signed>(
  "signatures in DER verify as Wycheproof says, by keys in PEM",
  "ecdsa_secp256r1_sha256_test.json",
  (groups) => {
    let checked = 0;
    for (const { publicKeyPem, tests } of groups) {
      const key = keyOf(publicKeyPem);
      for (const { msg, sig, result, tcId, comment } of tests) {
        const text = Buffer.from(sig, "hex").toString("base64");
        assert.equal(accepts(key, text, messageOf(msg)), result === "valid", `${tcId}: ${comment}`);
        checked += 1;
      }
    }
    assert.equal(checked, 484);
  },
);

function accepts(key: PublicKey, text: string, message: string): boolean {
  const signature = readSignature(text);
  return signature.kind === "read" && verifies(key, signature.value, message);
}

function keyOf(text: string): PublicKey {
  const read = readPublicKey(text);
  assert.ok(read.kind === "read", text);
  return read.value;
}

/** The EOSIO text of an uncompressed point. */
function r1KeyText(uncompressed: string): string {
  const point = Buffer.from(uncompressed, "hex");
  return withChecksum("PUB_R1_", Buffer.concat([Buffer.of(2 + ((point.at(-1) ?? 0) % 2)), point.subarray(1, 33)]));
}

/** Messages that are signed here are text. */
function messageOf(hex: string): string {
  const text = Buffer.from(hex, "hex").toString();
  assert.equal(Buffer.from(text).toString("hex"), hex);
  return text;
}
