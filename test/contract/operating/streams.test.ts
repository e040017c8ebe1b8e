import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { describe, it, type TestContext } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { createFormsClient } from "../../http/generated/forms/client.js";
import { createStreamsClient } from "../../http/generated/streams/client.js";
import type { Told } from "./stream-server.js";

const gigabyte = 1_073_741_824;
const mebibyte = 1_048_576;

/** A server of streams in another process. */
interface StreamServer {
  readonly child: ChildProcess;
  readonly port: number;
}

async function startServer(t: TestContext): Promise<StreamServer> {
  const child = fork(new URL("./stream-server.js", import.meta.url), { timeout: 60_000 });
  t.after(() => child.kill());
  const { port } = await nextTold(child, "port");
  return { child, port };
}

/** The next message of the server that tells of `name`. */
async function nextTold<Name extends string>(
  child: ChildProcess,
  name: Name,
): Promise<Extract<Told, Record<Name, number>>> {
  for (;;) {
    const [message] = await once(child, "message");
    // The server sends nothing else.
    if (name in message) return message as Extract<Told, Record<Name, number>>;
  }
}

/** The most memory that a process has held, in MiB (proc(5)). */
function peakMiB({ pid }: ChildProcess): number {
  const kib = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kib) / 1024;
}

async function* pieces(): AsyncGenerator<Uint8Array, void, undefined> {
  const piece = new Uint8Array(65_536);
  for (let sent = 0; sent < gigabyte; sent += piece.length) yield piece;
}

/** A connection that has said `head`; it reads nothing unless the test does. */
async function begin(port: number, head: string): Promise<Socket> {
  const socket = connect(port, "127.0.0.1").pause();
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write(head);
  return socket;
}

const downloadHead = "GET /streams/downloads HTTP/1.1\r\nHost: x\r\n\r\n";
const uploadHead =
  "POST /streams/uploads HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nContent-Length: 1073741824\r\n\r\n";

describe("a gigabyte, through a server that holds less than 200 MiB", { skip: process.platform !== "linux" }, () => {
  it("is taken", async (t) => {
    const { child, port } = await startServer(t);
    const client = createStreamsClient({ baseUrl: `http://127.0.0.1:${port}/streams` });
    const reply = await client.upload({ body: pieces() });
    assert.deepEqual([reply.status, reply.body], [200, { bytes: gigabyte }]);
    const peak = peakMiB(child);
    t.diagnostic(`${Math.round(peak)} MiB`);
    assert.ok(peak < 200, `${peak} MiB`);
  });

  it("is taken as a file of a form", async (t) => {
    const { child, port } = await startServer(t);
    const client = createFormsClient({ baseUrl: `http://127.0.0.1:${port}/forms` });
    const piece = new Blob([new Uint8Array(mebibyte)]);
    const document = new Blob(Array.from({ length: gigabyte / mebibyte }, () => piece));
    const reply = await client.sendFiles({ body: { title: "T", document } });
    assert.deepEqual([reply.status, reply.body], [200, { value: gigabyte }]);
    const peak = peakMiB(child);
    t.diagnostic(`${Math.round(peak)} MiB`);
    assert.ok(peak < 200, `${peak} MiB`);
  });

  it("is given", async (t) => {
    const { child, port } = await startServer(t);
    const client = createStreamsClient({ baseUrl: `http://127.0.0.1:${port}/streams` });
    const reply = await client.download();
    assert(reply.status === 200);
    let bytes = 0;
    for await (const { length } of reply.body) bytes += length;
    assert.equal(bytes, gigabyte);
    const peak = peakMiB(child);
    t.diagnostic(`${Math.round(peak)} MiB`);
    assert.ok(peak < 200, `${peak} MiB`);
  });

  it("is made no faster than a slow client takes it", async (t) => {
    const { child, port } = await startServer(t);
    const socket = await begin(port, downloadHead);
    const readMade = async () => {
      child.send("made");
      return (await nextTold(child, "made")).made;
    };
    let read = 0;
    socket.on("data", ({ length }) => {
      read += length;
    });
    for (let turn = 0; turn < 20; turn++) {
      socket.resume();
      await delay(2);
      socket.pause();
      await delay(50);
      const ahead = (await readMade()) - read;
      assert.ok(ahead < 16 * mebibyte, `${ahead} bytes ahead of ${read}`);
    }
    assert.ok(read > 0);
    socket.destroy();
    assert.ok(peakMiB(child) < 200);
  });
});

describe("a client that leaves in the middle of a gigabyte stops the handler's signal within 100 ms", () => {
  const ways: readonly (readonly [what: string, head: string, act: (socket: Socket) => void])[] = [
    ["of an upload", uploadHead, writeOn],
    ["of a download that it reads", downloadHead, (socket) => socket.resume()],
    ["of a download that it does not read", downloadHead, () => undefined],
  ];
  for (const [what, head, act] of ways) {
    it(what, async (t) => {
      const { child, port } = await startServer(t);
      const socket = await begin(port, head);
      act(socket);
      await delay(200);
      const aborted = nextTold(child, "abortedAt");
      const leftAt = performance.timeOrigin + performance.now();
      socket.destroy();
      const took = (await aborted).abortedAt - leftAt;
      t.diagnostic(`${Math.round(took)} ms`);
      assert.ok(took < 100, `${took} ms`);
    });
  }
});

function writeOn(socket: Socket): void {
  const piece = new Uint8Array(65_536);
  while (socket.writable && socket.write(piece)) {}
  if (socket.writable) socket.once("drain", () => writeOn(socket));
}
