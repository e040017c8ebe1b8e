import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Middleware } from "koa";
import { implement, secure } from "../../runtime/http/index.js";
import { ask } from "./ask.js";
import { bodiless } from "./generated/bodiless/server.js";
import { listen } from "./listen.js";
import { implementWire, untyped } from "./start-wire.js";

const options = { limiter: "off" } as const;
const passedOn: Middleware = (context) => {
  context.body = `passed on ${context.url}`;
};

function implementBodiless(mount?: string): Middleware {
  return implement(
    secure(bodiless, {}),
    {
      operations: { checkPulse: (_, reply) => reply(200, { "x-rate": 60 }), beat: (_, reply) => reply(204) },
      refuse: {
        internal: (_, reply) => reply(500),
        overloaded: (_, reply) => reply(503),
        unknownPath: (_, reply) => reply(404),
        wrongMethod: (_, reply) => reply(405),
      },
    },
    mount === undefined ? {} : { mount },
  );
}

describe("a mount", () => {
  it("is the path of the spec's server, and what is outside is passed on", async (t) => {
    const { port } = await listen(t, implementWire({ options }), passedOn);
    assert.equal((await ask(port, { target: "/wire/items/mine" })).body, '{"name":"mine"}');
    for (const target of [
      "/",
      "/wired/items/mine",
      "/Wire/items/mine",
      "/other?/wire/items/mine",
      "//wire/items/mine",
    ]) {
      assert.equal((await ask(port, { target })).body, `passed on ${target}`);
    }
  });

  it("can be another", async (t) => {
    const { port } = await listen(t, implementWire({ options: { ...options, mount: "/v1/api" } }), passedOn);
    assert.equal((await ask(port, { target: "/v1/api/items/mine" })).status, 200);
    assert.equal((await ask(port, { target: "/v1/api" })).status, 404);
    assert.equal((await ask(port, { target: "/wire/items/mine" })).body, "passed on /wire/items/mine");
  });

  it("can be the root", async (t) => {
    const { port } = await listen(t, implementBodiless(), passedOn);
    assert.equal((await ask(port, { method: "POST", target: "/pulse" })).status, 204);
    assert.equal((await ask(port, { target: "/other" })).status, 404);
  });

  it("lets several APIs share a Koa app", async (t) => {
    const { port } = await listen(t, implementWire({ options }), implementBodiless("/second"), passedOn);
    const targets = ["/wire/items/mine", "/second/pulse", "/wire/pulse", "/third"];
    const statuses = [];
    for (const target of targets) statuses.push((await ask(port, { target })).status);
    assert.deepEqual(statuses, [200, 405, 404, 200]);
  });

  for (const mount of ["/", "/api/", "api", "/api?x", "//api"]) {
    it(`is refused at start-up when it is no path: ${mount}`, () => {
      assert.throws(() => implementBodiless(mount), RangeError);
    });
  }
});

describe("HEAD", () => {
  it("is served where it is declared, without a body", async (t) => {
    const { port } = await listen(t, implementBodiless());
    const { status, headers, body } = await ask(port, { method: "HEAD", target: "/pulse" });
    assert.deepEqual([status, headers["x-rate"], body], [200, "60", ""]);
    const get = await ask(port, { target: "/pulse" });
    assert.deepEqual([get.status, get.headers.allow, get.headers["content-length"]], [405, "HEAD, POST", "0"]);
  });
});

// What follows is what a caller without types could give: the casts hide from the compiler what it would refuse.
const given = untyped(() => undefined);
const started = (service: object) => implement(secure(bodiless, {}), service as never);

describe("start-up", () => {
  it("refuses a service that lacks a handler or has one too many", () => {
    const operations: object = { extra: given };
    assert.throws(() => implementWire({ options, operations }), /wire: handlers are not declared: extra/);
    const service = { operations: { beat: given }, refuse: {} };
    assert.throws(() => started(service), /bodiless: handlers are missing: checkPulse/);
  });

  it("refuses a service that lacks a refusal or has one too many", () => {
    const refuse: object = { extra: given };
    assert.throws(() => implementWire({ options, refuse }), /wire: refusals are not declared: extra/);
    const service = { operations: { beat: given, checkPulse: given }, refuse: {} };
    assert.throws(() => started(service), /bodiless: refusals are missing: overloaded, internal/);
  });

  it("refuses an API whose hook is missing", () => {
    const hooks: object = { bearer: undefined };
    assert.throws(() => implementWire({ options, hooks }), /no hook named bearer/);
  });

  it("refuses limits that nobody counts, unless they are said to be off", () => {
    assert.throws(() => implementWire({}), /wire: limits are declared/);
    assert.ok(implementWire({ options }));
  });
});
