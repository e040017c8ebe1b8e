import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ContentModel } from "../../codegen/model/api-model.js";
import { findingsOf, modelFromText } from "./model-from-text.js";

/** A document whose one operation answers with this media type object. */
function answering(mediaType: string, media: object, { version = "3.1.0", schemas = {} } = {}): string {
  const response = { description: "Items.", content: { [mediaType]: media } };
  const paths = { "/items": { get: { operationId: "items", responses: { 200: response } } } };
  const info = { title: "Items", version: "1" };
  // JSON is YAML; its first line tells the version.
  const rest = { info, paths, components: { schemas } };
  return `openapi: ${version}\n${Object.entries(rest)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("")}`;
}

async function contentOf(...document: Parameters<typeof answering>) {
  const model = await modelFromText(answering(...document));
  const content: ContentModel | undefined = model.operations[0]?.replies[0]?.content[0];
  assert(content);
  return { content, validator: model.validators.find(({ name }) => name === content.validator)?.schema };
}

const text = { type: "string" };
const json = { ...text, contentMediaType: "application/json" };
const pet = { type: "object", properties: { name: text } };
const closedPet = { ...pet, additionalProperties: false };
const event = (data: object) => ({ type: "object", properties: { data } });
const closed = (data: unknown) => ({ type: "object", properties: { data }, additionalProperties: false });

const forms: readonly (readonly [what: string, mediaType: string, items: object, as: string, schema: unknown])[] = [
  ["lines", "application/x-ndjson", pet, "jsonLines", closedPet],
  ["lines under another name", "application/jsonl; charset=utf-8", pet, "jsonLines", closedPet],
  ["a sequence", "application/json-seq", pet, "jsonSequence", closedPet],
  ["a sequence of its own type", "application/geo+json-seq", pet, "jsonSequence", closedPet],
  ["events of text", "text/event-stream", event(text), "textEvents", closed(text)],
  ["events of objects", "text/event-stream", event(pet), "events", closed(closedPet)],
  ["events of anything", "text/event-stream", event({}), "events", closed({})],
  [
    "events of JSON in strings",
    "text/event-stream",
    event({ ...json, contentSchema: pet }),
    "events",
    closed(closedPet),
  ],
  ["events of any JSON in strings", "text/event-stream", event(json), "events", closed(true)],
  ["data like an event's in lines", "application/jsonl", event(json), "jsonLines", closed(text)],
];

const streamed = [
  "text/event-stream",
  "application/jsonl",
  "application/x-jsonlines",
  "application/ndjson",
  "application/json-seq",
  "application/geo+json-seq",
];

describe("items of a reply", () => {
  for (const [what, mediaType, items, as, schema] of forms) {
    it(`are ${what}`, async () => {
      const { content, validator } = await contentOf(mediaType, { "x-item-schema": items });
      assert.equal(content.as, as);
      assert.match(content.typeText, /^AsyncIterable<operations\["items"\]/);
      assert.deepEqual(validator, schema);
    });
  }

  it("have the name of the component that describes them", async () => {
    const schemas = { Pet: pet, Note: event({ ...json, contentSchema: { $ref: "#/components/schemas/Pet" } }) };
    const plain = await contentOf(
      "application/jsonl",
      { "x-item-schema": { $ref: "#/components/schemas/Pet" } },
      { schemas },
    );
    assert.deepEqual([plain.content.typeText, plain.content.validator], ["AsyncIterable<Pet>", "pet"]);
    const parsed = await contentOf(
      "text/event-stream",
      { "x-item-schema": { $ref: "#/components/schemas/Note" } },
      { schemas },
    );
    assert.match(
      parsed.content.typeText,
      /^AsyncIterable<operations/,
      "its data is parsed, so it is not the component",
    );
    assert.deepEqual(parsed.validator, closed({ $ref: "schema:out/Pet" }));
  });

  it("are served of OpenAPI 3.0 too", async () => {
    const nullable = { type: "object", nullable: true };
    const { content } = await contentOf(
      "text/event-stream",
      { "x-item-schema": event(nullable) },
      { version: "3.0.3" },
    );
    assert.equal(content.as, "events");
  });

  for (const mediaType of streamed) {
    for (const [what, media] of [
      ["text", { schema: text }],
      ["nothing", {}],
    ] as const) {
      it(`are none where ${mediaType} is said to be ${what}: it is bytes, which flow as they come`, async () => {
        const { content } = await contentOf(mediaType, media);
        assert.deepEqual([content.as, content.typeText], ["bytes", "bytes"]);
      });
    }

    it(`are asked for where ${mediaType} is said to be an object`, async () => {
      const found = await findingsOf(answering(mediaType, { schema: pet }), { strict: false });
      assert.ok(
        found.includes(`error unsupported-media-type: a stream of \`${mediaType}\` is no object or array`),
        `${found}`,
      );
    });
  }
});
