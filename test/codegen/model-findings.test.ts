import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadApi } from "../../codegen/read/load-api.js";
import { loadValidators } from "./load-validators.js";
import { modelFromText, petsWithSchemas } from "./model-from-text.js";

const schemas = `
Pet:
  type: object
  x-code: no_pet
  required: [name, owner, colours]
  additionalProperties: false
  minProperties: 3
  properties:
    name: { $ref: '#/components/schemas/Name' }
    age: { type: integer, minimum: 0, x-code: bad_age }
    colours:
      type: array
      minItems: 1
      items: { type: string }
      x-code: no_colour
      allOf:
        - maxItems: 2
          x-code: too_many
    owner:
      type: object
      required: [email]
      properties:
        email: { type: string, x-code: no_email }
Name:
  type: string
  pattern: '\\S'
  x-code: no_name
  allOf:
    - minLength: 3
      x-code: short_name
    - pattern: '^[a-z]+$'
      x-code: odd_name`;
const good = { name: "rex", age: 1, colours: ["red"], owner: { email: "a" } };

describe("the first finding is the first in reading order", async () => {
  const validate = (await loadValidators(await modelFromText(petsWithSchemas(schemas))))("pet");
  const cases: readonly [what: string, body: unknown, rule: string, at: string, code: string | undefined][] = [
    ["no object", 5, "type", "", "no_pet"],
    ["nothing at all: the first property is missing", {}, "required", "", "no_name"],
    ["a wrong type", { ...good, name: 5 }, "type", "/name", "no_name"],
    ["own keywords before the branches of allOf", { ...good, name: "" }, "pattern", "/name", "no_name"],
    ["then the first branch", { ...good, name: "A" }, "minLength", "/name", "short_name"],
    ["then the next", { ...good, name: "ABC" }, "pattern", "/name", "odd_name"],
    ["a property before a later one that is missing", { name: "rex", age: -1 }, "minimum", "/age", "bad_age"],
    ["a missing property before a later wrong one", { name: "rex", owner: 5 }, "required", "", "no_colour"],
    ["an array's own keywords before allOf", { ...good, colours: [] }, "minItems", "/colours", "no_colour"],
    ["allOf of an array", { ...good, colours: ["a", "b", "c"] }, "maxItems", "/colours", "too_many"],
    [
      "a missing property without a code of its own takes the object's",
      { ...good, owner: undefined },
      "required",
      "",
      "no_pet",
    ],
    ["a missing property deeper down", { ...good, owner: {} }, "required", "/owner", "no_email"],
    ["what the object says of itself comes last", { ...good, more: 1 }, "additionalProperties", "", "no_pet"],
  ];
  for (const [what, body, rule, at, code] of cases) {
    test(what, () => {
      assert.equal(validate(JSON.parse(JSON.stringify(body))), false);
      const [finding] = validate.errors ?? [];
      assert.deepEqual([finding?.keyword, finding?.instancePath, finding?.parentSchema?.["x-code"]], [rule, at, code]);
    });
  }

  test("a good body has none", () => {
    assert.equal(validate(good), true);
  });
});

describe("the body of X-Pkg's login answers with the documented codes", async () => {
  const { model } = await loadApi("specs/xpkg.yaml", { strict: true });
  assert.ok(model);
  const validate = (await loadValidators(model))("loginRequest");
  const body = { email: "me@example.com", password: "secret-password", validation: "token" };
  const cases: readonly [body: unknown, code: string][] = [
    [[], "invalid_or_empty_str"],
    [{}, "invalid_or_empty_str"],
    [{ ...body, email: 5, password: "x" }, "invalid_or_empty_str"],
    [{ ...body, email: "" }, "invalid_or_empty_str"],
    [{ ...body, email: "   " }, "invalid_or_empty_str"],
    [{ ...body, email: "a@b", password: "x" }, "bad_email"],
    [{ ...body, email: `${"a".repeat(60)}@example.com` }, "bad_len"],
    [{ ...body, password: "short" }, "bad_len"],
    [{ ...body, password: "PassWord" }, "is_password"],
    [{ ...body, password: "", validation: 1 }, "invalid_or_empty_str"],
    [{ ...body, validation: "" }, "invalid_or_empty_str"],
  ];
  for (const [value, code] of cases) {
    test(`${JSON.stringify(value).slice(0, 60)} is ${code}`, () => {
      assert.equal(validate(value), false);
      assert.equal(validate.errors?.[0]?.parentSchema?.["x-code"], code);
    });
  }
});
