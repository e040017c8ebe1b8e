import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import { forbidden, implement, secure, unauthenticated } from "../../runtime/http/index.js";
import { type Asked, ask } from "./ask.js";
import { createRoutesClient } from "./generated/routes/client.js";
import { routes } from "./generated/routes/server.js";
import { listen } from "./listen.js";

const failed = "";

function startRoutes(t: TestContext) {
  const secured = secure(routes, {
    digest: (credential) => (credential === 'username="ann", response="0f"' ? ["digest"] : unauthenticated()),
    oauth: (token, { scopes }) => (token === `may-${scopes.join()}` ? ["oauth", ...scopes] : forbidden()),
    "key+oidc": ({ key, oidc }, { scopes }) => [key, oidc, ...scopes],
  });
  return listen(
    t,
    implement(secured, {
      operations: {
        compare: ({ path }, reply) => reply(200, [path.base, path.head]),
        compareWhole: ({ path }, reply) => reply(200, [path.whole]),
        exportPets: ({ path }, reply) => reply(200, [path.format]),
        listRequests: (_, reply) => reply(200, ["requests"]),
        listCollections: ({ query }, reply) => reply(200, ["collections", String(query.page)]),
        buy: (_, reply) => reply(200, ["buy"]),
        sell: (_, reply) => reply(200, ["sell"]),
        readSecret: ({ principal }, reply) => reply(200, principal),
      },
      refuse: {
        invalid: (_, reply) => reply(400, failed),
        unauthenticated: (_, reply) => reply(401),
        forbidden: (_, reply) => reply(403, failed),
        notAcceptable: (_, reply) => reply(406, failed),
        overloaded: (_, reply) => reply(503, failed),
        internal: (_, reply) => reply(500, failed),
        unknownPath: (_, reply) => reply(404, failed),
        wrongMethod: (_, reply) => reply(405),
      },
    }),
  );
}

const asked: readonly (readonly [what: string, asked: Asked, expected: number | readonly string[]])[] = [
  ["two parameters of one segment", { target: "/routes/compare/a...b" }, ["a", "b"]],
  ["an encoded one of them", { target: "/routes/compare/a%2Fb...c" }, ["a/b", "c"]],
  ["one of the whole segment where the text is missing", { target: "/routes/compare/a..b" }, ["a..b"]],
  ["text and a parameter", { target: "/routes/pets.csv" }, ["csv"]],
  ["a parameter beside text that breaks its schema", { target: "/routes/pets.xml" }, 400],
  ["text whose parameter is empty", { target: "/routes/pets." }, 404],
  ["a path without the query of another", { target: "/routes/request" }, ["requests"]],
  ["a path with another query", { target: "/routes/request?view=item" }, ["requests"]],
  ["a path with its query", { target: "/routes/request?page=2&view=collection" }, ["collections", "2"]],
  ["a header that one fragment stands for", { ...post("Shop.Buy") }, ["buy"]],
  ["a header that another stands for", { ...post("Shop.Sell") }, ["sell"]],
  ["a header that none stands for", { ...post("Shop.Steal") }, 404],
  ["the header's absence", { method: "POST", target: "/routes/" }, 404],
  ["another method of such a path", { target: "/routes/" }, 405],
];

function post(target: string): Asked {
  return { method: "POST", target: "/routes/", headers: { "X-Target": target } };
}

const credentials: readonly (readonly [what: string, headers: Record<string, string>, expected: number | string[]])[] =
  [
    ["a scheme of any name", { authorization: 'DIGEST  username="ann", response="0f"' }, ["digest"]],
    ["a scheme whose credential is wrong", { authorization: "Digest x" }, 401],
    ["a scheme without credential", { authorization: "Digest " }, 401],
    ["a token of OAuth 2 with the first scopes", { authorization: "Bearer may-read" }, ["oauth", "read"]],
    ["a token of OAuth 2 with the second scopes", { authorization: "bearer may-admin" }, ["oauth", "admin"]],
    ["a token of OAuth 2 with no scopes", { authorization: "Bearer may-" }, 403],
    ["an unknown scheme", { authorization: "Hawk may-read" }, 401],
    ["nothing", {}, 401],
  ];

describe("routes", () => {
  for (const [what, request, expected] of asked) {
    it(`are found by ${what}`, async (t) => {
      const { port } = await startRoutes(t);
      const { status, body } = await ask(port, request);
      assert.deepEqual(status === 200 ? JSON.parse(body) : status, expected);
    });
  }

  it("are found by what the generated client sends", async (t) => {
    const { port } = await startRoutes(t);
    const client = createRoutesClient({ baseUrl: `http://127.0.0.1:${port}/routes` });
    const replies = [
      await client.compare({ path: { base: "v1/x", head: "ü" } }),
      await client.exportPets({ path: { format: "json" } }),
      await client.listCollections({ query: { page: 3 } }),
      await client.listRequests(),
      await client.sell({ headers: { "x-target": "Shop.Sell" } }),
    ];
    assert.deepEqual(
      replies.map(({ body }) => body),
      [["v1/x", "ü"], ["json"], ["collections", "3"], ["requests"], ["sell"]],
    );
    // @ts-expect-error the header that the operation is told by has one value
    await client.buy({ headers: { "x-target": "Shop.Sell" } });
  });
});

describe("credentials", () => {
  for (const [what, headers, expected] of credentials) {
    it(`may be ${what}`, async (t) => {
      const { port } = await startRoutes(t);
      const { status, body } = await ask(port, { target: "/routes/secret", headers });
      assert.deepEqual(status === 200 ? JSON.parse(body) : status, expected);
    });
  }

  it("may be a key and a token of OpenID Connect together", async (t) => {
    const { port } = await startRoutes(t);
    const headers = { "X-Key": "k", Authorization: "Bearer id" };
    const { status, body } = await ask(port, { target: "/routes/secret", headers });
    // The OAuth 2 alternatives come first and refuse the token; the third accepts both.
    assert.deepEqual([status, body], [200, '["k","id","profile"]']);
  });
});
