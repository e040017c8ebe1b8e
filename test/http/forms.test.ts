import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { UnsendableRequest } from "../../runtime/client/index.js";
import { readForms, refusedForms, unsendableForms } from "./form-texts.js";
import type { Fields } from "./generated/forms/client.js";
import { startForms } from "./start-forms.js";

const urlencoded = "application/x-www-form-urlencoded";

const everything: Fields = {
  text: "a=b&c d+é\r\n%41",
  count: -3,
  ratio: 1.5,
  yes: false,
  either: "x",
  texts: ["one", "", "t,w o"],
  counts: [0, 7],
  point: { x: 1, y: -2, label: "ü&" },
  points: [
    { x: 1, y: 2 },
    { x: 3, y: 4 },
  ],
};

describe("a form", () => {
  it("carries a field of every type from client to handler", async (t) => {
    const { client, faults } = await startForms(t);
    const reply = await client.sendFields({ body: { mediaType: urlencoded, value: everything } });
    assert.deepEqual(reply.body, { value: everything });
    assert.deepEqual(faults, []);
  });

  it("carries a field of every type back in a reply", async (t) => {
    const { client } = await startForms(t);
    const reply = await client.token({ body: everything });
    assert.equal(reply.status, 200);
    assert.deepEqual(reply.body, everything);
  });

  it("carries fields in the styles of its encoding", async (t) => {
    const { client } = await startForms(t);
    const body = {
      commas: [1, 2],
      pipes: ["a", "b c"],
      spaces: ["d", "e,f"],
      deep: { x: 1, y: 2, label: "[]" },
      joined: { x: 3, y: 4 },
      json: '"quoted"',
    };
    assert.deepEqual((await client.sendStyles({ body })).body, { value: body });
  });

  it("carries fields of any name where the schema is open", async (t) => {
    const { client } = await startForms(t);
    const value = { "a b": 1, "[x]": -2.5 };
    assert.deepEqual((await client.sendFree({ body: { mediaType: urlencoded, value } })).body, { value });
  });

  for (const [target, text, value] of readForms) {
    it(`reads ${target} ${JSON.stringify(text)}`, async (t) => {
      const { post } = await startForms(t);
      const { status, body } = await post(target, urlencoded, text);
      assert.deepEqual([status, body.value], [200, value]);
    });
  }

  for (const [target, text, at, rule] of refusedForms) {
    it(`refuses ${target} ${JSON.stringify(text)} by ${rule}`, async (t) => {
      const { post } = await startForms(t);
      assert.deepEqual(await post(target, urlencoded, text), { status: 400, body: { kind: "invalid", at, rule } });
    });
  }

  for (const [what, value] of unsendableForms) {
    it(`is not sent with ${what}`, async (t) => {
      const { client } = await startForms(t);
      // What its type forbids a caller may give all the same.
      const body = { mediaType: urlencoded, value: value as Fields } as const;
      await assert.rejects(client.sendFields({ body }), UnsendableRequest);
    });
  }
});
