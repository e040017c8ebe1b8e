import assert from "node:assert/strict";
import type { OutgoingHttpHeaders } from "node:http";
import { describe, it } from "node:test";
import { forbidden, unauthenticated } from "../../runtime/http/index.js";
import type { HookRequest } from "../../runtime/wire/index.js";
import { ask } from "./ask.js";
import { listen } from "./listen.js";
import { implementWire, startWire, untyped } from "./start-wire.js";

const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
const either = (headers: OutgoingHttpHeaders, query = "") =>
  ({ method: "POST", target: `/wire/secret/either${query}`, headers }) as const;

const accepted: readonly (readonly [string, OutgoingHttpHeaders, string, string])[] = [
  ["a token", { Authorization: "Bearer good" }, "", "bearer"],
  ["a token whatever the case of its scheme", { Authorization: "bEARER  good" }, "", "bearer"],
  ["two keys together", { "X-Key": "k" }, "?key=k", "k"],
  ["an escaped key", { "X-Key": "k k" }, "?key=k%20k", "k k"],
  ["a password with colons", { Authorization: basic("ann:pass:word") }, "", "ann"],
  ["a user name beyond ASCII", { Authorization: basic("änn:pass:word") }, "", "änn"],
  ["a second credential where the first is refused", { Authorization: "Bearer bad", "X-Key": "k" }, "?key=k", "k"],
  ["a second credential where the first is forbidden", { Authorization: "Bearer banned", "X-Key": "k" }, "?key=k", "k"],
  ["the first of two that are good", { Authorization: "Bearer good", "X-Key": "k" }, "?key=k", "bearer"],
];

const missing = { reason: "no credential was given", missing: true };
const refused: readonly (readonly [string, OutgoingHttpHeaders, string, object])[] = [
  ["nothing", {}, "", missing],
  ["half of two keys", { "X-Key": "k" }, "", missing],
  ["the other half", {}, "?key=k", missing],
  ["an empty key", { "X-Key": "" }, "?key=", missing],
  ["a key given twice", { "X-Key": "k" }, "?key=k&key=k", missing],
  ["another scheme", { Authorization: "Digest good" }, "", missing],
  ["a scheme without a token", { Authorization: "Bearer " }, "", missing],
  ["two tokens", { Authorization: "Bearer good good" }, "", missing],
  ["a password that is no base64", { Authorization: "Basic ann:pass" }, "", missing],
  ["a password without a colon", { Authorization: basic("ann") }, "", missing],
  ["a bad token", { Authorization: "Bearer bad" }, "", { reason: "bad token", missing: false }],
  [
    "a bad token and bad keys: the first counts",
    { Authorization: "Bearer bad", "X-Key": "k" },
    "?key=x",
    { reason: "bad token", missing: false },
  ],
  ["keys that differ", { "X-Key": "k" }, "?key=x", { reason: "keys differ", missing: false }],
  ["a bad password", { Authorization: basic("ann:x") }, "", { reason: "bad password", missing: false }],
];

describe("security alternatives", () => {
  for (const [what, headers, query, name] of accepted) {
    it(`accept ${what}`, async (t) => {
      const wire = await startWire(t);
      const { status, body } = await wire.ask(either(headers, query));
      assert.deepEqual([status, JSON.parse(body)], [200, { name }]);
    });
  }

  for (const [what, headers, query, found] of refused) {
    it(`refuse ${what}`, async (t) => {
      const wire = await startWire(t);
      const { status, headers: answered, body } = await wire.ask(either(headers, query));
      assert.deepEqual([status, answered["www-authenticate"]], [401, 'Bearer realm="wire"']);
      assert.deepEqual(JSON.parse(body), { kind: "unauthenticated", found });
    });
  }

  it("answer 403 to a known caller who may not", async (t) => {
    const wire = await startWire(t);
    const { status, body } = await wire.ask(either({ Authorization: "Bearer banned" }));
    assert.deepEqual([status, JSON.parse(body).found], [403, { reason: "banned" }]);
  });

  it("leave the first refusal's kind, also where a later one says otherwise", async (t) => {
    const hooks = { bearer: () => unauthenticated("first"), "headerKey+queryKey": untyped(() => forbidden("second")) };
    const wire = await startWire(t, { hooks });
    assert.equal((await wire.ask(either({ Authorization: "Bearer x", "X-Key": "k" }, "?key=k"))).status, 401);
  });

  for (const [cookie, status, name] of [
    [undefined, 200, "nobody"],
    ["session=good", 200, "good"],
    ["other=1; session=good", 200, "good"],
    ["session=", 200, "nobody"],
    ["session=bad", 401, undefined],
  ] as const) {
    it(`answer ${status} to ${cookie ?? "no cookie"} where anonymous access is allowed`, async (t) => {
      const wire = await startWire(t);
      const answered = await wire.ask({ target: "/wire/secret/optional", headers: cookie ? { Cookie: cookie } : {} });
      assert.deepEqual([answered.status, JSON.parse(answered.body).name], [status, name]);
    });
  }

  it("let nobody in by a hook that returns nothing", async (t) => {
    const wire = await startWire(t, { hooks: { bearer: untyped(() => undefined) } });
    assert.equal((await wire.ask(either({ Authorization: "Bearer good" }))).status, 500);
    assert.deepEqual(
      wire.faults.map(({ reason }) => reason),
      ["TypeError"],
    );
  });

  it("come after the body is read and before it is checked", async (t) => {
    const wire = await startWire(t, { options: { bodyTimeoutMs: 1_000 } });
    const headers = { "Content-Type": "application/json" };
    assert.equal((await wire.ask({ ...either(headers), body: "{" })).status, 400);
    const letter = { method: "PUT", target: "/wire/secret/either" };
    assert.equal((await wire.ask(letter)).status, 405);
    assert.equal((await wire.ask({ ...either(headers), body: "{}" })).status, 401);
  });
});

describe("a hook", () => {
  it("sees the request as it was sent: bytes, value, method, target, address", async (t) => {
    const seen: HookRequest[] = [];
    const bearer = untyped((...given: unknown[]) => {
      seen.push(given[1] as HookRequest); // the second argument of every hook
      return { user: "x" };
    });
    const wire = await startWire(t, { hooks: { bearer } });
    const headers = { Authorization: "Bearer good", "Content-Type": "application/json" };
    await wire.ask({ ...either(headers, "?a=%20&b"), body: '{ "a" :1}' });
    await wire.ask(either(headers));
    assert.deepEqual(
      seen.map(({ raw, ...rest }) => ({ ...rest, raw: Buffer.from(raw).toString() })),
      [
        {
          method: "POST",
          target: "/wire/secret/either?a=%20&b",
          body: { a: 1 },
          ip: "127.0.0.1",
          scopes: [],
          raw: '{ "a" :1}',
        },
      ],
    );
  });

  it("sees the whole target also where outer middleware has cut a prefix off", async (t) => {
    const targets: string[] = [];
    const bearer = untyped((...given: unknown[]) => {
      targets.push((given[1] as HookRequest).target); // the second argument of every hook
      return { user: "x" };
    });
    const serve = implementWire({ hooks: { bearer }, options: { limiter: "off" } });
    const { port } = await listen(
      t,
      (context, next) => {
        context.req.url = (context.req.url ?? "").replace("/outer", "");
        return next();
      },
      serve,
    );
    const { status } = await ask(port, {
      ...either({ Authorization: "Bearer x" }),
      target: "/outer/wire/secret/either",
    });
    assert.deepEqual([status, targets], [200, ["/outer/wire/secret/either"]]);
  });
});
