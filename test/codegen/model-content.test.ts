import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ContentModel } from "../../codegen/model/api-model.js";
import { findingsOf, modelFromText } from "./model-from-text.js";

const petOf = (content: string) => `
paths:
  /pets:
    post:
      operationId: sendPet
      requestBody: { required: true, content: { ${content} } }
      responses: { 200: { description: The pet., content: { ${content} } } }
components:
  schemas:
    Pet: { type: object, required: [id], properties: { id: { type: integer, readOnly: true }, name: { type: string } } }
    Error: { type: object, required: [error], properties: { error: { type: string } } }
`;
const pet = "{ schema: { $ref: '#/components/schemas/Pet' } }";
const error = "{ schema: { $ref: '#/components/schemas/Error' } }";

/** The content of the request and of the reply, with the schemas of their validators. */
async function contentOf(content: string) {
  const { operations, validators } = await modelFromText(petOf(content));
  const schemas = new Map(validators.map(({ name, schema }) => [name, schema]));
  const [operation] = operations;
  const listed = [operation?.body?.content ?? [], operation?.replies[0]?.content ?? []];
  return listed.map((contents) =>
    contents.map(({ mediaType, as, typeText, validator = "" }: ContentModel) => ({
      ...{ mediaType, as, typeText, schema: schemas.get(validator) },
    })),
  );
}

describe("an object in XML", () => {
  for (const mediaType of ["application/xml", "text/xml", "application/atom+xml"]) {
    it(`is a text of ${mediaType} that nothing is checked of`, async () => {
      const text = { mediaType, as: "text", typeText: "string", schema: { type: "string" } };
      assert.deepEqual(await contentOf(`${mediaType}: ${pet}`), [[text], [text]]);
    });
  }

  it("is left out beside JSON", async () => {
    const [body = [], reply = []] = await contentOf(`application/json: ${pet}, application/xml: ${pet}`);
    assert.deepEqual(
      [...body, ...reply].map(({ mediaType }) => mediaType),
      ["application/json", "application/json"],
    );
  });

  it("is refused in another charset than UTF-8", async () => {
    const findings = await findingsOf(petOf(`application/xml;charset=latin1: ${pet}`), { strict: false });
    assert.match(
      findings.join("\n"),
      /error unsupported-media-type: an object or array is not written as `application\/xml`/,
    );
  });
});

it("hands on octets and images that are described as objects as bytes", async () => {
  for (const mediaType of ["application/octet-stream", "image/png"]) {
    const bytes = { mediaType, as: "bytes", typeText: "bytes", schema: undefined };
    assert.deepEqual(await contentOf(`${mediaType}: ${pet}`), [[bytes], [bytes]]);
  }
});

describe("JSON that is declared twice", () => {
  const twice = `application/json: ${pet}, application/json;charset=utf-8: ${error}`;

  it("is a value of either schema", async () => {
    const [body = [], reply = []] = await contentOf(twice);
    assert.deepEqual([body.length, reply.length], [1, 1]);
    assert.deepEqual([body[0]?.mediaType, body[0]?.as, body[0]?.typeText], ["application/json", "json", "Pet | Error"]);
    assert.deepEqual(body[0]?.schema, { anyOf: [{ $ref: "schema:in/Pet" }, { $ref: "schema:in/Error" }] });
    assert.deepEqual(reply[0]?.schema, { anyOf: [{ $ref: "schema:out/Pet" }, { $ref: "schema:out/Error" }] });
  });

  it("is what the declaration with a schema says, wherever that stands", async () => {
    const named = "application/json: { example: 3 }";
    const described = `application/json;charset=utf-8: ${pet}`;
    for (const content of [`${named}, ${described}`, `${described}, ${named}`]) {
      const [[body] = []] = await contentOf(content);
      assert.deepEqual([body?.mediaType, body?.typeText], ["application/json;charset=utf-8", "Pet"]);
    }
  });

  it("is told of once", async () => {
    const findings = await findingsOf(petOf(twice), { strict: false });
    assert.equal(findings.filter((finding) => finding.includes("repeated-media-type")).length, 2);
  });
});

it("leaves the headers that frame a reply to HTTP", async () => {
  const names = ["Content-Length", "connection", "Keep-Alive", "Transfer-Encoding", "ETag"];
  const headers = names.map((name) => `${name}: { required: true, schema: { type: string } }`);
  const { operations } = await modelFromText(`
paths:
  /pets: { get: { responses: { 200: { description: None., headers: { ${headers.join(", ")} } } } } }
`);
  assert.deepEqual(
    operations[0]?.replies[0]?.headers.map(({ name }) => name),
    ["etag"],
  );
});
