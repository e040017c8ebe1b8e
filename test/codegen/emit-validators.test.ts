import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { emitValidators, emitValidatorTypes } from "../../codegen/emit/emit-validators.js";
import { linkModule } from "../../codegen/emit/link-module.js";
import type { JsonSchema } from "../../codegen/model/api-model.js";
import { loadValidators, writeModule } from "./load-validators.js";
import { smallModel } from "./small-model.js";

const email: JsonSchema = {
  type: "string",
  "x-code": "empty",
  allOf: [
    { pattern: "\\S", "x-code": "empty" },
    { maxLength: 8, "x-code": "bad_len" },
  ],
};
const login: JsonSchema = {
  type: "object",
  allOf: [{ required: ["email"], properties: { email: { $ref: "schema:in/Email" } }, "x-code": "empty" }],
};
const tree: JsonSchema = {
  type: "object",
  properties: { children: { type: "array", items: { $ref: "schema:in/Tree" } } },
  additionalProperties: false,
};
const model = {
  validators: [
    { name: "login", schema: login },
    { name: "email", schema: { $ref: "schema:in/Email" } },
    { name: "tree", schema: { $ref: "schema:in/Tree" } },
    { name: "anything", schema: true },
    { name: "nothing", schema: false },
    { name: "schema0", schema: { enum: ["require(", { a: [1] }] } },
  ],
  definitions: { "schema:in/Email": email, "schema:in/Tree": tree },
  reportsSubschemas: true,
};

test("the module loads in a bare node and answers right", async () => {
  const path = await writeModule(emitValidators(smallModel(model)));
  const script = `
    const { login, tree, schema0 } = await import(${JSON.stringify(pathToFileURL(path).href)});
    console.log(JSON.stringify([login({ email: "a@b" }), login({}), login.errors[0].keyword, tree({ children: [{ x: 1 }] }),
      tree.errors[0].instancePath, schema0("require("), schema0({ a: [1] }), schema0({ a: [2] })]));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  assert.equal(stderr, "");
  assert.deepEqual(JSON.parse(stdout), [true, false, "required", false, "/children/0", true, true, false]);
});

test("the module runs no code from text and imports specgate/wire alone", () => {
  const source = emitValidators(smallModel(model));
  const code = source.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  assert.doesNotMatch(code, /\brequire\b|\beval\b|new Function/);
  assert.deepEqual(
    source.split("\n").filter((line) => line.startsWith("import ")),
    ['import { codePointLength, isEqual } from "specgate/wire";'],
  );
});

test("exports stand in the order of the model, and their declarations too", () => {
  const names = model.validators.map(({ name }) => name);
  const exported = [...emitValidators(smallModel(model)).matchAll(/^ {2}\w+ as (\w+),$/gm)].map(([, name]) => name);
  assert.deepEqual(exported, names);
  assert.deepEqual(emitValidatorTypes(smallModel(model)).split("\n").slice(1), [
    'import type { Validator } from "specgate/wire";',
    "",
    ...names.map((name) => `export declare const ${name}: Validator;`),
    "",
  ]);
});

test("an error holds the violated subschema with its code, and never the value", async () => {
  const validate = (await loadValidators(model))("login");
  assert.equal(validate({ email: "far too long" }), false);
  const [error] = validate.errors ?? [];
  assert.equal(error?.instancePath, "/email");
  assert.equal(error?.keyword, "maxLength");
  assert.equal(error?.parentSchema?.["x-code"], "bad_len");
  assert.doesNotMatch(JSON.stringify(validate.errors), /far too long/);
});

test("without codes an error does not hold the schema", async () => {
  const validate = (await loadValidators({ ...model, reportsSubschemas: false }))("login");
  assert.equal(validate({}), false);
  assert.deepEqual(Object.keys(validate.errors?.[0] ?? {}), ["instancePath", "schemaPath", "keyword", "params"]);
});

test("a schema that nothing reads at run time is left out", () => {
  const schema = { type: "string", maxLength: 3 };
  assert.doesNotMatch(emitValidators(smallModel({ validators: [{ name: "a", schema }] })), /const schema/);
});

test("the same schemas give the same text", () => {
  assert.equal(emitValidators(smallModel(model)), emitValidators(smallModel(structuredClone(model))));
});

const cases: readonly { title: string; schema: JsonSchema; valid: readonly unknown[]; invalid: readonly unknown[] }[] =
  [
    {
      title: "length counts code points",
      schema: { minLength: 2, maxLength: 2 },
      valid: ["😀😀", "ab"],
      invalid: ["😀", "😀😀😀"],
    },
    {
      title: "multiples are decimal",
      schema: { multipleOf: 0.01 },
      valid: [19.99, 0, -4.35, 1e21],
      invalid: [0.005, 1e-7],
    },
    { title: "a multiple of a tiny number", schema: { multipleOf: 1e-8 }, valid: [12391239123, 3e-8], invalid: [1e-9] },
    { title: "large multiples do not overflow", schema: { multipleOf: 0.123456789 }, valid: [0], invalid: [1e308] },
    {
      title: "items are unique by value",
      schema: { uniqueItems: true },
      valid: [[], [1, "1", true, null], [{ a: 1 }, { a: 2 }], ["__proto__", "constructor"]],
      invalid: [
        ["__proto__", "__proto__"],
        [
          { a: 1, b: [0] },
          { b: [-0], a: 1 },
        ],
        [null, null],
      ],
    },
    {
      title: "constants are compared by value",
      schema: { const: { a: [1, { b: null }] } },
      valid: [{ a: [1, { b: null }] }],
      invalid: [{ a: [1, { b: 0 }] }, { a: [1, { b: null }], c: 0 }, null],
    },
    { title: "only own properties count", schema: { required: ["toString"] }, valid: [{ toString: 1 }], invalid: [{}] },
    {
      title: "a closed composition admits what its branches declare",
      schema: {
        allOf: [{ properties: { a: true } }, { properties: { b: { type: "string" } } }],
        unevaluatedProperties: false,
      },
      valid: [{ a: 1, b: "x" }],
      invalid: [{ a: 1, c: 1 }, { b: 1 }],
    },
    {
      title: "a format restricts only its own type",
      schema: { format: "int32" },
      valid: ["x", 5],
      invalid: [2 ** 31, 0.5],
    },
    { title: "an unknown format is an annotation", schema: { format: "iri" }, valid: ["", 1], invalid: [] },
    { title: "password is a hint", schema: { type: "string", format: "password" }, valid: [""], invalid: [1] },
  ];
for (const { title, schema, valid, invalid } of cases) {
  test(title, async () => {
    const validate = (await loadValidators({ validators: [{ name: "it", schema }] }))("it");
    for (const value of valid) assert.equal(validate(value), true, `${JSON.stringify(value)} is valid`);
    for (const value of invalid) assert.equal(validate(value), false, `${JSON.stringify(value)} is invalid`);
  });
}

test("ten thousand distinct objects are told apart within a second", async () => {
  const validate = (await loadValidators({ validators: [{ name: "it", schema: { uniqueItems: true } }] }))("it");
  const items = Array.from({ length: 10_000 }, (_, id) => ({ id }));
  const start = performance.now();
  assert.equal(validate(items), true);
  assert.ok(performance.now() - start < 1000);
});

const refused: readonly [string, JsonSchema, RegExp][] = [
  ["an unknown keyword", { minLenght: 3 }, /unknown keyword: "minLenght"/],
  ["a keyword with a value of another type", { minLength: "3" }, /minLength/],
  ["a pattern that is not one", { pattern: "(" }, /Invalid regular expression/],
];
for (const [title, schema, message] of refused) {
  test(`${title} is refused`, () => {
    assert.throws(() => emitValidators(smallModel({ validators: [{ name: "it", schema }] })), message);
  });
}

test("linking refuses what would load or run code", () => {
  assert.throws(() => linkModule('const func1 = require("ajv/dist/runtime/re2").default;'), /ajv\/dist\/runtime\/re2/);
  assert.throws(() => linkModule('const x = require("fs");'), /require/);
  assert.throws(() => linkModule("const x = new Function(y);"), /Function/);
});

test("an integer is one that a number holds exactly, whatever its format", async () => {
  const schemas: readonly JsonSchema[] = [
    { type: "integer" },
    { type: "integer", format: "int64" },
    { type: "integer", format: "unix-time" },
    { type: ["integer", "null"] },
    { type: "array", items: { type: ["string", "integer"] } },
  ];
  const validators = await loadValidators(
    smallModel({ ...model, validators: schemas.map((schema, index) => ({ name: `v${index}`, schema })) }),
  );
  for (const [index, schema] of schemas.entries()) {
    const validate = validators(`v${index}`);
    const judge = (text: string) => validate(index === 4 ? [JSON.parse(text)] : JSON.parse(text));
    for (const right of ["9007199254740991", "-9007199254740991", "-0", "1.0", "1e3"])
      assert.equal(judge(right), true, `${right} by ${JSON.stringify(schema)}`);
    for (const wrong of ["9007199254740993", "-9007199254740992", "1e300", "0.5", "true"])
      assert.equal(judge(wrong), false, `${wrong} by ${JSON.stringify(schema)}`);
  }
});
