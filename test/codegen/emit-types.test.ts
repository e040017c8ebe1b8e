import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import openapiTs, { astToString, type OpenAPI3 } from "openapi-typescript";
import { emitTypes } from "../../codegen/emit/emit-types.js";
import { modelFromText } from "./model-from-text.js";

/** Specs of this project, and documents of what openapi-typescript treats by itself. */
const documents: readonly (readonly [what: string, text: () => Promise<string>])[] = [
  ...["specs/flashback", "specs/bullish", "test/codegen/petstore", "test/codegen/shop", "test/http/specs/wire"].map(
    (name) => [name, async () => (await readFile(`${name}.yaml`, "utf8")).replace(/^#.*\n/, "")] as const,
  ),
  ["a document without components", async () => withReply({ type: "string" }, undefined)],
  [
    "a union told apart by a property",
    async () => {
      const kind = (name: string) => ({ type: "object", required: ["kind"], properties: { kind: { const: name } } });
      const refs = ["Cat", "Dog"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
      const pet = { oneOf: refs, discriminator: { propertyName: "kind" } };
      return withReply({ $ref: "#/components/schemas/Pet" }, { Cat: kind("Cat"), Dog: kind("Dog"), Pet: pet });
    },
  ],
];

function withReply(schema: object, schemas: object | undefined): string {
  const reply = { description: "It.", content: { "application/json": { schema } } };
  const paths = { "/it": { get: { operationId: "getIt", responses: { 200: reply } } } };
  const parts = { paths, ...(schemas && { components: { schemas } }) };
  // JSON is YAML.
  const lines = Object.entries(parts).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `openapi: 3.1.0\ninfo: { title: It, version: '1' }\n${lines.join("")}`;
}

describe("types", () => {
  for (const [what, text] of documents) {
    it(`are those that openapi-typescript prints of the whole: ${what}`, async () => {
      const model = await modelFromText(await text());
      // As in emitTypes: it was checked to be one, and is written into.
      const document = structuredClone(model.document) as unknown as OpenAPI3;
      const whole = astToString(await openapiTs(document, { defaultNonNullable: false, silent: true }));
      // The banner stands before it.
      assert.equal(emitTypes(model).slice(-whole.trimEnd().length - 2), `\n${whole.trimEnd()}\n`);
    });
  }
});
