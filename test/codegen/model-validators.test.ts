import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { modelFromText, petsWithSchemas } from "./model-from-text.js";

describe("validators", () => {
  test("each bears the name of its use, and a component used both ways has two only where closing tells them apart", async () => {
    const model = await modelFromText(`paths:
  /a:
    post:
      operationId: sendA
      parameters:
        - { name: page, in: query, schema: { type: integer, minimum: 1, description: One. } }
        - { name: size, in: query, schema: { minimum: 1, type: integer } }
        - { name: delete, in: query, schema: { type: integer, minimum: 1, title: Again } }
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Default' } }, text/csv: { schema: { type: string, maxLength: 9 } } } }
      responses:
        200: { description: A., headers: { X-Page: { schema: { type: integer, minimum: 1 } } }, content: { application/json: { schema: { $ref: '#/components/schemas/Default' } } } }
        default: { description: B., content: { application/json: { schema: { type: array, items: { type: string } } } } }
components: { schemas: { Default: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }, A: { type: string } } }`);
    const count = { type: "integer", minimum: 1 };
    assert.deepEqual(model.validators, [
      ...["sendAPage", "sendASize", "sendADelete"].map((name) => ({ name, schema: count, ofParsed: true })),
      { name: "defaultSchema", schema: { $ref: "schema:in/Default" }, ofParsed: true },
      { name: "sendABodyCsv", schema: { type: "string", maxLength: 9 }, ofParsed: true },
      { name: "defaultReply", schema: { $ref: "schema:out/Default" }, ofParsed: false },
      { name: "sendAReply200XPage", schema: count, ofParsed: false },
      { name: "sendAReplyDefault", schema: { type: "array", items: { type: "string" } }, ofParsed: false },
    ]);
    assert.deepEqual(Object.keys(model.definitions), [
      "schema:in/Default",
      "schema:in/A",
      "schema:out/Default",
      "schema:out/A",
    ]);
    assert.equal(model.operations[0]?.replies[0]?.headers[0]?.validator, "sendAReply200XPage");
  });

  test("schemas of OpenAPI 3.0 become JSON Schema 2020-12 without annotations", async () => {
    const model = await modelFromText(`openapi: 3.0.3
info: { title: A, version: '1' }
${petsWithSchemas(`Pet:
  type: object
  description: A pet.
  nullable: true
  example: { age: 3 }
  properties:
    age: { type: integer, minimum: 0, exclusiveMinimum: true, maximum: 99, exclusiveMaximum: false }
    kind: { type: string, nullable: true, enum: [cat, null], deprecated: true }`)}`);
    assert.deepEqual(model.definitions["schema:in/Pet"], {
      type: ["object", "null"],
      properties: {
        age: { type: "integer", exclusiveMinimum: 0, maximum: 99 },
        kind: { type: ["string", "null"], enum: ["cat", null] },
      },
    });
  });
});
