import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type PatternCost, patternCost } from "../../codegen/read/pattern-cost.js";
import { findingsOf, petsWithSchemas } from "./model-from-text.js";

const costs: Readonly<Record<PatternCost, readonly string[]>> = {
  unbounded: ["^(a+)+$", "(a|a)*b", "a*a*b"],
  power: ["\\s+$", "^[^@]+@[^@]+\\.[^@]+$", "^.+/.+$", "^\\s*\\S[\\s\\S]{1,30}\\S\\s*$"],
  linear: [
    "^a+$",
    "^[a-z]+(-[a-z]+)*$",
    "^\\d{3}-\\d{4}$",
    "^https?://[^/]+/.*$",
    "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    "^[\\w.+-]+@[\\w-]+\\.[\\w.-]+$",
    "^\\p{L}+$",
    "^(?=.*[A-Z])(?=.*\\d).{8,}$",
    "^[0-9]{1,1000}$",
  ],
};

describe("matching a pattern takes a time that grows", () => {
  for (const [cost, patterns] of Object.entries(costs)) {
    for (const pattern of patterns) {
      it(`${cost}: ${pattern}`, () => assert.equal(patternCost(pattern, true), cost));
    }
  }

  it("beyond what can be said where the detector cannot read it", () => {
    assert.equal(patternCost("(?<a>b)*\\k<a>(?i:c)+", true), "unbounded");
  });
});

describe("a pattern that a text can hold up is told of", () => {
  const told = async (schema: string) => {
    const findings = await findingsOf(petsWithSchemas(`Pet: ${schema}\n`), { strict: false });
    return findings.some((finding) => finding.startsWith("warning slow-pattern"));
  };

  it("unless the text is short and the ways through it are few", async () => {
    assert.equal(await told("{ type: string, pattern: '^.+/.+$' }"), true);
    assert.equal(await told("{ type: string, pattern: '^.+/.+$', maxLength: 100 }"), false);
    assert.equal(await told("{ allOf: [{ maxLength: 100 }, { type: string, pattern: '^.+/.+$' }] }"), false);
    assert.equal(await told("{ maxLength: 100, allOf: [{ type: string, pattern: '^.+/.+$' }] }"), false);
    assert.equal(await told("{ type: string, pattern: '^(a+)+$', maxLength: 100 }"), true);
    assert.equal(await told("{ type: object, patternProperties: { '^(a+)+$': {} } }"), true);
    assert.equal(await told("{ type: string, pattern: '^a+$' }"), false);
  });
});
