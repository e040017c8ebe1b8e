import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import type { JsonSchema } from "../../codegen/model/api-model.js";
import { loadValidators } from "./load-validators.js";

// The JSON Schema Test Suite is not part of the project: TEST_DATA names the folder that holds it.
const folder = process.env.TEST_DATA;
const files = [
  ...["additionalProperties", "allOf", "anyOf", "boolean_schema", "const", "default", "enum", "exclusiveMaximum"],
  ...["exclusiveMinimum", "infinite-loop-detection", "items", "maxItems", "maxLength", "maxProperties", "maximum"],
  ...["minItems", "minLength", "minProperties", "minimum", "multipleOf", "not", "oneOf", "pattern", "properties"],
  ...["required", "type", "unevaluatedProperties", "uniqueItems", "optional/bignum", "optional/float-overflow"],
];
const served = new Set([
  ...["type", "properties", "required", "additionalProperties", "unevaluatedProperties", "items", "enum", "const"],
  ...["pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "allOf", "anyOf", "oneOf", "not"],
]);

interface Group {
  readonly description: string;
  readonly schema: JsonSchema;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

if (folder === undefined)
  test("the JSON Schema Test Suite is passed (skipped: TEST_DATA is not set)", { skip: true }, () => {});
for (const file of folder === undefined ? [] : files) {
  test(`compiled validators pass ${file} of the JSON Schema Test Suite as far as its keywords are served`, async () => {
    const path = join(folder ?? "", "json-schema-test-suite/draft2020-12", `${file}.json`);
    const groups = (JSON.parse(await readFile(path, "utf8")) as Group[]) // the suite's own format
      .map((group) => ({ ...group, schema: withoutDialect(group.schema) }))
      .filter(({ schema }) => isServed(schema));
    const validators = await loadValidators({
      validators: groups.map(({ schema }, index) => ({ name: `v${index}`, schema })),
    });
    groups.forEach(({ description, tests }, index) => {
      for (const each of tests) {
        assert.equal(validators(`v${index}`)(each.data), each.valid, `${description}: ${each.description}`);
      }
    });
  });
}

function withoutDialect(schema: JsonSchema): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const { $schema: _, ...rest } = schema;
  return rest;
}

function isServed(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return typeof schema === "boolean";
  return Object.entries(schema).every(([keyword, value]) => {
    // An empty enum admits nothing: a spec with one is refused.
    if (!served.has(keyword) || (keyword === "enum" && Array.isArray(value) && value.length === 0)) return false;
    if (keyword === "properties") return !Object.hasOwn(value, "__proto__") && Object.values(value).every(isServed);
    if (["allOf", "anyOf", "oneOf"].includes(keyword)) return Array.isArray(value) && value.every(isServed);
    if (["additionalProperties", "unevaluatedProperties", "items", "not"].includes(keyword)) return isServed(value);
    return true;
  });
}
