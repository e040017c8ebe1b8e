import assert from "node:assert/strict";
import { test } from "node:test";
import { TransportFailure } from "../../runtime/client/index.js";
import { startServer } from "./loopback-server.js";
import { createPetsClient } from "./pets-client.js";

test("middleware sees the request in order and the unread reply in reverse", async (t) => {
  const server = await startServer(t, (response) =>
    response.writeHead(404, { "content-type": "application/json" }).end('{"code":"a"}'),
  );
  const seen: string[] = [];
  const named = (name: string) => ({
    onRequest({ request, schemaPath }: { request: Request; schemaPath: string }) {
      seen.push(`${name} ${request.method} ${schemaPath}`);
    },
    async onResponse({ response }: { response: Response }) {
      seen.push(`${name} ${response.status} ${response.bodyUsed}`);
    },
  });
  const client = createPetsClient({ baseUrl: server.baseUrl, middleware: [named("first"), named("second")] });
  const reply = await client.listPets({ path: { shop: "1" } });
  assert.deepEqual(reply.body, { code: "a" });
  const path = "/shops/{shop}/pets";
  assert.deepEqual(seen, [`first GET ${path}`, `second GET ${path}`, "second 404 false", "first 404 false"]);
});

const answered = () =>
  new Response('{"code":"mine"}', { status: 400, headers: { "content-type": "application/json" } });

test("a reply that a middleware gives instead of the server's is read like any other", async (t) => {
  const server = await startServer(t, (response) => response.writeHead(500).end());
  const replacing = [{ onRequest: answered }, { onResponse: answered }];
  for (const middleware of replacing) {
    const reply = await createPetsClient({ baseUrl: server.baseUrl, middleware: [middleware] }).createPet({
      body: { id: 1, name: "a" },
    });
    assert(reply.status === 400);
    assert.deepEqual(reply.body, { code: "mine" });
  }
  assert.equal(server.received.length, 1);
});

test("a middleware can answer for a network that failed", async () => {
  const seen: unknown[] = [];
  const onError = ({ error }: { error: unknown }) => {
    seen.push(error);
    return answered();
  };
  const client = createPetsClient({ baseUrl: "http://127.0.0.1:1", middleware: [{ onError }] });
  const reply = await client.createPet({ body: { id: 1, name: "a" } });
  assert.equal(reply.status, 400);
  assert(seen[0] instanceof TransportFailure);
});

test("a fetch of the caller's own carries the requests", async () => {
  const urls: string[] = [];
  const carry: typeof fetch = async (request) => {
    urls.push(request instanceof Request ? request.url : String(request));
    return new Response(null, { status: 302, headers: { location: "/x" } });
  };
  const reply = await createPetsClient({ baseUrl: "https://pets.example/v1", fetch: carry }).movedPets();
  assert.deepEqual(urls, ["https://pets.example/v1/old-pets"]);
  assert.equal(reply.headers.location, "/x");
});
