import assert from "node:assert/strict";
import { hmacHex, hmacVerifies } from "../../../runtime/auth/signatures/hmac-signature.js";
import { suiteTest } from "./suite-test.js";

interface Group {
  readonly tagSize: number;
}
interface Mac {
  readonly key: string;
  readonly msg: string;
  readonly tag: string;
}

suiteTest<Group, Mac>(
  "HMAC-SHA-256 agrees with Wycheproof, and a tag that is cut to half never verifies",
  "hmac_sha256_test.json",
  (groups) => {
    let checked = 0;
    for (const { tagSize, tests } of groups) {
      for (const { key, msg, tag, result, tcId, comment } of tests) {
        const [secret, message] = [Buffer.from(key, "hex"), Buffer.from(msg, "hex")];
        const about = `${tcId}: ${comment}`;
        assert.equal(hmacVerifies(secret, message, tag), result === "valid" && tagSize === 256, about);
        assert.equal(hmacHex(secret, message).startsWith(tag), result === "valid", about);
        checked += 1;
      }
    }
    assert.equal(checked, 174);
  },
);
