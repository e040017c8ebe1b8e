import assert from "node:assert/strict";
import { compactVerify, importJWK, type JWK } from "jose";
import { isLowS } from "../../../runtime/auth/signatures/low-s.js";
import { isCanonicalToken } from "../../../runtime/auth/tokens/canonical-token.js";
import { realmAlgorithms } from "../../../runtime/auth/tokens/realm.js";
import { suiteTest } from "./suite-test.js";

interface Group {
  readonly comment: string;
  /** Left out where the key is a secret. */
  readonly public?: JWK;
  readonly private: JWK;
}
interface Signed {
  readonly jws: string;
}

/** The algorithms that our tokens are pinned to. */
const ours: ReadonlySet<unknown> = new Set(Object.values(realmAlgorithms));

/** Where we decide otherwise than the suite says. */
const otherwise = new Map([
  [18, { passes: false, why: "its s is high, and we take the low one alone" }],
  [367, { passes: true, why: "the text is that of the valid test 357" }],
  [370, { passes: true, why: "the text is that of the valid test 357" }],
  [372, { passes: false, why: "a question mark in the header, which is not of base64url" }],
  [373, { passes: false, why: "a question mark in the payload" }],
]);

suiteTest<Group, Signed>(
  "what Wycheproof calls no valid JWS is stopped, and what it calls valid passes in our algorithms",
  "json_web_signature_test.json",
  async (groups) => {
    const counts = { passed: 0, stopped: 0, foreign: 0 };
    for (const { tests, ...group } of groups) {
      const key = group.public ?? group.private;
      for (const { jws, result, tcId, comment } of tests) {
        const foreign = !ours.has(key.alg);
        const expected = otherwise.get(tcId)?.passes ?? (result === "valid" && !foreign);
        assert.equal(await passes(jws, key), expected, `${tcId}: ${group.comment}, ${comment}`);
        counts[expected ? "passed" : foreign ? "foreign" : "stopped"] += 1;
      }
    }
    assert.deepEqual(counts, { passed: 11, stopped: 68, foreign: 322 });
  },
);

/** The way of a token: the gate, one pinned algorithm, and a low s. */
async function passes(jws: string, jwk: JWK): Promise<boolean> {
  if (!isCanonicalToken(jws) || typeof jwk.alg !== "string" || !ours.has(jwk.alg)) return false;
  try {
    await compactVerify(jws, await importJWK(jwk), { algorithms: [jwk.alg] });
  } catch {
    return false;
  }
  return jwk.alg !== "ES256" || isLowS(Buffer.from(jws.slice(jws.lastIndexOf(".") + 1), "base64url"));
}
