import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { startWire } from "./start-wire.js";

// The suites are not part of the project: TEST_DATA names the folder that holds them.
const folder = process.env.TEST_DATA;

/** What the standard leaves open (nst/JSONTestSuite, `i_`) and we take, as JSON.parse does; no number beyond its range. */
const taken: readonly string[] = [
  "number_double_huge_neg_exp",
  "number_real_underflow",
  "number_too_big_neg_int",
  "number_too_big_pos_int",
  "number_very_big_negative_int",
];
/** Well-formed JSON whose text we take from nobody: it holds NUL, or half a character. */
const refusedText: readonly string[] = ["object_escaped_null_in_key", "string_null_escape"];

if (folder === undefined)
  describe("the JSON suites (skipped: TEST_DATA is not set)", () => it("is skipped", { skip: true }, () => {}));
else
  describe("the JSON suites", () => {
    const jsonType = { "Content-Type": "application/json" };
    const cases = join(folder, "json-parsing/test_parsing");

    it("are answered as the parsing suite says, and what it leaves open as we decided", async (t) => {
      const wire = await startWire(t);
      const counts = { taken: 0, refused: 0 };
      for (const file of readdirSync(cases)) {
        const body = readFileSync(join(cases, file));
        const { status } = await wire.ask({ method: "PUT", target: "/wire/store", headers: jsonType, body });
        const name = file.slice(2, -".json".length);
        const expected = file.startsWith("y_") ? !refusedText.includes(name) : taken.includes(name);
        // A hundred thousand brackets are refused for their length.
        assert.equal(status, expected ? 200 : body.length > 16_384 ? 413 : 400, file);
        counts[expected ? "taken" : "refused"] += 1;
      }
      assert.deepEqual(counts, { taken: 98, refused: 220 });
      assert.deepEqual(wire.faults, []);
    });

    it("come back as they were sent: the big list of naughty strings", async (t) => {
      const wire = await startWire(t);
      const strings: unknown = JSON.parse(readFileSync(join(folder, "json-parsing/blns.json"), "utf8"));
      assert.ok(Array.isArray(strings) && strings.length > 500);
      for (const text of strings) {
        const body = JSON.stringify({ [text]: text });
        const answer = await wire.ask({ method: "PUT", target: "/wire/store", headers: jsonType, body });
        assert.equal(answer.status, 200, body);
        assert.deepEqual(JSON.parse(answer.body).value, { [text]: text });
      }
    });
  });
