import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { modelFromText } from "./model-from-text.js";

const ok = "responses: { 200: { description: Fine. } }";

describe("security", () => {
  const text = `security: [{ bearer: [read] }, { key: [], sign: [] }]
paths:
  /a: { get: { operationId: a, ${ok} } }
  /b: { get: { operationId: b, security: [], ${ok} } }
  /c: { get: { operationId: c, security: [{ bearer: [] }, {}], ${ok} } }
components:
  securitySchemes:
    bearer: { type: http, scheme: Bearer }
    key: { type: apiKey, in: header, name: X-Key }
    sign: { type: apiKey, in: query, name: sig }`;

  test("is an OR of ANDs, inherited from the document, switched off by an empty list", async () => {
    const model = await modelFromText(text);
    assert.deepEqual(
      model.operations.map(({ security }) => security.map(({ name, scopes }) => [name, ...scopes])),
      [[["bearer", "read"], ["key+sign"]], [], [["bearer"], [""]]],
    );
    assert.deepEqual(
      model.credentials.map(({ name, schemes }) => [name, schemes]),
      [
        ["bearer", [{ name: "bearer", kind: "http", scheme: "bearer" }]],
        [
          "key+sign",
          [
            { name: "key", kind: "apiKey", in: "header", key: "X-Key" },
            { name: "sign", kind: "apiKey", in: "query", key: "sig" },
          ],
        ],
      ],
    );
  });
});
