import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { test } from "node:test";
import { type ClientTable, createClient, UnsendableRequest } from "../../runtime/client/index.js";
import { startServer } from "./loopback-server.js";
import { createPetsClient, type PetsCalls } from "./pets-client.js";

type ListInput = PetsCalls["listPets"]["input"];
const path = { shop: "1" };
const okList = (response: ServerResponse) => response.writeHead(200, { "content-type": "application/json" }).end("[]");

const targets: [title: string, input: ListInput, target: string][] = [
  ["a path value is percent-encoded", { path: { shop: "a/b ü?#%" } }, "/shops/a%2Fb%20%C3%BC%3F%23%25/pets"],
  ["a path value of dots within text stays", { path: { shop: "..a" } }, "/shops/..a/pets"],
  ["an encoded dot segment as a value is text", { path: { shop: "%2e%2e" } }, "/shops/%252e%252e/pets"],
  ["a replacement pattern as a value is text", { path: { shop: "$&{shop}" } }, "/shops/%24%26%7Bshop%7D/pets"],
  ["query scalars are written as text", { path, query: { limit: 5, sold: false } }, "/shops/1/pets?limit=5&sold=false"],
  ["query text is percent-encoded", { path, query: { tags: ["a&b=c d+e"] } }, "/shops/1/pets?tags=a%26b%3Dc%20d%2Be"],
  ["exploded items repeat the name", { path, query: { tags: ["a", "b"] } }, "/shops/1/pets?tags=a&tags=b"],
  ["other items are joined by commas", { path, query: { colours: ["a", "b,c"] } }, "/shops/1/pets?colours=a,b%2Cc"],
  ["empty arrays are left out", { path, query: { tags: [], colours: [] } }, "/shops/1/pets"],
  ["an empty text is sent", { path, query: { tags: [""], colours: [""] } }, "/shops/1/pets?tags=&colours="],
  ["a parameter named like a method of every object is not sent by itself", { path, query: {} }, "/shops/1/pets"],
];
for (const [title, input, target] of targets) {
  test(title, async (t) => {
    const server = await startServer(t, okList);
    await createPetsClient({ baseUrl: server.baseUrl }).listPets(input);
    assert.equal(server.last().target, `/mount${target}`);
  });
}

test("a path of several values in one segment is filled in, arrays joined by commas", async (t) => {
  const server = await startServer(t, (response) =>
    response.writeHead(200, { "content-type": "application/json" }).end("{}"),
  );
  await createPetsClient({ baseUrl: server.baseUrl }).pickPet({ path: { name: "a.b", ids: [1, 2] } });
  assert.equal(server.last().target, "/mount/pets/a.b.1,2");
});

test("header and cookie parameters are sent beside the client's own", async (t) => {
  const server = await startServer(t, okList);
  const client = createPetsClient({ baseUrl: server.baseUrl, headers: { cookie: "own=1", "X-Trace": "client" } });
  await client.listPets({
    path,
    headers: { "x-trace": "t 1", "x-flags": ["a", "b"] },
    cookies: { theme: "däßk;", session: "s" },
  });
  const { headers } = server.last();
  assert.equal(headers["x-trace"], "t 1");
  assert.equal(headers["x-flags"], "a,b");
  assert.equal(headers.cookie, "own=1; theme=d%C3%A4%C3%9Fk%3B; session=s");
});

test("Accept names the declared media types, and a call's own headers go over everything", async (t) => {
  const server = await startServer(t, okList);
  const client = createPetsClient({ baseUrl: server.baseUrl, headers: { "x-a": "client", "x-b": "client" } });
  await client.listPets({ path });
  assert.equal(server.last().headers.accept, "application/json, text/csv, text/plain");
  await client.listPets(
    { path, headers: { "x-trace": "input" } },
    { headers: { accept: "text/csv", "X-A": "call", "x-trace": "call" } },
  );
  const { headers } = server.last();
  assert.deepEqual(
    [headers.accept, headers["x-a"], headers["x-b"], headers["x-trace"]],
    ["text/csv", "call", "client", "call"],
  );
});

test("a JSON body is sent as its media type", async (t) => {
  const server = await startServer(t, (response) => response.writeHead(201, { location: "/pets/1" }).end());
  const reply = await createPetsClient({ baseUrl: server.baseUrl }).createPet({ body: { id: 1, name: "ü" } });
  const { method, target, headers, body } = server.last();
  assert.deepEqual(
    [method, target, headers["content-type"], body],
    ["POST", "/mount/pets", "application/json", '{"id":1,"name":"ü"}'],
  );
  assert.equal(headers["content-length"], String(Buffer.byteLength(body)));
  assert.equal(reply.status, 201);
});

const bodies: [title: string, body: string | undefined, contentType: string | undefined][] = [
  ["a text body is sent as it is, with its charset", '"plain" ü', "text/plain; charset=utf-8"],
  ["an empty text body is a body", "", "text/plain; charset=utf-8"],
  ["a body that is left out is none", undefined, undefined],
];
for (const [title, body, contentType] of bodies) {
  test(title, async (t) => {
    const server = await startServer(t);
    const input = { path: { id: 7 }, ...(body === undefined ? {} : { body }) };
    await createPetsClient({ baseUrl: server.baseUrl }).noteOnPet(input);
    assert.equal(server.last().headers["content-type"], contentType);
    assert.equal(server.last().body, body ?? "");
  });
}

test("of several media types the one that the input names is written", async (t) => {
  const server = await startServer(t);
  const client = createPetsClient({ baseUrl: server.baseUrl });
  await client.importPets({ body: { mediaType: "text/csv", value: "1,a" } });
  assert.deepEqual([server.last().headers["content-type"], server.last().body], ["text/csv; charset=utf-8", "1,a"]);
  await client.importPets({ body: { mediaType: "application/json", value: [] } });
  assert.deepEqual([server.last().headers["content-type"], server.last().body], ["application/json", "[]"]);
});

const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;
const secret = "s3cr3t";
type PetsClient = ReturnType<typeof createPetsClient>;
const unsendable: [title: string, call: (client: PetsClient) => Promise<unknown>, at: string][] = [
  ["the path value `..`", (client) => client.listPets({ path: { shop: ".." } }), "path {shop}"],
  ["the path value `.`", (client) => client.listPets({ path: { shop: "." } }), "path {shop}"],
  ["an empty path value", (client) => client.listPets({ path: { shop: "" } }), "path {shop}"],
  ["values that make `..` together", (client) => client.pickPet({ path: { name: ".", ids: [] } }), "path {name}.{ids}"],
  ["half a surrogate pair in a path", (client) => client.listPets({ path: { shop: "\ud800" } }), "path shop"],
  ["NaN in a query", (client) => client.listPets({ path, query: { limit: Number.NaN } }), "query limit"],
  [
    "a line break in a header",
    (client) => client.listPets({ path, headers: { "x-trace": `${secret}\nx: y` } }),
    "header x-trace",
  ],
  [
    "a header beyond Latin-1",
    (client) => client.listPets({ path, headers: { "x-trace": `${secret}€` } }),
    "header x-trace",
  ],
  [
    "white space that a header would lose",
    (client) => client.listPets({ path, headers: { "x-trace": `${secret} ` } }),
    "header x-trace",
  ],
  [
    "a comma within an item of a header",
    (client) => client.listPets({ path, headers: { "x-flags": [secret, "a,b"] } }),
    "header x-flags",
  ],
  [
    "a bad header of the call",
    (client) => client.listPets({ path }, { headers: { authorization: `${secret}\nx` } }),
    "headers",
  ],
  ["a cyclic body", (client) => client.createPet({ body: { id: 1, name: secret, ...cyclic } }), "body"],
  [
    "half a surrogate pair in a text",
    (client) => client.noteOnPet({ path: { id: 1 }, body: `${secret}\udc00` }),
    "body",
  ],
];
for (const [title, call, at] of unsendable) {
  test(`${title} is refused before anything is sent`, async (t) => {
    const server = await startServer(t);
    await assert.rejects(call(createPetsClient({ baseUrl: server.baseUrl })), (error) => {
      assert(error instanceof UnsendableRequest);
      assert.deepEqual([error.name, error.code, error.at], ["UnsendableRequest", "unsendableRequest", at]);
      assert.doesNotMatch(JSON.stringify([error.message, error.stack, error.cause, error]), new RegExp(secret));
      return true;
    });
    assert.equal(server.received.length, 0);
  });
}

test("a bad header of the client is refused without its value", async (t) => {
  const server = await startServer(t);
  const client = createPetsClient({ baseUrl: server.baseUrl, headers: { authorization: `${secret}\nx` } });
  await assert.rejects(
    client.movedPets(),
    (error) => error instanceof UnsendableRequest && !String(error.stack).includes(secret),
  );
});

test("TRACE, which fetch forbids, is refused by name", async (t) => {
  const server = await startServer(t);
  const trace = { method: "TRACE", path: "/", parameters: [], accept: "", replies: { "200": {} } } as const;
  const table: ClientTable = { name: "traced", operations: { trace } };
  const client = createClient<{ trace: { replies: { 200: object } } }>(table, { baseUrl: server.baseUrl });
  await assert.rejects(client.trace(), (error) => error instanceof UnsendableRequest && error.at === "method TRACE");
});

test("slashes at the end of a base URL do not double", async (t) => {
  const server = await startServer(t, okList);
  await createPetsClient({ baseUrl: `${server.baseUrl}//` }).listPets({ path });
  assert.equal(server.last().target, "/mount/shops/1/pets");
});

for (const baseUrl of [
  "",
  "/mount",
  "ftp://127.0.0.1",
  "http://u:s3cr3t@127.0.0.1",
  "http://127.0.0.1?k=s3cr3t",
  "http://127.0.0.1#a",
]) {
  test(`the base URL ${JSON.stringify(baseUrl)} makes no client, and the error does not repeat it`, () => {
    assert.throws(
      () => createPetsClient({ baseUrl }),
      (error) => error instanceof TypeError && !error.message.includes(secret),
    );
  });
}
