import assert from "node:assert/strict";
import { describe, it } from "node:test";
import Koa from "koa";
import { listen } from "../../runtime/listen.js";

/** An app whose requests wait until they are released. */
function waitingApp() {
  const reached = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const koa = new Koa();
  koa.use(async (context) => {
    reached.resolve();
    await release.promise;
    context.body = "done";
  });
  return { koa, reached: reached.promise, release: release.resolve };
}
const anyPort = { host: "127.0.0.1", port: 0 };

describe("a server that stops", () => {
  it("finishes the request under way and takes no more", async () => {
    const { koa, reached, release } = waitingApp();
    const server = await listen(koa, anyPort);
    const pending = fetch(server.url);
    await reached;
    const closed = server.close();
    await assert.rejects(fetch(server.url));
    release();
    assert.equal(await (await pending).text(), "done");
    await closed;
  });

  it("gives up on a request that takes too long", async () => {
    const { koa, reached } = waitingApp();
    const server = await listen(koa, { ...anyPort, drainMs: 50 });
    const pending = assert.rejects(fetch(server.url));
    await reached;
    await server.close();
    await pending;
  });

  it("does not wait for connections that are idle", async () => {
    const { koa, release } = waitingApp();
    release();
    const server = await listen(koa, anyPort);
    await (await fetch(server.url)).text();
    const startedAt = performance.now();
    await server.close();
    assert.ok(performance.now() - startedAt < 2_000);
  });
});

describe("a server that starts", () => {
  it("says where it listens", async () => {
    const server = await listen(new Koa(), anyPort);
    assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
    await server.close();
  });

  it("rejects with the system's own error when the port is in use", async () => {
    const server = await listen(new Koa(), anyPort);
    const port = Number(new URL(server.url).port);
    await assert.rejects(listen(new Koa(), { ...anyPort, port }), { code: "EADDRINUSE" });
    await server.close();
  });
});
