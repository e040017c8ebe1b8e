import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf, modelFromText } from "./model-from-text.js";

/** An operation that takes a body, with replies by `$ref` for each status. */
function operation(id: string, statuses: readonly (number | string)[]): string {
  const replies = statuses.map((status) => `        '${status}': { $ref: '#/components/responses/R${status}' }`);
  return `
  /${id}:
    post:
      operationId: ${id}
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses:
        200: { description: Fine. }
${replies.join("\n")}`;
}

const raisable = [400, 408, 413, 415, 500, 503];
const components = `
components:
  responses:
    UnknownPath: { description: Unknown. }
    WrongMethod: { description: Wrong., headers: { Allow: { required: true, schema: { type: string } } } }
${["400", "408", "413", "415", "4XX", "500", "503", "default"]
  .map(
    (status) =>
      `    R${status}: { description: Failed., content: { text/plain: { schema: { const: '${status}', type: string } } } }`,
  )
  .join("\n")}`;
const unmatched = `
x-unmatched:
  404: { $ref: '#/components/responses/UnknownPath' }
  405: { $ref: '#/components/responses/WrongMethod' }`;

describe("what the runtime finds is answered by the replies that all operations declare alike", () => {
  test("every kind that can be raised has its reply, by number", async () => {
    const model = await modelFromText(
      `paths:${operation("a", raisable)}${operation("b", raisable)}${unmatched}${components}`,
    );
    assert.deepEqual(
      model.refusals.map(({ kind, replies }) => [
        kind,
        ...replies.map(({ status, component }) => `${status} ${component}`),
      ]),
      [
        ["invalid", "400 R400"],
        ["malformed", "400 R400"],
        ["tooLarge", "413 R413"],
        ["unsupportedMediaType", "415 R415"],
        ["timeout", "408 R408"],
        ["overloaded", "503 R503"],
        ["internal", "500 R500"],
        ["unknownPath", "404 UnknownPath"],
        ["wrongMethod", "405 WrongMethod"],
      ],
    );
  });

  test("a number is preferred to its class, a class to default", async () => {
    const model = await modelFromText(`paths:${operation("a", [400, "4XX", "default"])}${unmatched}${components}`);
    const byKind = new Map(model.refusals.map(({ kind, replies }) => [kind, replies[0]?.component]));
    assert.equal(byKind.get("invalid"), "R400");
    assert.equal(byKind.get("tooLarge"), "R4XX");
    assert.equal(byKind.get("internal"), "Rdefault");
  });

  test("replies written out twice are alike if callers cannot tell them apart", async () => {
    const inline = (id: string, text: string) =>
      operation(id, raisable.slice(1)).concat(
        `\n        400: { description: ${text}, content: { text/plain: { schema: { type: string, enum: [bad] } } } }`,
      );
    const text = `paths:${inline("a", "Bad.")}${inline("b", "No good.")}${unmatched}${components}`;
    assert.deepEqual(await findingsOf(text, { strict: true }), []);
  });

  test("statuses that are left out are reported, and are errors under strict", async () => {
    const text = `paths:${operation("a", [400, 415])}${unmatched}${components}`;
    const message =
      "`a` can answer 408 (timeout), 413 (tooLarge), 500 (internal), 503 (overloaded) and does not declare it";
    assert.deepEqual(await findingsOf(text, { strict: false }), [`warning undeclared-refusal: ${message}`]);
    assert.deepEqual(await findingsOf(text, { strict: true }), [`error undeclared-refusal: ${message}`]);
  });

  test("a kind that two operations declare differently is reported and has no reply", async () => {
    const other = operation("b", raisable.slice(1)).concat("\n        400: { $ref: '#/components/responses/R500' }");
    const text = `paths:${operation("a", raisable)}${other}${unmatched}${components}`;
    assert.deepEqual(await findingsOf(text, { strict: false }), [
      "warning undeclared-refusal: 400 (invalid) of `b` is not declared like that of `a`",
      "warning undeclared-refusal: 400 (malformed) of `b` is not declared like that of `a`",
    ]);
    const { refusals } = await modelFromText(text);
    assert.equal(
      refusals.some(({ kind }) => kind === "invalid" || kind === "malformed"),
      false,
    );
  });

  test("without x-unmatched, unknown paths and wrong methods are reported", async () => {
    assert.deepEqual(await findingsOf(`paths:${operation("a", raisable)}${components}`, { strict: true }), [
      "error undeclared-refusal: the API can answer unknownPath (404) and does not declare it",
      "error undeclared-refusal: the API can answer wrongMethod (405) and does not declare it",
    ]);
  });
});

describe("who can raise a kind", () => {
  const get = (extra: string, statuses: string) => `
paths:
  /a:
    get:
      operationId: a
${extra}
      responses:
        200: { description: Fine., content: { text/plain: {} } }
${statuses}`;
  const secured = "      security: [{ key: [] }]";
  const scheme = "\n  securitySchemes:\n    key: { type: apiKey, in: header, name: X-Key }";
  const cases: readonly [what: string, extra: string, missing: string][] = [
    ["nobody raises more than 406, 500 and 503", "", "406 (notAcceptable), 500 (internal), 503 (overloaded)"],
    [
      "a parameter may be invalid",
      "      parameters: [{ name: q, in: query, schema: { type: string } }]",
      "400 (invalid), 406 (notAcceptable), 500 (internal), 503 (overloaded)",
    ],
    [
      "security asks for 401, not for 403",
      secured,
      "401 (unauthenticated), 406 (notAcceptable), 500 (internal), 503 (overloaded)",
    ],
    [
      "a limit asks for 429",
      "      x-rate-limit: [{ name: a, points: 1, window: 1, by: ip }]",
      "406 (notAcceptable), 429 (limited), 500 (internal), 503 (overloaded)",
    ],
    [
      "a limit that refuses strangers asks for 409",
      "      x-rate-limit: [{ name: a, points: 1, window: 1, by: ip, withoutIp: refuse }]",
      "406 (notAcceptable), 409 (noClientIp), 429 (limited), 500 (internal), 503 (overloaded)",
    ],
  ];
  for (const [what, extra, missing] of cases) {
    test(what, async () => {
      const text = `${get(extra, "")}${unmatched}${components}${scheme}`;
      const expected = `error undeclared-refusal: \`a\` can answer ${missing} and does not declare it`;
      assert.deepEqual(await findingsOf(text, { strict: true }), [expected]);
    });
  }

  test("a limit of the document asks every operation for 429", async () => {
    const limit = "\nx-rate-limit: [{ name: all, points: 1, window: 1, by: ip }]";
    const found = await findingsOf(`${get("", "")}${limit}${unmatched}${components}`, { strict: true });
    assert.match(found.join(), /429 \(limited\)/);
  });

  test("a hook may answer 403 where every secured operation declares it", async () => {
    const statuses = "        403: { description: Forbidden. }\n        default: { description: Failed. }";
    const model = await modelFromText(`${get(secured, statuses)}${unmatched}${components}${scheme}`);
    assert.ok(model.refusals.some(({ kind, replies }) => kind === "forbidden" && replies[0]?.status === "403"));
  });
});
