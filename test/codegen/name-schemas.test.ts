import assert from "node:assert/strict";
import { test } from "node:test";
import { nameSchemas } from "../../codegen/model/name-schemas.js";

test("what is referred to where it stands becomes a component, or is written out where it is no schema", () => {
  const limit = { name: "limit", in: "query", schema: { type: "integer" } };
  const pet = {
    type: "object",
    properties: { child: { $ref: "#/paths/~1pets/get/responses/200/content/a~1b/schema" } },
  };
  const document = {
    openapi: "3.1.0",
    components: { schemas: { Name: { type: "object", properties: { first: { type: "string" } } } } },
    paths: {
      "/pets": {
        get: { parameters: [limit], responses: { 200: { description: "", content: { "a/b": { schema: pet } } } } },
        post: {
          parameters: [{ $ref: "#/paths/~1pets/get/parameters/0" }],
          responses: {
            200: {
              description: "",
              content: {
                "a/b": { schema: { $ref: "#/components/schemas/Name/properties/first" } },
                "c/d": { schema: { $ref: "#/components/schemas/Name" } },
              },
            },
          },
        },
      },
    },
  };
  const named = nameSchemas(structuredClone(document)) as unknown as typeof document;
  const child = { $ref: "#/components/schemas/PathsPetsGetResponses200ContentABSchema" };
  assert.deepEqual(named.paths["/pets"].post.parameters, [limit]);
  assert.deepEqual(named.paths["/pets"].post.responses[200].content, {
    "a/b": { schema: { $ref: "#/components/schemas/ComponentsSchemasNamePropertiesFirst" } },
    "c/d": { schema: { $ref: "#/components/schemas/Name" } },
  });
  assert.deepEqual(named.components.schemas, {
    Name: document.components.schemas.Name,
    PathsPetsGetResponses200ContentABSchema: { type: "object", properties: { child } },
    ComponentsSchemasNamePropertiesFirst: { type: "string" },
  });
});
