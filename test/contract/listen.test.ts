import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
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
const get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

/** A connection of which nothing is read yet. */
function connectTo(url: string): Socket {
  return connect(Number(new URL(url).port), "127.0.0.1");
}

describe("a server that stops", () => {
  it("finishes the request under way and takes no more", async () => {
    const { koa, reached, release } = waitingApp();
    const server = await listen(koa, anyPort);
    const pending = fetch(server.url);
    await reached;
    const closed = server.close();
    // What is in the system's queue by now is still taken.
    await sleep(100);
    await assert.rejects(fetch(server.url));
    release();
    assert.equal(await (await pending).text(), "done");
    await closed;
  });

  it("tells whoever waits for an answer that the connection ends with it", async () => {
    const { koa, reached, release } = waitingApp();
    const server = await listen(koa, anyPort);
    const pending = fetch(server.url);
    await reached;
    const closed = server.close();
    // The port closes first.
    await sleep(100);
    release();
    assert.equal((await pending).headers.get("connection"), "close");
    await closed;
  });

  it("answers a request that comes on a connection kept open, and then ends that", async () => {
    const { koa, release } = waitingApp();
    release();
    const server = await listen(koa, anyPort);
    const socket = connectTo(server.url);
    socket.write(get);
    const [first] = await once(socket, "data");
    assert.match(String(first), /connection: keep-alive/i);
    const closed = server.close();
    await sleep(200);
    socket.write(get);
    assert.match(await text(socket), /^HTTP\/1\.1 200 OK\r\n.*connection: close\r\n.*done$/is);
    await closed;
  });

  it("answers everybody whose connection the system had taken", async () => {
    const { koa, release } = waitingApp();
    release();
    const server = await listen(koa, anyPort);
    const sockets = Array.from({ length: 100 }, () => connectTo(server.url));
    const answers = sockets.map((socket) => {
      socket.write(get);
      return text(socket);
    });
    await once(sockets.at(-1) ?? assert.fail(), "connect");
    const closed = server.close();
    for (const answer of await Promise.all(answers)) assert.match(answer, /^HTTP\/1\.1 200 OK\r\n.*done$/s);
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
