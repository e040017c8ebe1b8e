import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { converse } from "./converse.js";
import type { Tick } from "./generated/streams/server.js";
import { startStreams } from "./start-streams.js";
import { bodyIn, close, each, get, listenOn } from "./stream-texts.js";

describe("events on the wire", () => {
  const ticks: readonly (readonly [item: Tick, text: string])[] = [
    [{ data: { count: 1 } }, 'data: {"count":1}\n\n'],
    [{ event: "tick", data: { count: 2 }, id: "2" }, 'event: tick\nid: 2\ndata: {"count":2}\n\n'],
    [{ data: { count: 3, text: "a\r\nb" }, retry: 10 }, 'retry: 10\ndata: {"count":3,"text":"a\\r\\nb"}\n\n'],
    [{ data: { count: 4 }, id: "" }, 'id: \ndata: {"count":4}\n\n'],
    [{ data: { count: 5 }, id: "ü" }, 'id: ü\ndata: {"count":5}\n\n'],
  ];
  const lines: readonly (readonly [data: string, text: string])[] = [
    ["one", "data: one\n\n"],
    ["", "data: \n\n"],
    [" two\n\nthree", "data:  two\ndata: \ndata: three\n\n"],
    ["a\rb\r\nc\n", "data: a\ndata: b\ndata: c\ndata: \n\n"],
    [":no comment", "data: :no comment\n\n"],
  ];

  it("are written field by field, and arrive as they were given", async (t) => {
    const { port, client, faults } = await startStreams(t, {
      watch: (_, reply) => reply(200, each(ticks.map(([item]) => item))),
    });
    assert.equal(bodyIn(await converse(port, get("events", close))), ticks.map(([, text]) => text).join(""));
    const reply = await client.watch();
    assert(reply.status === 200);
    const items: Tick[] = [];
    for await (const item of reply.body) items.push(item);
    assert.deepEqual(
      items,
      ticks.map(([item]) => item),
    );
    assert.deepEqual(faults, []);
  });

  it("of text have a line for each of its lines, which all end in LF at the other side", async (t) => {
    const { port, client } = await startStreams(t, {
      sing: (_, reply) => reply(200, each(lines.map(([data]) => ({ data })))),
    });
    assert.equal(bodyIn(await converse(port, get("lyrics", close))), lines.map(([, text]) => text).join(""));
    const reply = await client.sing();
    assert(reply.status === 200);
    const items: string[] = [];
    for await (const { data } of reply.body) items.push(data);
    assert.deepEqual(
      items,
      lines.map(([data]) => data.replace(/\r\n?/g, "\n")),
    );
  });

  it("have headers that let nobody hold them back, and that are there before the first event", async (t) => {
    const { port } = await startStreams(t, {
      watch: ({ signal }, reply) =>
        reply(
          200,
          (async function* () {
            await new Promise((resolve) => signal.addEventListener("abort", resolve));
            yield* [];
          })(),
        ),
    });
    const { received, until } = await listenOn(t, port, get("events"));
    await until(/\r\n\r\n/);
    assert.match(received(), /^HTTP\/1\.1 200 OK\r\n/);
    for (const header of ["Content-Type: text/event-stream", "Cache-Control: no-store", "X-Accel-Buffering: no"]) {
      assert.ok(received().includes(`\r\n${header}\r\n`), header);
    }
  });

  it("are one representation among others", async (t) => {
    const { client } = await startStreams(t, {
      chat: ({ body }, reply) =>
        body.stream === true
          ? reply(200, {
              "text/event-stream": each([
                { event: "word" as const, data: { text: "hello" } },
                { event: "end" as const, data: null },
              ]),
            })
          : reply(200, { "application/json": { text: "hello" } }),
    });
    const whole = await client.chat({ body: {} });
    assert(whole.status === 200 && whole.mediaType === "application/json");
    assert.deepEqual(whole.body, { text: "hello" });
    const streamed = await client.chat({ body: { stream: true } });
    assert(streamed.status === 200 && streamed.mediaType === "text/event-stream");
    const events: unknown[] = [];
    for await (const event of streamed.body) events.push(event);
    assert.deepEqual(events, [
      { event: "word", data: { text: "hello" } },
      { event: "end", data: null },
    ]);
  });

  it("tell the handler what its caller has got already", async (t) => {
    const { client } = await startStreams(t, {
      watch: ({ lastEventId = "none" }, reply) => reply(200, each([{ data: { count: 0, text: lastEventId } }])),
    });
    const textFor = async (init: object) => {
      const reply = await client.watch({}, init);
      assert(reply.status === 200);
      for await (const { data } of reply.body) return data.text;
      return undefined;
    };
    assert.equal(await textFor({}), "none");
    assert.equal(await textFor({ lastEventId: "ü 7" }), "ü 7");
  });
});

describe("an event that its spec does not declare", () => {
  const bad: readonly (readonly [what: string, item: unknown, reason: string])[] = [
    ["breaks its schema", { data: { count: "one" } }, "item at /data/count: type"],
    ["has a field that is not declared", { data: { count: 1 }, secret: 1 }, "item: additionalProperties"],
    ["has a line end in its id", { data: { count: 1 }, id: "1\n2" }, "item: no id of an event"],
    ["has NUL in its id", { data: { count: 1 }, id: "\0" }, "item: no id of an event"],
    ["has a negative retry", { data: { count: 1 }, retry: -1 }, "item: `retry` is no whole number of milliseconds"],
    ["is none", undefined, "item: type"],
  ];
  for (const [what, item, reason] of bad) {
    it(`since it ${what} is never sent: the stream is cut, and the server told`, async (t) => {
      let isClosed = false;
      const { client, faults } = await startStreams(t, {
        watch: (_, reply) =>
          reply(
            200,
            (async function* () {
              try {
                yield { data: { count: 1 } };
                // Until it has arrived: of what breaks off, fetch drops what was not read yet.
                await delay(20);
                // What no type lets a handler give.
                yield item as Tick;
                yield { data: { count: 3 } };
              } finally {
                isClosed = true;
              }
            })(),
          ),
      });
      const reply = await client.watch();
      assert(reply.status === 200);
      const counts: number[] = [];
      const read = async () => {
        for await (const { data } of reply.body) counts.push(data.count);
      };
      await assert.rejects(read(), { name: "TransportFailure", code: "network" });
      assert.deepEqual([counts, isClosed], [[1], true]);
      assert.deepEqual(faults, [{ api: "streams", operation: "watch", kind: "answer", reason }]);
    });
  }

  it("is an answer that holds no items at all", async (t) => {
    // What no type lets a handler give.
    const { client, faults } = await startStreams(t, { watch: (_, reply) => reply(200, "text" as never) });
    assert.equal((await client.watch()).status, 500);
    assert.equal(faults[0]?.reason, "body: no items");
  });
});
