import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { converse } from "./converse.js";
import type { Tick } from "./generated/streams/server.js";
import { startStreams } from "./start-streams.js";
import { bodyIn, close, get, listenOn } from "./stream-texts.js";

describe("a stream of events", () => {
  it("gets a comment where nothing is sent for a while", async (t) => {
    const { port } = await startStreams(
      t,
      {
        watch: ({ signal }, reply) =>
          reply(
            200,
            (async function* () {
              yield { data: { count: 1 } };
              await delay(120, undefined, { signal });
              yield { data: { count: 2 } };
            })(),
          ),
      },
      { heartbeatMs: 50 },
    );
    const body = bodyIn(await converse(port, get("events", close)));
    assert.match(body, /^data: \{"count":1\}\n\n(?::\n\n){1,2}data: \{"count":2\}\n\n$/);
  });

  it("is made no faster than its reader takes it, and gets no comments meanwhile", async (t) => {
    let made = 0;
    const text = "x".repeat(10_000);
    const { port } = await startStreams(
      t,
      {
        watch: (_, reply) =>
          reply(
            200,
            (async function* () {
              for (; made < 10_000; made++) yield { data: { count: made, text } };
            })(),
          ),
      },
      { heartbeatMs: 5 },
    );
    const { socket } = await listenOn(t, port, get("events"));
    socket.pause();
    await delay(150);
    const before = made;
    await delay(50);
    assert.ok(made < 1600 && made === before, `${before}, ${made}`);
  });

  for (const kind of ["generator", "iterator"] as const) {
    it(`is given up within 100 ms when its reader leaves: its signal is aborted and its ${kind} closed`, async (t) => {
      const aborted = Promise.withResolvers<number>();
      const closed = Promise.withResolvers<number>();
      const stream = async function* (signal: AbortSignal): AsyncGenerator<Tick, void, undefined> {
        try {
          yield { data: { count: 1 } };
          await delay(60_000, undefined, { signal });
        } finally {
          closed.resolve(performance.now());
        }
      };
      const waiting: AsyncIterableIterator<Tick> = {
        [Symbol.asyncIterator]: () => waiting,
        next: () => new Promise(() => undefined),
        return: async () => {
          closed.resolve(performance.now());
          return { done: true, value: undefined };
        },
      };
      const { port, faults } = await startStreams(t, {
        watch({ signal }, reply) {
          signal.addEventListener("abort", () => aborted.resolve(performance.now()));
          return reply(200, kind === "generator" ? stream(signal) : waiting);
        },
      });
      const { socket, until } = await listenOn(t, port, get("events"));
      await until(kind === "generator" ? /data/ : /\r\n\r\n/);
      const leftAt = performance.now();
      socket.destroy();
      assert.ok((await aborted.promise) - leftAt < 100);
      assert.ok((await closed.promise) - leftAt < 100);
      await delay(10);
      assert.deepEqual(faults, []);
    });
  }

  it("ends whole when the server stops, and tells its handler", async (t) => {
    const stopping = new AbortController();
    const aborted = Promise.withResolvers<void>();
    const { port, faults } = await startStreams(
      t,
      {
        watch({ signal }, reply) {
          signal.addEventListener("abort", () => aborted.resolve());
          return reply(
            200,
            (async function* () {
              yield { data: { count: 1 } };
              await delay(60_000, undefined, { signal });
            })(),
          );
        },
      },
      { stopping: stopping.signal },
    );
    const conversation = converse(port, get("events", close));
    setTimeout(() => stopping.abort(), 50);
    assert.match(await conversation, /data: \{"count":1\}\n\n\r\n0\r\n\r\n$/);
    await aborted.promise;
    assert.match(await converse(port, get("events", close)), /\r\n0\r\n\r\n$/, "one that begins then ends at once");
    assert.deepEqual(faults, []);
  });
});
