import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf, modelFromText } from "./model-from-text.js";

const target = (value: string) =>
  `parameters: [{ name: X-Target, in: header, required: true, schema: { type: string, enum: [${value}] } }]`;
const operation = (id: string, more = "") =>
  `{ operationId: ${id}, ${more && `${more}, `}responses: { 200: { description: Fine. } } }`;

describe("operations of one method and path", () => {
  test("are told apart by required parameters of one value, and served without the fragment", async () => {
    const model = await modelFromText(`paths:
  /#X-Target=Start: { post: ${operation("start", target("Start"))} }
  /#X-Target=Stop: { post: ${operation("stop", target("Stop"))} }
  /: { post: ${operation("any")}, get: ${operation("alone", target("Get"))} }`);
    assert.deepEqual(
      model.operations.map(({ id, path, when }) => [id, path, when]),
      [
        ["start", "/", [{ in: "header", name: "x-target", equals: "Start" }]],
        ["stop", "/", [{ in: "header", name: "x-target", equals: "Stop" }]],
        ["any", "/", []],
        // Nobody shares its method and path: a wrong header is then for its schema to find.
        ["alone", "/", []],
      ],
    );
  });

  test("are reported where their paths have a fragment, which no request has", async () => {
    const paths = `paths:\n  /pets#all: { get: ${operation("all")} }`;
    const message =
      "path-fragment: no request has the fragment of `/pets#all`: the path and required parameters of one value tell it";
    assert.ok((await findingsOf(paths, { strict: false })).includes(`warning ${message}`));
    assert.ok((await findingsOf(paths, { strict: true })).includes(`error ${message}`));
  });

  const clashes: readonly (readonly [string, string, string])[] = [
    ["nothing tells them apart", operation("one"), operation("two")],
    ["they ask for the same value", operation("one", target("A")), operation("two", target("A"))],
    ["the value is not required", operation("one", target("A").replace("true", "false")), operation("two")],
    ["it has several values", operation("one", target("A, B")), operation("two")],
  ];
  for (const [what, one, two] of clashes) {
    test(`are refused when ${what}`, async () => {
      const found = await findingsOf(`paths:\n  /a#one: { get: ${one} }\n  /a#two: { get: ${two} }`, { strict: false });
      assert.deepEqual(found, ["error duplicate-path: `/a#two` matches what `/a#one` matches"]);
    });
  }
});

test("a path may hold a parameter within a segment", async () => {
  const name = "parameters: [{ name: name, in: path, required: true, schema: { type: string } }]";
  const model = await modelFromText(`paths:\n  /pets/{name}:feed: { post: ${operation("feed", name)} }`);
  assert.deepEqual(model.operations[0]?.path, "/pets/{name}:feed");
});
