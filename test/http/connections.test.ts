import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { describe, it } from "node:test";
import { converse, statusesIn } from "./converse.js";
import { startWire, untyped } from "./start-wire.js";

const mine = "GET /wire/items/mine HTTP/1.1\r\nHost: x\r\n";
const last = `${mine}Connection: close\r\n\r\n`;
const post = (path: string, headers: string, body: string) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n${headers}\r\n\r\n${body}`;

const unread: readonly (readonly [string, string, number])[] = [
  ["of an unknown path", post("/wire/nowhere", "Content-Length: 5", "abcde"), 404],
  [
    "of an unknown path, in chunks",
    post("/wire/nowhere", "Transfer-Encoding: chunked", "5\r\nabcde\r\n0\r\n\r\n"),
    404,
  ],
  ["that is too large", post("/wire/note", "Content-Length: 9", "nine byte"), 413],
  [
    "that is too large, in chunks",
    post("/wire/note", "Transfer-Encoding: chunked", "9\r\nnine byte\r\n0\r\n\r\n"),
    413,
  ],
  ["of another media type", post("/wire/store", "Content-Length: 2", "{}").replace("POST", "PUT"), 415],
  ["of an operation without one", `${mine}Content-Length: 5\r\n\r\nabcde`, 200],
  ["of 1 MB", post("/wire/nowhere", "Content-Length: 1000000", "a".repeat(1_000_000)), 404],
];

const desyncs: readonly (readonly [string, string])[] = [
  ["two ways of saying the length", post("/wire/note", "Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n")],
  ["two lengths", post("/wire/note", "Content-Length: 5\r\nContent-Length: 6", "abcde")],
  ["a length with a sign", post("/wire/note", "Content-Length: +5", "abcde")],
  ["an obscured coding", post("/wire/note", "Transfer-Encoding: xchunked", "0\r\n\r\n")],
  ["a chunk's length that is no number", post("/wire/note", "Transfer-Encoding: chunked", "5;\r\nabcde\r\nx\r\n")],
  ["a blank before the colon", post("/wire/note", "Content-Length : 5", "abcde")],
  ["a folded header", post("/wire/note", "X-Long: a\r\n b", "")],
];

describe("a connection", () => {
  for (const [what, request, status] of unread) {
    it(`serves the next request after a body ${what}`, async (t) => {
      const { port } = await startWire(t);
      assert.deepEqual(statusesIn(await converse(port, request, last)), [status, 200]);
    });
  }

  it("takes no body for a request", async (t) => {
    const wire = await startWire(t);
    const smuggled = "GET /wire/limited HTTP/1.1\r\nHost: x\r\n\r\n";
    const request = post("/wire/nowhere", `Content-Length: ${smuggled.length}`, smuggled);
    assert.deepEqual(statusesIn(await converse(wire.port, request + last)), [404, 200]);
    assert.deepEqual(
      wire.limiter.counted.map(({ rule }) => rule.name),
      ["wire/everything", "wire/everything"],
    );
  });

  it("answers pipelined requests in order", async (t) => {
    const { port } = await startWire(t);
    const requests = [post("/wire/note", "Content-Length: 9", "nine byte"), `${mine}\r\n`, last];
    assert.deepEqual(statusesIn(await converse(port, requests.join(""))), [413, 200, 200]);
  });

  for (const [what, request] of desyncs) {
    it(`ends with 400 at a message whose end is in doubt: ${what}`, async (t) => {
      const { port } = await startWire(t);
      assert.deepEqual(statusesIn(await converse(port, request + last)), [400]);
    });
  }

  it("ends once the client has sent more than 1 MiB of a body that nobody reads, and still gets its answer", async (t) => {
    const { port } = await startWire(t);
    const socket = connect(port, "127.0.0.1");
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk;
    });
    socket.on("error", () => {});
    socket.write(post("/wire/note", "Transfer-Encoding: chunked", ""));
    const chunk = `10000\r\n${"a".repeat(65_536)}\r\n`;
    await new Promise<void>((resolve) => {
      socket.on("close", () => resolve());
      const send = () => {
        while (socket.writable && socket.write(chunk));
        socket.once("drain", send);
      };
      send();
    });
    assert.deepEqual(statusesIn(received), [413]);
  });

  it("gathers no listeners, however many requests it serves", async (t) => {
    const wire = await startWire(t, {
      operations: {
        mine: untyped((input: { signal: AbortSignal }, reply) => reply(200, { name: `${input.signal.aborted}` })),
      },
    });
    const sockets: Socket[] = [];
    wire.server.on("connection", (socket: Socket) => sockets.push(socket));
    const counts: number[] = [];
    wire.server.on("request", ({ socket }: { socket: Socket }) => {
      counts.push(socket.eventNames().reduce((sum, name) => sum + socket.listenerCount(name), 0));
    });
    const requests = Array.from({ length: 15 }, () => [
      post("/wire/note", "Content-Length: 9", "nine byte"),
      `${mine}\r\n`,
    ]);
    await converse(wire.port, ...requests.flat(), last);
    assert.deepEqual([sockets.length, counts.length], [1, 31]);
    assert.ok(Math.max(...counts.slice(2)) <= Math.max(...counts.slice(0, 2)), `${counts}`);
  });
});
