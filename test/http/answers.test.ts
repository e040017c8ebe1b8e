import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ask, json } from "./ask.js";
import { listen } from "./listen.js";
import { standingHeaders } from "./standing-headers.js";
import { implementWire, startWire, untyped } from "./start-wire.js";

const target = "/wire/answers";
const always = standingHeaders;
const ofJson = { "content-type": "application/json", "content-length": "12" };
const ofText = { "content-type": "text/plain; charset=utf-8", "content-length": "4" };

type Reply = (...answer: readonly unknown[]) => unknown;

/** Answers as a handler without types gives them. */
const answering = (...answer: readonly unknown[]) => ({
  operations: { answers: untyped((_, reply) => reply(...answer)) },
});

const sent: readonly (readonly [string, readonly unknown[], object])[] = [
  [
    "a body with its headers, those of the spec included",
    [200, { name: "a" }, { "x-count": 3, "x-words": ["a", "b"], "set-cookie": ["a=1", "b=2"] }],
    {
      status: 200,
      headers: {
        ...always,
        ...ofJson,
        "x-count": "3",
        "x-words": "a,b",
        "set-cookie": ["a=1", "b=2"],
        "x-fixed": "always",
      },
      body: '{"name":"a"}',
    },
  ],
  [
    "a declared header in place of the one that goes with every answer",
    [203, "text", { "cache-control": "public, max-age=60" }],
    { status: 203, headers: { ...standingHeaders, ...ofText, "cache-control": "public, max-age=60" }, body: "text" },
  ],
  ["no body and no length on 204", [204], { status: 204, headers: always, body: "" }],
  [
    "a header without a body",
    [302, { location: "/elsewhere" }],
    { status: 302, headers: { ...always, location: "/elsewhere", "content-length": "0" }, body: "" },
  ],
  ["a status of a class", [410, "gone"], { status: 410, headers: { ...always, ...ofText }, body: "gone" }],
  [
    "a status by default",
    [599, { name: "a" }],
    { status: 599, headers: { ...always, ...ofJson }, body: '{"name":"a"}' },
  ],
];

const refused: readonly (readonly [string, readonly unknown[], string])[] = [
  ["a body of another type", [200, { name: 1 }, { "x-count": 1 }], "body at /name: type"],
  ["a surplus field", [200, { name: "a", hash: "secret" }, { "x-count": 1 }], "body: additionalProperties"],
  ["a missing field", [200, {}, { "x-count": 1 }], "body at /name: required"],
  ["no body", [200, undefined, { "x-count": 1 }], "body: type"],
  ["a missing header", [200, { name: "a" }], "header x-count: required"],
  ["a header of another type", [200, { name: "a" }, { "x-count": "1" }], "header x-count: type"],
  ["an undeclared header", [200, { name: "a" }, { "x-count": 1, "x-secret": "s" }], "a header that is not declared"],
  [
    "a header that the spec fills",
    [200, { name: "a" }, { "x-count": 1, "x-fixed": "s" }],
    "a header that is not declared",
  ],
  ["CR LF in a header", [302, { location: "/\r\nSet-Cookie: secret=1" }], "header location: no field value"],
  [
    "CR LF in an item",
    [200, { name: "a" }, { "x-count": 1, "set-cookie": ["a", "b\n"] }],
    "header set-cookie: no field value",
  ],
  ["a character that no header can carry", [302, { location: "/😀" }], "header location: no field value"],
  ["a body on 204", [204, { name: "secret" }], "a header that is not declared"],
  ["text outside of its enum", [404, "secret"], "body: enum"],
  ["a status that no HTTP has", [42, { name: "a" }], "a status that is not declared"],
  ["an interim status", [101, { name: "a" }], "a status that is not declared"],
  ["a status that is no number", ["200", { name: "a" }, { "x-count": 1 }], "a status that is not declared"],
];

describe("an answer that is declared", () => {
  for (const [what, answer, expected] of sent) {
    it(`goes out with ${what}`, async (t) => {
      const wire = await startWire(t, answering(...answer));
      assert.deepEqual(await wire.ask({ target }), expected);
      assert.deepEqual(wire.faults, []);
    });
  }

  it("may be given without a promise", async (t) => {
    const wire = await startWire(t, { operations: { answers: (_, reply) => reply(204) } });
    assert.equal((await wire.ask({ target })).status, 204);
  });

  it("keeps the headers that earlier middleware set", async (t) => {
    const serve = implementWire({ options: { limiter: "off" } });
    const { port } = await listen(
      t,
      (context, next) => {
        context.set("X-Request-Id", "7");
        return next();
      },
      serve,
    );
    const { status, headers } = await ask(port, { target });
    assert.deepEqual([status, headers["x-request-id"], headers["x-count"]], [200, "7", "1"]);
  });
});

describe("an answer that is not declared", () => {
  for (const [what, answer, reason] of refused) {
    it(`becomes the API's own 500 and one fault without values: ${what}`, async (t) => {
      const wire = await startWire(t, answering(...answer));
      const { status, headers, body } = await wire.ask({ target });
      assert.deepEqual([status, JSON.parse(body)], [500, { kind: "internal", found: {} }]);
      assert.deepEqual(Object.keys(headers).sort(), [...Object.keys({ ...always, ...ofJson })].sort());
      assert.deepEqual(wire.faults, [{ api: "wire", operation: "answers", kind: "answer", reason }]);
    });
  }

  const foreign: readonly (readonly [string, (reply: Reply) => unknown])[] = [
    ["nothing", () => undefined],
    ["an object made by hand", () => ({ status: 200, headers: [], content: { name: "a" } })],
    ["a promise of nothing", async () => null],
  ];
  for (const [what, answer] of foreign) {
    it(`becomes a 500: ${what}`, async (t) => {
      const wire = await startWire(t, { operations: { answers: untyped((_, reply) => answer(reply)) } });
      assert.equal((await wire.ask({ target })).status, 500);
      assert.deepEqual(
        wire.faults.map(({ reason }) => reason),
        ["no answer made by reply"],
      );
    });
  }

  const representations: readonly (readonly [unknown, string])[] = [
    ["text", "no representation by media type"],
    [{ "text/html": "<p>" }, "no representation of a declared media type"],
    [{ "application/json": { text: 1 } }, "body at /text: type"],
  ];
  for (const [given, reason] of representations) {
    it(`becomes a 500 where several media types are declared: ${JSON.stringify(given)}`, async (t) => {
      const wire = await startWire(t, { operations: { echo: untyped((_, reply) => reply(200, given)) } });
      assert.equal((await wire.ask(json("/wire/echo", { text: "a" }))).status, 500);
      assert.deepEqual(
        wire.faults.map((fault) => fault.reason),
        [reason],
      );
    });
  }

  it("becomes a bare 500 where it is the answer to a refusal", async (t) => {
    const cases: readonly (readonly [() => unknown, string])[] = [
      [() => ({ status: 200, headers: [], body: "secret" }), "answer unknownPath: no answer made by reply"],
      [() => Promise.reject(new Error("secret")).catch(() => undefined), "answer unknownPath: no answer made by reply"],
      [
        () => {
          throw new TypeError("secret");
        },
        "thrown TypeError",
      ],
    ];
    for (const [refuse, reason] of cases) {
      const wire = await startWire(t, { refuse: { unknownPath: untyped(refuse) } });
      const { status, headers } = await wire.ask({ target: "/wire/nowhere" });
      assert.deepEqual([status, headers["content-type"]], [500, "application/problem+json"]);
      assert.deepEqual(
        wire.faults.map((fault) => `${fault.kind} ${fault.reason}`),
        [reason],
      );
    }
  });
});
