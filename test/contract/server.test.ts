import assert from "node:assert/strict";
import { connect } from "node:net";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { StoreUnavailable } from "../../runtime/store/store.js";
import { serve } from "./harness.js";

const json = { "content-type": "application/json" };

/** What a server answers to text on a connection, until it closes that. */
function answerTo(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text));
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
    });
    socket.on("close", () => resolve(received)).on("error", reject);
  });
}

describe("the server", () => {
  it("says that it is alive and ready", async (t) => {
    const served = await serve(t);
    for (const [path, status] of [
      ["/healthz", "ok"],
      ["/readyz", "ready"],
    ] as const) {
      const response = await served.fetch(path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get("cache-control"), "no-store");
      assert.deepEqual(await response.json(), { status });
    }
  });

  it("is alive but not ready without its database", async (t) => {
    const served = await serve(t);
    served.failStore(() => new StoreUnavailable());
    assert.equal((await served.fetch("/healthz")).status, 200);
    const ready = await served.fetch("/readyz");
    assert.equal(ready.status, 503);
    assert.deepEqual(await ready.json(), { status: "unavailable" });
  });

  it("answers another method of a health check with 405 and Allow", async (t) => {
    const response = await (await serve(t)).fetch("/healthz", { method: "POST" });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get("allow"), "GET, HEAD");
  });

  it("answers a path of no API with problem details", async (t) => {
    const response = await (await serve(t)).fetch("/nowhere");
    assert.equal(response.status, 404);
    assert.equal(response.headers.get("content-type"), "application/problem+json");
    assert.deepEqual(await response.json(), { type: "about:blank", title: "Not Found", status: 404 });
  });

  it("answers an unknown path of an API in the format of that API", async (t) => {
    const served = await serve(t);
    for (const [api, body] of [
      ["bullish", '{"message":"Not Found","errorCode":40400,"errorCodeName":"NOT_FOUND"}'],
      ["plyr", '{"error":"Not Found"}'],
      ["xpkg", "Not Found"],
      ["flashback", '{"success":false,"error_code":"NOT_FOUND","message":"There is nothing here."}'],
    ] as const) {
      const response = await served.fetch(`/${api}/nowhere`);
      assert.equal(response.status, 404);
      assert.equal(await response.text(), body);
    }
  });

  it("publishes the signing keys of each API, public parts only, and no secret of X-Pkg's", async (t) => {
    const served = await serve(t);
    for (const [api, count] of [
      ["bullish", 1],
      ["plyr", 1],
      ["xpkg", 0],
      ["flashback", 1],
    ] as const) {
      const response = await served.fetch(`/${api}/.well-known/jwks.json`);
      assert.equal(response.headers.get("cache-control"), "public, max-age=300");
      assert.equal(response.headers.get("content-type"), "application/jwk-set+json");
      const { keys } = await response.json();
      assert.equal(keys.length, count);
      for (const key of keys) {
        assert.deepEqual(Object.keys(key).sort(), ["alg", "crv", "kid", "kty", "use", "x", "y"]);
      }
    }
  });

  it("serves each spec under its mount", async (t) => {
    const served = await serve(t);
    for (const api of ["bullish", "plyr", "xpkg", "flashback"]) {
      const response = await served.fetch(`/${api}/openapi.yaml`);
      assert.equal(response.headers.get("content-type"), "application/yaml");
      assert.equal(parse(await response.text()).servers[0].url, `/${api}`);
    }
  });

  it("refuses what is no HTTP by a bare status, and closes", async (t) => {
    const answer = await answerTo((await serve(t)).url, "NONSENSE\r\n\r\n");
    assert.equal(answer, "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });

  it("refuses headers of more than 8 KiB", async (t) => {
    const long = `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${"a".repeat(9000)}\r\n\r\n`;
    assert.match(await answerTo((await serve(t)).url, long), /^HTTP\/1\.1 431 /);
  });
});

describe("the server, called by scripts of other origins,", () => {
  const env = { CORS_ORIGINS: "https://portal.example" };
  const asking = (origin: string) => ({
    method: "OPTIONS",
    headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
  });

  for (const [path, origin, allowed] of [
    ["/xpkg/auth/login", "https://anyone.example", "*"],
    ["/flashback/user/login", "https://portal.example", "https://portal.example"],
  ] as const) {
    it(`opens ${path} to ${origin}`, async (t) => {
      const served = await serve(t, { env });
      const asked = await served.fetch(path, asking(origin));
      assert.equal(asked.status, 204);
      assert.equal(asked.headers.get("access-control-allow-origin"), allowed);
      assert.equal(asked.headers.get("access-control-allow-headers"), "content-type");
      assert.match(asked.headers.get("access-control-allow-methods") ?? "", /\bPOST\b/);
      const called = await served.fetch(path, { method: "POST", headers: { ...json, origin }, body: "{}" });
      assert.equal(called.status, 400);
      assert.equal(called.headers.get("access-control-allow-origin"), allowed);
      assert.match(called.headers.get("access-control-expose-headers") ?? "", /retry-after/);
    });
  }

  it("stays closed to any other origin", async (t) => {
    const served = await serve(t, { env });
    const asked = await served.fetch("/flashback/user/login", asking("https://other.example"));
    assert.equal(asked.status, 405);
    assert.equal(asked.headers.get("access-control-allow-origin"), null);
    const headers = { ...json, origin: "https://other.example" };
    const called = await served.fetch("/flashback/user/login", { method: "POST", headers, body: "{}" });
    assert.equal(called.headers.get("access-control-allow-origin"), null);
  });
});
