import assert from "node:assert/strict";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { describe, it, type TestContext } from "node:test";
import { StreamNotResumed } from "../../runtime/client/index.js";
import { createStreamsClient } from "./generated/streams/client.js";
import type { Tick } from "./generated/streams/server.js";
import { startStreams } from "./start-streams.js";

/** A way to a port that lets `bytesOf(connection)` bytes of its answers through, then breaks both sides off. */
async function cutter(t: TestContext, port: number, bytesOf: (connection: number) => number) {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((near) => {
    let left = bytesOf(connections++);
    const far = connect(port, "127.0.0.1");
    const cut = () => void [near, far].map((socket) => socket.destroy());
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", cut).on("close", cut);
    }
    near.pipe(far);
    far.on("data", (bytes: Buffer) => {
      near.write(bytes.subarray(0, left), () => left <= 0 && cut());
      left -= bytes.length;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  // A server that listens on TCP has an address of this shape.
  return { port: (server.address() as AddressInfo).port, connections: () => connections };
}

/** Ticks after the one that was got last, some at a time, each with an id. */
async function* ticksAfter(lastEventId: string | undefined, last: number): AsyncGenerator<Tick, void, undefined> {
  for (let count = Number(lastEventId ?? 0) + 1; count <= last; count++) {
    yield { id: String(count), data: { count, text: "é".repeat(count % 7) }, ...(count % 3 === 0 ? { retry: 1 } : {}) };
    if (count % 5 === 0) await new Promise(setImmediate);
  }
}

const clientOf = (port: number) => createStreamsClient({ baseUrl: `http://127.0.0.1:${port}/streams` });

async function countsOf(items: AsyncIterable<Tick>): Promise<number[]> {
  const counts: number[] = [];
  for await (const { data } of items) counts.push(data.count);
  return counts;
}

describe("a stream of events that is to be taken up again", () => {
  it("loses and repeats nothing, wherever it is cut", async (t) => {
    const last = 300;
    const { port, faults } = await startStreams(t, {
      watch: ({ lastEventId }, reply) =>
        lastEventId === String(last) ? reply(204) : reply(200, ticksAfter(lastEventId, last)),
    });
    // Every length from the head of the answer on; some connections get not even that.
    const cut = await cutter(t, port, (connection) => (connection === 0 ? 900 : 250 + ((connection * 97) % 700)));
    const reply = await clientOf(cut.port).watch({}, { reconnect: true });
    assert(reply.status === 200);
    assert.deepEqual(
      await countsOf(reply.body),
      Array.from({ length: last }, (_, index) => index + 1),
    );
    assert.ok(cut.connections() > 20, `${cut.connections()} connections`);
    assert.deepEqual(faults, []);
  });

  it("waits as long as the stream said", async (t) => {
    const asked: number[] = [];
    const { client } = await startStreams(t, {
      watch(_, reply) {
        asked.push(performance.now());
        return asked.length > 2 ? reply(204) : reply(200, oneTick(60));
      },
    });
    const reply = await client.watch({}, { reconnect: true });
    assert(reply.status === 200);
    assert.deepEqual(await countsOf(reply.body), [1, 1]);
    const waits = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
    assert.ok(
      waits.every((wait) => wait >= 55),
      `${waits}`,
    );
  });

  it("tries on while the server is away or says that it cannot now", async (t) => {
    let asked = 0;
    const { client, server } = await startStreams(t, {
      watch(_, reply) {
        asked += 1;
        if (asked === 2) return reply(503, { kind: "overloaded" });
        if (asked === 3) server.closeAllConnections();
        return asked > 4 ? reply(204) : reply(200, oneTick(1));
      },
    });
    const reply = await client.watch({}, { reconnect: true });
    assert(reply.status === 200);
    assert.deepEqual(await countsOf(reply.body), [1, 1]);
    assert.equal(asked, 5);
  });

  it("waits for as long as a busy server asks", async (t) => {
    const { port } = await startStreams(t, { watch: (_, reply) => reply(200, oneTick(1)) });
    const asked: number[] = [];
    const answer = (request: Request) => {
      asked.push(performance.now());
      if (asked.length === 1) return fetch(request);
      if (asked.length > 2) return new Response(null, { status: 204 });
      return new Response(null, { status: 503, headers: { "Retry-After": "1" } });
    };
    const client = createStreamsClient({
      baseUrl: `http://127.0.0.1:${port}/streams`,
      fetch: async (request) => answer(request as Request), // it is called with a request alone
    });
    const reply = await client.watch({}, { reconnect: true });
    assert(reply.status === 200);
    assert.deepEqual(await countsOf(reply.body), [1]);
    assert.ok((asked[2] ?? 0) - (asked[1] ?? 0) >= 995, `${asked}`);
  });

  it("ends with StreamNotResumed where the server answers anything else", async (t) => {
    let asked = 0;
    const { client } = await startStreams(t, {
      watch: (_, reply) => (asked++ === 0 ? reply(200, oneTick(1)) : reply(400, { kind: "gone" })),
    });
    const reply = await client.watch({}, { reconnect: true });
    assert(reply.status === 200);
    await assert.rejects(countsOf(reply.body), (error) => {
      assert(error instanceof StreamNotResumed);
      assert.deepEqual([error.operation, error.status], ["watch", 400]);
      assert.deepEqual(Object.keys(error).includes("response"), false);
      return true;
    });
  });

  for (const [what, retryMs] of [
    ["waiting", 60_000],
    ["connected", 1],
  ] as const) {
    it(`is given up by its caller's signal while ${what}`, async (t) => {
      const { client } = await startStreams(t, {
        watch: (_, reply) => reply(200, what === "waiting" ? oneTick(retryMs) : hanging()),
      });
      const abort = new AbortController();
      const reply = await client.watch({}, { reconnect: true, signal: abort.signal });
      assert(reply.status === 200);
      setTimeout(() => abort.abort(), 50);
      await assert.rejects(countsOf(reply.body), { name: "TransportFailure", code: "aborted" });
    });
  }

  it("is left by leaving the loop", async (t) => {
    const left = Promise.withResolvers<void>();
    const { client } = await startStreams(t, {
      watch({ signal }, reply) {
        signal.addEventListener("abort", () => left.resolve());
        return reply(200, hanging());
      },
    });
    const reply = await client.watch({}, { reconnect: true });
    assert(reply.status === 200);
    for await (const _ of reply.body) break;
    await left.promise;
  });
});

describe("a stream of events of which nothing is said", () => {
  it("ends where it ends, and fails where it breaks off", async (t) => {
    const { client, port } = await startStreams(t, { watch: (_, reply) => reply(200, ticksAfter(undefined, 40)) });
    const whole = await client.watch();
    assert(whole.status === 200);
    assert.equal((await countsOf(whole.body)).length, 40);
    const cut = await cutter(t, port, () => 700);
    const part = await clientOf(cut.port).watch();
    assert(part.status === 200);
    await assert.rejects(countsOf(part.body), { name: "TransportFailure", code: "network" });
  });

  it("lasts longer than the time that a call has to begin", async (t) => {
    const { port } = await startStreams(t, {
      watch: (_, reply) =>
        reply(
          200,
          (async function* () {
            for (let count = 1; count <= 5; count++) {
              yield { data: { count } };
              await new Promise((resolve) => setTimeout(resolve, 30));
            }
          })(),
        ),
      rows: () => new Promise(() => undefined),
    });
    const client = createStreamsClient({ baseUrl: `http://127.0.0.1:${port}/streams`, timeoutMs: 80 });
    const reply = await client.watch();
    assert(reply.status === 200);
    assert.deepEqual(await countsOf(reply.body), [1, 2, 3, 4, 5]);
    await assert.rejects(client.rows(), { name: "TransportFailure", code: "timeout" });
  });
});

async function* oneTick(retry: number): AsyncGenerator<Tick, void, undefined> {
  yield { data: { count: 1 }, retry };
}

async function* hanging(): AsyncGenerator<Tick, void, undefined> {
  yield { data: { count: 1 } };
  await new Promise(() => undefined);
}
