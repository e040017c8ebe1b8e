import assert from "node:assert/strict";
import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { test } from "node:test";
import { inspect } from "node:util";
import { UndeclaredReply } from "../../runtime/client/index.js";
import { startServer } from "./loopback-server.js";
import { createPetsClient } from "./pets-client.js";

const path = { shop: "1" };
const answer = (status: number, headers: OutgoingHttpHeaders, body?: string | Buffer) => (response: ServerResponse) =>
  response.writeHead(status, headers).end(body);
const json = { "content-type": "application/json" };

test("a declared number is answered with its body and its decoded headers", async (t) => {
  const headers = {
    "x-next": "/p?2",
    "x-total": "12",
    "x-fresh": "true",
    "x-ids": "1, 2,3",
    "x-ratio": "0.5",
    "x-other": "1",
  };
  const server = await startServer(t, answer(200, { ...json, ...headers }, '[{"id":1,"name":"a"}]'));
  const reply = await createPetsClient({ baseUrl: server.baseUrl }).listPets({ path });
  assert.equal(reply.status, 200);
  assert.equal(reply.mediaType, "application/json");
  assert.deepEqual(reply.body, [{ id: 1, name: "a" }]);
  assert.deepEqual(reply.headers, {
    "x-next": "/p?2",
    "x-total": 12,
    "x-fresh": true,
    "x-ids": [1, 2, 3],
    "x-ratio": 0.5,
  });
  assert.equal(reply.response.headers.get("x-other"), "1");
});

test("a header that is not of its declared type is left out", async (t) => {
  const headers = { "x-total": "9007199254740993", "x-fresh": "yes", "x-ids": "1,a", "x-ratio": "Infinity" };
  const server = await startServer(t, answer(200, { ...json, ...headers }, "[]"));
  const reply = await createPetsClient({ baseUrl: server.baseUrl }).listPets({ path });
  assert.deepEqual(reply.headers, {});
  assert.equal(reply.response.headers.get("x-total"), "9007199254740993");
});

const read: [title: string, status: number, contentType: string, body: string | Buffer, expected: unknown][] = [
  ["a second media type", 200, "text/csv", "1,a", "1,a"],
  ["a media type in capitals with parameters", 200, 'Application/JSON; charset="utf-8"', "[]", []],
  ["a class", 404, "application/json", '{"code":"gone"}', { code: "gone" }],
  ["default", 503, "text/plain; charset=utf-8", "down ü", "down ü"],
  ["text that looks like JSON", 503, "text/plain", "123", "123"],
  ["an empty text", 503, "text/plain", "", ""],
  ["text in its own charset", 503, "text/plain; charset=iso-8859-1", Buffer.from([0xfc]), "ü"],
  ["JSON null", 404, "application/json", "null", null],
];
for (const [title, status, contentType, body, expected] of read) {
  test(`${title} is read as declared`, async (t) => {
    const server = await startServer(t, answer(status, { "content-type": contentType }, body));
    const reply = await createPetsClient({ baseUrl: server.baseUrl }).listPets({ path });
    assert.equal(reply.status, status);
    assert.deepEqual(reply.body, expected);
  });
}

test("a reply without a declared body has none", async (t) => {
  const server = await startServer(t, answer(201, { location: "/pets/1" }));
  const reply = await createPetsClient({ baseUrl: server.baseUrl }).createPet({ body: { id: 1, name: "a" } });
  assert(reply.status === 201);
  assert.equal(reply.body, undefined);
  assert.equal(reply.headers.location, "/pets/1");
});

test("a HEAD reply has no body, whatever is declared", async (t) => {
  const server = await startServer(t, answer(200, { ...json, "content-length": 2 }));
  const reply = await createPetsClient({ baseUrl: server.baseUrl }).peekPets();
  assert.equal(reply.body, undefined);
});

test("a redirect is a reply and is not followed", async (t) => {
  const server = await startServer(t, answer(302, { location: "/elsewhere" }));
  const reply = await createPetsClient({ baseUrl: server.baseUrl }).movedPets();
  assert.equal(reply.headers.location, "/elsewhere");
  assert.equal(server.received.length, 1);
});

const secret = "s3cr3t";
type Undeclared = {
  status: number;
  headers: OutgoingHttpHeaders;
  body?: string | Buffer;
  reason: string;
  mediaType?: string;
};
const undeclared: [title: string, reply: Undeclared][] = [
  [
    "an undeclared status",
    { status: 418, headers: json, body: `"${secret}"`, reason: "status", mediaType: "application/json" },
  ],
  ["an undeclared redirect", { status: 307, headers: { location: `/${secret}` }, reason: "status" }],
  [
    "an undeclared media type",
    {
      status: 400,
      headers: { "content-type": "Text/HTML; x=1" },
      body: secret,
      reason: "mediaType",
      mediaType: "text/html",
    },
  ],
  ["a body without a media type", { status: 400, headers: {}, body: secret, reason: "mediaType" }],
  [
    "a body that is no JSON",
    { status: 400, headers: json, body: `{${secret}`, reason: "body", mediaType: "application/json" },
  ],
  [
    "an empty body where JSON is declared",
    { status: 400, headers: json, reason: "body", mediaType: "application/json" },
  ],
  [
    "a body that is no UTF-8",
    {
      status: 400,
      headers: json,
      body: Buffer.from([0x22, 0xff, 0x22]),
      reason: "body",
      mediaType: "application/json",
    },
  ],
  ["a body where none is declared", { status: 201, headers: {}, body: secret, reason: "body" }],
];
for (const [title, { status, headers, body, reason, mediaType }] of undeclared) {
  test(`${title} is one typed error that quotes nothing of it`, async (t) => {
    const server = await startServer(t, answer(status, { ...headers, "set-cookie": secret }, body));
    const call = createPetsClient({ baseUrl: server.baseUrl }).createPet({ body: { id: 1, name: "a" } });
    await assert.rejects(call, (error) => {
      assert(error instanceof UndeclaredReply);
      const { name, code, operation } = error;
      assert.deepEqual([name, code, operation], ["UndeclaredReply", "undeclaredReply", "createPet"]);
      assert.deepEqual([error.status, error.mediaType, error.reason], [status, mediaType, reason]);
      assert.equal(error.response.headers.get("set-cookie"), secret);
      assert.doesNotMatch(inspect(error), new RegExp(secret));
      return true;
    });
  });
}

test("the body of an undeclared status is left for the caller to read", async (t) => {
  const server = await startServer(t, answer(502, { "content-type": "text/html" }, "<h1>proxy</h1>"));
  const error = await createPetsClient({ baseUrl: server.baseUrl })
    .movedPets()
    .catch((thrown: unknown) => thrown);
  assert(error instanceof UndeclaredReply);
  assert.equal(await error.response.text(), "<h1>proxy</h1>");
});
