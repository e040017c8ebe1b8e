import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { describe, it, type TestContext } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import type { ReceivedBytes } from "../../runtime/wire/index.js";
import { startStreams } from "./start-streams.js";

const megabyte = 1_048_576;
const uploadHead =
  "POST /streams/uploads HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nContent-Length: 1073741824\r\n\r\n";
const downloadHead = "GET /streams/downloads HTTP/1.1\r\nHost: x\r\n\r\n";

/** A connection that has said `head`; it reads nothing unless the test does. */
async function begin(t: TestContext, port: number, head: string): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  t.after(() => socket.destroy());
  socket.on("error", () => undefined).pause();
  await new Promise<void>((resolve) => socket.once("connect", resolve));
  socket.write(head);
  return socket;
}

/** When a handler's signal said that its client has left. */
function listenTo(signal: AbortSignal): Promise<number> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(performance.now()), { once: true }));
}

/** How a handler is busy when its client leaves. */
const uploads: readonly (readonly [what: string, read: (body: ReceivedBytes) => Promise<unknown>])[] = [
  ["waits for more of an upload", (body) => body.bytes()],
  ["has taken the first piece of an upload", (body) => body[Symbol.asyncIterator]().next()],
];

describe("a client that leaves stops the signal of a handler within 100 ms", () => {
  for (const [what, read] of uploads) {
    it(`that ${what}`, async (t) => {
      const started = Promise.withResolvers<void>();
      const stopped = Promise.withResolvers<number>();
      const { port, faults } = await startStreams(t, {
        async upload({ body, signal }, reply) {
          started.resolve();
          const aborted = listenTo(signal);
          await read(body).catch(() => undefined);
          stopped.resolve(await aborted);
          return reply(200, { bytes: 0 });
        },
      });
      const socket = await begin(t, port, uploadHead);
      socket.write(new Uint8Array(10));
      await started.promise;
      await delay(20);
      const leftAt = performance.now();
      socket.destroy();
      const took = (await stopped.promise) - leftAt;
      assert.ok(took < 100, `${took} ms`);
      assert.deepEqual(faults, []);
    });
  }

  for (const [what, isEndless] of [
    ["streams", true],
    ["waits in a stream", false],
  ] as const) {
    it(`that ${what} to it`, async (t) => {
      const stopped = Promise.withResolvers<number>();
      const { port, faults } = await startStreams(t, {
        download({ signal }, reply) {
          void listenTo(signal).then(stopped.resolve);
          const pieces = async function* () {
            do yield new Uint8Array(1000);
            while (isEndless);
            await new Promise((resolve) => signal.addEventListener("abort", resolve));
          };
          return reply(200, pieces());
        },
      });
      const socket = await begin(t, port, downloadHead);
      await new Promise((resolve) => socket.once("data", resolve).resume());
      const leftAt = performance.now();
      socket.destroy();
      const took = (await stopped.promise) - leftAt;
      assert.ok(took < 100, `${took} ms`);
      assert.deepEqual(faults, []);
    });
  }
});

describe("whoever does not read slows the one who sends", () => {
  it("a handler, by a client", async (t) => {
    let made = 0;
    const { port } = await startStreams(t, {
      download: (_, reply) =>
        reply(
          200,
          (async function* () {
            for (; made < 100 * megabyte; made += 65_536) yield new Uint8Array(65_536);
          })(),
        ),
    });
    await begin(t, port, downloadHead);
    await delay(150);
    const before = made;
    await delay(100);
    assert.ok(made < 16 * megabyte, `${made}`);
    assert.equal(made, before);
  });

  it("a client, by a handler", async (t) => {
    const { port } = await startStreams(t, {
      async upload({ body, signal }, reply) {
        await body[Symbol.asyncIterator]().next();
        await listenTo(signal);
        return reply(200, { bytes: 0 });
      },
    });
    const socket = await begin(t, port, uploadHead);
    const piece = new Uint8Array(65_536);
    let taken = 0;
    for (let isTaken = true; isTaken && taken < 100 * megabyte; taken += piece.length) {
      isTaken = socket.write(piece) || (await takenInTime(socket));
    }
    assert.ok(taken < 16 * megabyte, `${taken}`);
  });
});

/** Whether what was written has gone out within 100 ms. */
function takenInTime(socket: Socket): Promise<boolean> {
  const drained = new Promise<boolean>((resolve) => socket.once("drain", () => resolve(true)));
  return Promise.race([drained, delay(100, false)]);
}
