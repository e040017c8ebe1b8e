import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ciDocuments } from "./choose-documents.js";
import { corpusOptions } from "./corpus-options.js";
import { findLooseTypes } from "./find-loose-types.js";
import type { Outcome } from "./outcome.js";
import { compareRatchet, readRatchet } from "./ratchet.js";
import { printSummary, summarize } from "./summarize.js";

const outcome = (document: string, more: Partial<Outcome> = {}): Outcome => ({
  ...{ document, operations: 10, served: 10, refusals: [], leftOut: {}, failures: [], warnings: {} },
  ...{ seconds: 1, megabytes: 100 },
  ...more,
});
const refusal = (code: string, message = "a.") => ({ code, message, count: 1, place: "a.json:1:1", pointer: "" });

describe("the corpus", () => {
  it("counts operations one by one, and tells what each code costs", () => {
    const outcomes = [
      outcome("a"),
      outcome("b", {
        ...{ served: 7, refusals: [refusal("one"), refusal("two")] },
        leftOut: { "one two": 2, two: 1 },
      }),
      outcome("c", {
        ...{ operations: 4, served: 0, refusals: [refusal("two"), refusal("two", "b.")] },
        leftOut: { two: 4 },
      }),
      outcome("d", { operations: 1, served: 1, failures: [{ kind: "crash", detail: "TypeError" }] }),
    ];
    const { documents, operations, refusals } = summarize(outcomes);
    assert.deepEqual(documents, { all: 4, served: 1, partly: 1, refused: 1, failed: 1 });
    assert.deepEqual(operations, { all: 25, valid: 25, served: 17 });
    assert.deepEqual(
      refusals.map(({ code, documents: count, operations: all, alone }) => [code, count, all, alone]),
      [
        ["two", 2, 7, 5],
        ["one", 1, 2, 0],
      ],
    );
    assert.match(printSummary(summarize(outcomes)), /25 operations: 17 served \(68\.00 %\)/);
  });

  it("counts apart what no server could serve", () => {
    const refusals = [refusal("duplicate-path"), refusal("unsupported-style")];
    const leftOut = { "duplicate-path": 2, "duplicate-path unsupported-style": 3 };
    const { operations } = summarize([outcome("a", { served: 5, refusals, leftOut })]);
    assert.deepEqual(operations, { all: 10, valid: 8, served: 5 });
  });

  it("fails for a refusal that is not committed, and for a committed one that is no longer needed", () => {
    const [[document, { leftOut, operations, codes }] = ["", { leftOut: 0, operations: 0, codes: [] }]] = readRatchet();
    const found = { operations, leftOut: { any: leftOut }, refusals: codes.map((code) => refusal(code)) };
    assert.deepEqual(compareRatchet([outcome(document, found)]), []);
    assert.deepEqual(compareRatchet([outcome(document)]), [
      ...codes.map((code) => `${document}: no longer refused, ${code}`),
      `${document}: ${leftOut} operations were left out, now 0`,
    ]);
    assert.deepEqual(compareRatchet([outcome("new.json", { refusals: [refusal("some-code")] })]), [
      "new.json: newly refused, some-code",
    ]);
  });

  it("keeps the lists that are committed sorted and without repeats", () => {
    for (const list of [ciDocuments(), [...readRatchet().keys()]]) {
      assert.deepEqual(list, [...new Set(list)].sort());
    }
    for (const { codes } of readRatchet().values()) assert.deepEqual(codes, [...new Set(codes)].sort());
    assert.equal(ciDocuments().length, 40);
  });

  it("refuses options that it does not know", () => {
    assert.deepEqual(corpusOptions(["--seed", "7"]).seed, 7);
    assert.throws(() => corpusOptions(["--sead", "7"]), /sead/);
    assert.throws(() => corpusOptions(["--limit", "few"]), /--limit takes a whole number/);
  });
});

describe("a type that says nothing", () => {
  const types = (pet: string) => `export interface components { schemas: { Pet: ${pet}; }; }`;
  const find = (pet: string, schema: unknown) =>
    findLooseTypes([{ path: "api/types.ts", text: types(pet) }], { components: { schemas: { Pet: schema } } });
  const record = { type: "object", additionalProperties: true };

  it("is found where the document says more", () => {
    assert.deepEqual(find("{ a: unknown }", { type: "object", properties: { a: { type: "string" } } }), [
      "types.ts: 1 unknown in schemas.Pet, where the document has 0",
    ]);
    assert.deepEqual(
      find("{ a: unknown; b: unknown[] }", {
        type: "object",
        properties: { a: {}, b: { type: "array", items: { type: "null" } } },
      }),
      ["types.ts: 2 unknown in schemas.Pet, where the document has 1"],
    );
  });

  it("is right where the document says nothing either", () => {
    assert.deepEqual(find("{ a: unknown; b: unknown[] }", { properties: { a: {}, b: { type: "array" } } }), []);
    assert.deepEqual(find("{ [key: string]: unknown }", record), []);
  });

  it("is found anywhere when it is `any`, but not in a text or a comment", () => {
    assert.deepEqual(find("{ [key: string]: any }", record), ["api/types.ts: any in components.schemas.Pet.[]"]);
    assert.deepEqual(find('{ any: "any" /** any */ }', record), []);
  });

  it("is counted for the operation that it is printed for", () => {
    const text = "export interface operations { get: { responses: { 200: unknown } }; put: { parameters: unknown } }";
    const content = { "application/json": {} };
    const paths = {
      "/a": { get: { operationId: "get", responses: { 200: { content } } }, put: { operationId: "put" } },
    };
    assert.deepEqual(findLooseTypes([{ path: "api/types.ts", text }], { paths }), [
      "types.ts: 1 unknown in put /a, where the document has 0",
    ]);
  });
});
