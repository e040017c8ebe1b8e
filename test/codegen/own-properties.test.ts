import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { emitValidators } from "../../codegen/emit/emit-validators.js";
import type { ApiModel, JsonSchema } from "../../codegen/model/api-model.js";
import { loadValidators } from "./load-validators.js";
import { modelFromText, petsWithSchemas } from "./model-from-text.js";
import { smallModel } from "./small-model.js";

const pet: JsonSchema = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
/** What a handler could give: JSON.stringify would leave the name out. */
const heir = Object.create({ name: "inherited" });

const asks = (overlay: Partial<ApiModel>) => emitValidators(smallModel(overlay)).includes(".call(");

describe("whether a property is an object's own", () => {
  it("is asked of what handlers give", async () => {
    const validate = (await loadValidators({ validators: [{ name: "it", schema: pet }] }))("it");
    assert.deepEqual([validate({ name: "Rex" }), validate(heir)], [true, false]);
  });

  it("is not asked of what was parsed, where it takes longest", async () => {
    const validators = [{ name: "it", schema: pet, ofParsed: true }];
    const validate = (await loadValidators({ validators }))("it");
    assert.deepEqual([validate({ name: "Rex" }), validate({}), validate({ name: 1 })], [true, false, false]);
    assert.equal(asks({ validators }), false);
  });

  const inherited: readonly (readonly [where: string, overlay: Partial<ApiModel>, value: unknown])[] = [
    ["required", { validators: [{ name: "it", schema: { required: ["constructor"] }, ofParsed: true }] }, {}],
    [
      "declared",
      { validators: [{ name: "it", schema: { properties: { toString: { type: "string" } } }, ofParsed: true }] },
      { toString: 1 },
    ],
    [
      "required by what is referred to",
      {
        validators: [{ name: "it", schema: { $ref: "schema:in/A" }, ofParsed: true }],
        definitions: { "schema:in/A": { dependentRequired: { a: ["valueOf"] } } },
      },
      { a: 1 },
    ],
  ];
  for (const [where, overlay, value] of inherited) {
    it(`is asked where a name that every object has is ${where}`, async () => {
      assert.equal((await loadValidators(overlay))("it")(value), false);
      assert.ok(asks(overlay));
    });
  }

  it("is asked where a reply's condition refers to the schema of a request", () => {
    const definitions = { "schema:in/Pet": pet };
    const reply = { name: "reply", schema: { not: { $ref: "schema:in/Pet" } } };
    assert.ok(asks({ validators: [reply, { name: "it", schema: pet, ofParsed: true }], definitions }));
  });

  it("is asked of a schema that requests and replies share", async () => {
    const closed = "Pet: { type: object, additionalProperties: false, properties: { name: { type: string } } }";
    const shared = await modelFromText(petsWithSchemas(closed));
    assert.deepEqual(
      shared.validators.map(({ name, ofParsed }) => [name, ofParsed]),
      [
        ["pet", true],
        ["petReply", false],
      ],
    );
    const text = await modelFromText(
      petsWithSchemas("Pet: { type: string }").replaceAll(/\{ \$ref: [^}]*\}/g, "{ type: string }"),
    );
    assert.deepEqual(
      text.validators.map(({ ofParsed }) => ofParsed),
      [false],
    );
  });
});
