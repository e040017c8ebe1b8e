import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf, modelFromText } from "./model-from-text.js";

const all = "        default: { description: Failed. }";
const unmatched = `
x-unmatched:
  404: { $ref: '#/components/responses/UnknownPath' }
  405: { $ref: '#/components/responses/WrongMethod' }`;
const components = `
components:
  responses:
    UnknownPath: { description: Unknown. }
    WrongMethod: { description: Wrong., headers: { allow: { required: true, schema: { type: string } } } }
`;

function get(extra: string, replies: string): string {
  return `paths:
  /a:
    get:
      operationId: a
${extra}
      responses:
${replies}
${all}
${unmatched}
${components}`;
}

const oddities: readonly [what: string, text: string, message: string][] = [
  [
    "a header of a reply that is HTTP's own",
    get("", "        200: { description: A., headers: { Content-Length: { schema: { type: integer } } } }"),
    "ignored-header: `Content-Length` is HTTP's own: the server writes it by itself, and it is left out",
  ],
  [
    "an extension that is nearly ours",
    get("      x-rate-limits: []", ""),
    "misspelt-extension: `x-rate-limits` looks like `x-rate-limit`",
  ],
  [
    "an example of a body that breaks the schema",
    get(
      "",
      "        200: { description: A., content: { application/json: { schema: { type: integer }, example: one } } }",
    ),
    "invalid-example: the example breaks its schema: must be integer",
  ],
  [
    "one of several examples, deep down",
    get(
      "",
      "        200: { description: A., content: { application/json: { schema: { type: array, items: { minimum: 5 } }, examples: { few: { value: [7, 3] } } } } }",
    ),
    "invalid-example: the example breaks its schema: /1 must be >= 5",
  ],
  [
    "an example of a schema, by its format",
    get(
      "",
      "        200: { description: A., content: { application/json: { schema: { type: string, format: date, examples: [2026-02-30] } } } }",
    ),
    'invalid-example: the example breaks its schema: must match format "date"',
  ],
  [
    "an example of a header",
    get("", "        200: { description: A., headers: { X-Page: { schema: { type: integer }, example: x } } }"),
    "invalid-example: the example breaks its schema: must be integer",
  ],
];

describe("what is odd but can be served is a warning", () => {
  for (const [what, text, message] of oddities) {
    test(what, async () => {
      assert.deepEqual(await findingsOf(text, { strict: true }), [`warning ${message}`]);
    });
  }

  test("extensions of others and good examples are none", async () => {
    const replies =
      "        200: { description: A., content: { text/plain: { schema: { type: string }, example: one } } }";
    const foreign = "      x-internal: true\n      x-origin: [{ format: swagger, url: http://example.com/api.json }]";
    assert.deepEqual(await findingsOf(get(foreign, replies), { strict: true }), []);
  });
});

test("an example is held to a pattern that is none in unicode mode", async () => {
  const example = (value: string) =>
    get(
      "",
      `        200: { description: A., headers: { X-Id: { schema: { type: string, pattern: '^a\\_b$' }, example: ${value} } } }`,
    );
  const find = async (value: string) => (await findingsOf(example(value), { strict: false })).join();
  assert.doesNotMatch(await find("a_b"), /invalid-example/);
  assert.match(await find("ab"), /invalid-example: the example breaks its schema: must match pattern/);
});

describe("what HTTP asks for is a warning, and an error under strict", () => {
  const limit = (headers: string) =>
    `      x-rate-limit: [{ name: a, points: 1, window: 1, by: ip, headers: { retryAfter: Retry-After, limit: X-Limit } }]\n      responses:\n        429: { description: Slow down., headers: { ${headers} } }`;
  const withLimit = (headers: string) => get("", "").replace("      responses:\n", `${limit(headers)}\n`);
  const cases: readonly [what: string, text: string, message: string][] = [
    [
      "a 401 without a challenge",
      get("", "        401: { description: Who? }"),
      "missing-challenge: a 401 must declare the header `WWW-Authenticate` with a `const`",
    ],
    [
      "a challenge that is not constant",
      get("", "        401: { description: Who?, headers: { WWW-Authenticate: { schema: { type: string } } } }"),
      "missing-challenge: a 401 must declare the header `WWW-Authenticate` with a `const`",
    ],
    [
      "a 429 that leaves out a header of its limit",
      withLimit("Retry-After: { schema: { type: integer } }"),
      "undeclared-limit-header: a limit sends `x-limit`, and its reply does not declare it",
    ],
  ];
  for (const [what, text, message] of cases) {
    test(what, async () => {
      assert.deepEqual(await findingsOf(text, { strict: false }), [`warning ${message}`]);
      assert.deepEqual(await findingsOf(text, { strict: true }), [`error ${message}`]);
    });
  }

  test("a constant challenge and all headers of the limit are enough", async () => {
    const challenge =
      "        401: { description: Who?, headers: { www-authenticate: { schema: { type: string, const: Bearer } } } }";
    assert.deepEqual(await findingsOf(get("", challenge), { strict: true }), []);
    const headers = "retry-after: { schema: { type: integer } }, X-LIMIT: { schema: { type: integer } }";
    assert.deepEqual(await findingsOf(withLimit(headers), { strict: true }), []);
  });
});

describe("what is only told of is left out of what is generated", () => {
  const ok = "responses: { 200: { description: Fine. } }";

  test("an operation without replies may answer any status, without a body", async () => {
    const model = await modelFromText("paths: { /a: { get: { operationId: a, responses: {} } } }");
    const [reply] = model.operations[0]?.replies ?? [];
    assert.deepEqual([reply?.status, reply?.content, reply?.headers], ["default", [], []]);
  });

  test("1xx, and content that HTTP does not send, are no replies", async () => {
    const json = "content: { application/json: { schema: { type: string } } }";
    const model = await modelFromText(`paths:
  /a:
    head: { operationId: a, responses: { 200: { description: A., ${json} } } }
    delete: { operationId: b, responses: { 100: { description: B. }, 204: { description: B., ${json} } } }`);
    assert.deepEqual(
      model.operations.map(({ replies }) => replies.map(({ status, content }) => [status, content.length])),
      [[["200", 0]], [["204", 0]]],
    );
  });

  test("links, callbacks, webhooks, other servers and unknown keys are in no document that types are made of", async () => {
    const model = await modelFromText(`paths:
  /a:
    servers: [{ url: /b }]
    post: { operationId: a, callbacks: { c: { $ref: 'gone.yaml' } }, summery: d, ${ok} }
webhooks: { e: { post: { ${ok} } } }`);
    assert.doesNotMatch(JSON.stringify(model.document), /servers|callbacks|summery|webhooks/);
  });

  test("a key that only a later version of OpenAPI has is told of, and left out", async () => {
    const text = `openapi: 3.0.3
info: { title: A, version: '1', summary: Later. }
paths: { /a: { get: { operationId: a, ${ok} } } }`;
    assert.ok(
      (await findingsOf(text, { strict: false })).includes(
        "warning unknown-keyword: `info` has no key `summary` in this version of OpenAPI",
      ),
    );
    assert.doesNotMatch(JSON.stringify((await modelFromText(text)).document), /Later/);
  });
});
