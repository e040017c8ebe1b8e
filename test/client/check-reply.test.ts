import assert from "node:assert/strict";
import type { OutgoingHttpHeaders } from "node:http";
import { type TestContext, test } from "node:test";
import { inspect } from "node:util";
import { InvalidReply } from "../../runtime/client/index.js";
import { createParcelsClient } from "./generated/parcels/client.js";
import { parcelsReplyValidators } from "./generated/parcels/reply-validators.js";
import { startServer } from "./loopback-server.js";
import { serveParcels } from "./parcels-server.js";

type ParcelsClient = ReturnType<typeof createParcelsClient>;
type Reply = readonly [status: number, headers: OutgoingHttpHeaders, body?: string];

const list = (client: ParcelsClient) => client.listParcels();
const send = (client: ParcelsClient) => client.sendParcel({ body: { to: "Ada" } });
const drop = (client: ParcelsClient) => client.dropParcel({ path: { id: 1 } });
const route = (client: ParcelsClient) => client.findRoute();

/** A client that checks what a server answers that knows no spec. */
async function clientOf(t: TestContext, [status, headers, body]: Reply, validate = parcelsReplyValidators) {
  const { baseUrl } = await startServer(t, (response) => response.writeHead(status, headers).end(body));
  return createParcelsClient({ baseUrl, validate });
}

const json = (status: number, value: unknown, headers: OutgoingHttpHeaders = {}): Reply => [
  status,
  { "content-type": "application/json", ...headers },
  JSON.stringify(value),
];
const text = (status: number, value: string, type = "text/plain"): Reply => [status, { "content-type": type }, value];
const depots = (count: number) => `${'{"name":"d","next":'.repeat(count)}{"name":"d"}${"}".repeat(count)}`;

const fine: readonly (readonly [title: string, call: (client: ParcelsClient) => Promise<unknown>, reply: Reply])[] = [
  ["a readOnly member, which is asked for", list, json(200, [{ id: 1, to: "Ada" }])],
  ["a member that the spec does not name and does not forbid", list, json(200, [{ id: 1, to: "Ada", since: 2031 }])],
  ["an object that admits nothing else", list, json(200, [{ id: 1, to: "Ada", size: { grams: 5 } }])],
  ["text", list, text(200, "1,2", "text/csv")],
  ["headers", list, json(200, [], { "x-total": "0", "x-pages": "1" })],
  ["another status", send, json(202, { postage: 0.5 })],
  ["a class of statuses", send, json(418, { code: "too_many" })],
  ["default", send, text(503, "busy")],
  ["no body", drop, [204, {}]],
  ["a range of media types", route, text(200, depots(50), "application/vnd.route+json")],
];
for (const [title, call, reply] of fine) {
  test(`a reply of ${title} passes`, async (t) => {
    const { status, body } = (await call(await clientOf(t, reply))) as { status: number; body: unknown };
    const unchecked = createParcelsClient({
      baseUrl: (await startServer(t, (r) => r.writeHead(reply[0], reply[1]).end(reply[2]))).baseUrl,
    });
    assert.equal(status, reply[0]);
    assert.deepEqual(body, ((await call(unchecked)) as { body: unknown }).body);
  });
}

const secret = "s3cr3t";
type Finding = InvalidReply["findings"][number];
const wrong: readonly (readonly [
  title: string,
  call: (client: ParcelsClient) => Promise<unknown>,
  reply: Reply,
  finding: Finding,
])[] = [
  [
    "a missing member",
    list,
    json(200, [{ id: 1, to: secret }, { id: 2 }]),
    { in: "body", at: "/1/to", rule: "required" },
  ],
  ["a missing readOnly member", send, json(201, { to: secret }), { in: "body", at: "/id", rule: "required" }],
  [
    "a writeOnly member",
    send,
    json(201, { id: 1, to: "a", pin: secret }),
    { in: "body", at: "/pin", rule: "writeOnly" },
  ],
  ["a member of a wrong type", send, json(201, { id: secret, to: "Ada" }), { in: "body", at: "/id", rule: "type" }],
  [
    "a member that is forbidden",
    send,
    json(201, { id: 1, to: "Ada", size: { grams: 1, owner: secret } }),
    { in: "body", at: "/size", rule: "additionalProperties" },
  ],
  [
    "the body of another status",
    send,
    json(202, { id: 1, to: secret }),
    { in: "body", at: "/postage", rule: "required" },
  ],
  ["a wrong body of a class", send, json(404, { code: secret }), { in: "body", at: "/code", rule: "enum" }],
  [
    "a wrong body of default",
    drop,
    text(500, `${secret} at line 1 of server.ts`),
    { in: "body", at: "", rule: "maxLength" },
  ],
  ["a wrong text", list, text(200, secret, "text/csv"), { in: "body", at: "", rule: "pattern" }],
  [
    "a wrong body of a range",
    route,
    text(200, '{"name":"d","next":{"name":1}}', "application/vnd.route+json"),
    { in: "body", at: "/next/name", rule: "type" },
  ],
  [
    "a body nested without end",
    route,
    text(200, depots(100_000), "application/vnd.route+json"),
    { in: "body", at: "", rule: "depth" },
  ],
  ["a wrong header", list, json(200, [], { "x-total": "-1" }), { in: "header", at: "x-total", rule: "minimum" }],
  [
    "a header of a wrong type",
    list,
    json(200, [], { "x-pages": secret }),
    { in: "header", at: "x-pages", rule: "type" },
  ],
];
for (const [title, call, reply, finding] of wrong) {
  test(`a reply of ${title} is refused with place and rule, and without the value`, async (t) => {
    await assert.rejects(call(await clientOf(t, reply)), (error) => {
      assert(error instanceof InvalidReply);
      assert.deepEqual(error.findings, [finding]);
      assert.deepEqual([error.name, error.code, error.status], ["InvalidReply", "invalidReply", reply[0]]);
      assert.equal(error.mediaType, reply[1]["content-type"]);
      assert.match(
        error.message,
        new RegExp(`^${error.operation}: the reply ${reply[0]} breaks its schema: ${finding.in}\\b`),
      );
      assert.ok(error.message.endsWith(`${finding.at}: ${finding.rule}`));
      assert.doesNotMatch(inspect(error) + JSON.stringify(error), new RegExp(secret));
      return true;
    });
  });
}

test("without validators the same replies are trusted", async (t) => {
  for (const [, call, [status, headers, body]] of wrong) {
    const { baseUrl } = await startServer(t, (response) => response.writeHead(status, headers).end(body));
    assert.equal(((await call(createParcelsClient({ baseUrl }))) as { status: number }).status, status);
  }
});

test("what a server of the same spec answers passes, and so do its own refusals", async (t) => {
  const scans = [{ at: "2031-01-01T00:00:00Z" }, { at: "2031-01-02T00:00:00Z" }];
  const baseUrl = await serveParcels(t, {
    listParcels: (_, reply) => reply(200, { "text/csv": "1,2" }, { "x-total": 2, "x-pages": 1 }),
    sendParcel: (_, reply) => reply(202, { postage: 0.5 }),
    dropParcel: (_, reply) => reply(404, { code: "unknown_parcel" }),
    watchScans: (_, reply) =>
      reply(200, {
        "application/jsonl": (async function* () {
          yield* scans;
        })(),
      }),
  });
  const client = createParcelsClient({ baseUrl, validate: parcelsReplyValidators });
  assert.equal((await list(client)).body, "1,2");
  assert.deepEqual((await send(client)).body, { postage: 0.5 });
  assert.equal((await drop(client)).status, 404);
  assert.equal((await route(client)).status, 501);
  const watched = await client.watchScans();
  assert(watched.status === 200 && watched.mediaType === "application/jsonl");
  const seen: unknown[] = [];
  for await (const scan of watched.body) seen.push(scan);
  assert.deepEqual(seen, scans);
});

const streams: readonly (readonly [title: string, type: string, text: (value: string) => string, at: string])[] = [
  ["lines", "application/jsonl", (at) => `{"at":"${at}"}\n`, "/at"],
  ["events", "text/event-stream", (at) => `data: {"at":"${at}"}\n\n`, "/data/at"],
];
for (const [title, type, item, at] of streams) {
  test(`of a stream of ${title} each is checked when its turn comes`, async (t) => {
    const day = "2031-01-01T00:00:00Z";
    const client = await clientOf(t, text(200, item(day) + item(secret) + item(day), type));
    const reply = await client.watchScans();
    assert(reply.status === 200 && typeof reply.body === "object");
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const each of reply.body as AsyncIterable<unknown>) seen.push(each);
    })();
    await assert.rejects(reading, (error) => {
      assert(error instanceof InvalidReply);
      assert.deepEqual(error.findings, [{ in: "item", at, rule: "format" }]);
      assert.doesNotMatch(inspect(error), new RegExp(secret));
      return true;
    });
    assert.equal(seen.length, 1);
  });
}

test("bytes are not checked, and arrive as they are", async (t) => {
  const reply = await (await clientOf(t, text(200, "any", "image/png"))).printLabel();
  assert(reply.status === 200);
  assert.deepEqual(await reply.body.bytes(), new TextEncoder().encode("any"));
});

test("each operation loads its own validators and no others, once, by its first call", async (t) => {
  const loaded: string[] = [];
  const validate = {
    listParcels() {
      loaded.push("list");
      return import("./generated/parcels/replies/listParcels.js");
    },
    sendParcel() {
      loaded.push("send");
      return import("./generated/parcels/replies/sendParcel.js");
    },
  };
  const client = await clientOf(t, json(200, []), validate);
  assert.deepEqual(loaded, []);
  await Promise.all([list(client), list(client)]);
  await list(client);
  assert.deepEqual(loaded, ["list"]);
});

test("of some operations alone, others are trusted", async (t) => {
  const { sendParcel } = parcelsReplyValidators;
  const client = await clientOf(t, json(200, [{ id: "none" }]), { sendParcel });
  assert.equal((await list(client)).status, 200);
});

test("validators that cannot be loaded reject the call before it is sent, and are asked for again", async (t) => {
  const server = await startServer(t, (response) => response.writeHead(200, { "content-type": "text/csv" }).end("1"));
  const lost = new Error("lost");
  let loads = 0;
  const listParcels = async () => {
    loads += 1;
    if (loads === 1) throw lost;
    return import("./generated/parcels/replies/listParcels.js");
  };
  const client = createParcelsClient({ baseUrl: server.baseUrl, validate: { listParcels } });
  await assert.rejects(list(client), (error) => error === lost);
  assert.equal(server.received.length, 0);
  assert.equal((await list(client)).status, 200);
});
