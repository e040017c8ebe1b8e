import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { type OutgoingRequest, UnsendableRequest } from "../../runtime/client/index.js";
import { startServer } from "./loopback-server.js";
import { createPetsClient } from "./pets-client.js";

const created = { id: 1, name: 'ü "q" \u2028' };

test("authorize is given exactly what the server receives, so that it can be signed", async (t) => {
  const sign = (body: string) => createHmac("sha256", "key").update(body).digest("hex");
  const seen: OutgoingRequest[] = [];
  const server = await startServer(t, (response) => response.writeHead(201).end());
  const client = createPetsClient({
    baseUrl: server.baseUrl,
    authorize: async (request) => {
      seen.push(request);
      return { signature: sign(request.body ?? "") };
    },
  });
  await client.createPet({ body: created });
  const { method, target, body, headers } = server.last();
  assert.deepEqual(seen, [{ operation: "createPet", method, target, body }]);
  assert.equal(headers.signature, sign(body));
  assert.equal(headers["content-length"], String(Buffer.byteLength(body)));
});

test("authorize sees the target with its query and no body where none is sent", async (t) => {
  const seen: OutgoingRequest[] = [];
  const server = await startServer(t, (response) => response.writeHead(200, { "content-type": "text/csv" }).end());
  const authorize = (request: OutgoingRequest) => {
    seen.push(request);
    return { authorization: "Bearer t" };
  };
  await createPetsClient({ baseUrl: server.baseUrl, authorize }).listPets({
    path: { shop: "a b" },
    query: { limit: 1 },
  });
  assert.deepEqual(seen, [
    { operation: "listPets", method: "GET", target: "/mount/shops/a%20b/pets?limit=1", body: undefined },
  ]);
  assert.equal(server.last().headers.authorization, "Bearer t");
});

test("a byte order mark, which is sent, reaches authorize", async (t) => {
  const bodies: (string | undefined)[] = [];
  const server = await startServer(t);
  const authorize = ({ body }: OutgoingRequest) => {
    bodies.push(body);
    return {};
  };
  await createPetsClient({ baseUrl: server.baseUrl, authorize }).noteOnPet({ path: { id: 1 }, body: "\ufeffa" });
  assert.deepEqual(bodies, ["\ufeffa"]);
  assert.equal(server.last().body, "\ufeffa");
});

test("authorize sees the body that a middleware put in place of the client's", async (t) => {
  const bodies: (string | undefined)[] = [];
  const server = await startServer(t);
  const client = createPetsClient({
    baseUrl: server.baseUrl,
    authorize: ({ body }) => {
      bodies.push(body);
      return {};
    },
    middleware: [{ onRequest: ({ request }) => new Request(request, { body: "replaced" }) }],
  });
  await client.noteOnPet({ path: { id: 1 }, body: "own" });
  assert.deepEqual(bodies, ["replaced"]);
  assert.equal(server.last().body, "replaced");
});

test("headers of the call go over those of authorize, which go over the client's", async (t) => {
  const server = await startServer(t, (response) => response.writeHead(302).end());
  const client = createPetsClient({
    baseUrl: server.baseUrl,
    headers: { "x-a": "client", "x-b": "client" },
    authorize: () => ({ "X-A": "authorize", "x-b": "authorize" }),
  });
  await client.movedPets({}, { headers: { "X-B": "call" } });
  const { headers } = server.last();
  assert.deepEqual([headers["x-a"], headers["x-b"]], ["authorize", "call"]);
});

test("what authorize throws rejects the call as it is, and nothing is sent", async (t) => {
  const server = await startServer(t);
  const noKey = new Error("no key");
  const client = createPetsClient({ baseUrl: server.baseUrl, authorize: () => Promise.reject(noKey) });
  await assert.rejects(client.movedPets(), (error) => error === noKey);
  assert.equal(server.received.length, 0);
});

test("a header of authorize that cannot be sent is refused without its value", async (t) => {
  const server = await startServer(t);
  const client = createPetsClient({ baseUrl: server.baseUrl, authorize: () => ({ authorization: "s3cr3t\n1" }) });
  await assert.rejects(
    client.movedPets(),
    (error) => error instanceof UnsendableRequest && !error.message.includes("s3cr3t"),
  );
  assert.equal(server.received.length, 0);
});
