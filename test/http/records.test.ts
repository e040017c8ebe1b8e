import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it, type TestContext } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { createStreamsClient } from "./generated/streams/client.js";
import type { Row } from "./generated/streams/server.js";
import { startStreams } from "./start-streams.js";
import { each } from "./stream-texts.js";

const rows: readonly Row[] = [{ id: 1 }, { id: 2, name: "ü\n\u001e😀" }, { id: 3, name: "" }];
const lines = rows.map((row) => `${JSON.stringify(row)}\n`);

async function listOf(items: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** What a client makes of these pieces, each sent in a packet of its own. */
async function answering(t: TestContext, mediaType: string, pieces: readonly Uint8Array[]) {
  const server = createServer(async (_, response) => {
    response.writeHead(200, { "Content-Type": mediaType });
    for (const piece of pieces) {
      response.write(piece);
      if (pieces.length > 1) await delay(1);
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo;
  const reply = await createStreamsClient({ baseUrl: `http://127.0.0.1:${port}` }).rows();
  assert(reply.status === 200);
  return reply.body;
}

const forms = [
  ["application/x-ndjson", lines.join("")],
  ["application/json-seq", lines.map((line) => `\x1e${line}`).join("")],
] as const;

for (const [mediaType, text] of forms) {
  describe(`items of ${mediaType}`, () => {
    it("are written one after another, and arrive as they were given", async (t) => {
      const { port, faults } = await startStreams(t, {
        rows: (_, reply) => reply(200, { "application/x-ndjson": each(rows), "application/json-seq": each(rows) }),
      });
      const client = createStreamsClient({
        baseUrl: `http://127.0.0.1:${port}/streams`,
        headers: { accept: mediaType },
      });
      const url = `http://127.0.0.1:${port}/streams/rows`;
      const response = await fetch(url, { headers: { accept: mediaType } });
      assert.equal(response.headers.get("content-type"), mediaType);
      assert.equal(response.headers.get("x-accel-buffering"), "no");
      assert.equal(await response.text(), text);
      const reply = await client.rows();
      assert(reply.status === 200);
      assert.equal(reply.mediaType, mediaType);
      assert.deepEqual(await listOf(reply.body), rows);
      assert.deepEqual(faults, []);
    });

    it("are whole whatever byte they are cut at", async (t) => {
      const bytes = new TextEncoder().encode(text);
      for (let at = 1; at < bytes.length; at++) {
        const body = await answering(t, mediaType, [bytes.subarray(0, at), bytes.subarray(at)]);
        assert.deepEqual(await listOf(body), rows, `cut at ${at}`);
      }
      const body = await answering(
        t,
        mediaType,
        Array.from(bytes, (byte) => Uint8Array.of(byte)),
      );
      assert.deepEqual(await listOf(body), rows, "byte by byte");
    });

    it("come as soon as they are whole", async (t) => {
      const go = Promise.withResolvers<void>();
      const { client } = await startStreams(t, {
        rows: (_, reply) =>
          reply(200, {
            [mediaType]: (async function* () {
              yield { id: 1 };
              await go.promise;
              yield { id: 2 };
            })(),
            // One of the two, which the compiler does not see.
          } as never),
      });
      const reply = await client.rows();
      assert(reply.status === 200);
      const ids: number[] = [];
      for await (const { id } of reply.body) {
        ids.push(id);
        go.resolve();
      }
      assert.deepEqual(ids, [1, 2]);
    });

    it("are cut where one breaks its schema", async (t) => {
      const { client, faults } = await startStreams(t, {
        // What no type lets a handler give.
        rows: (_, reply) => reply(200, { [mediaType]: each([{ id: 1 }, { id: "2" }]) } as never),
      });
      const reply = await client.rows();
      assert(reply.status === 200);
      await assert.rejects(listOf(reply.body), { name: "TransportFailure", code: "network" });
      assert.deepEqual(
        faults.map(({ reason }) => reason),
        ["item at /id: type"],
      );
    });

    const broken: readonly (readonly [what: string, text: string | Uint8Array])[] = [
      ["no JSON", `${text}{"id":`],
      ["no JSON in the middle", `${text.slice(0, 2)}x${text}`],
      ["no UTF-8", Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0x0a])])],
    ];
    for (const [what, sent] of broken) {
      it(`that are ${what} are refused by the client`, async (t) => {
        const body = await answering(t, mediaType, [typeof sent === "string" ? Buffer.from(sent) : sent]);
        await assert.rejects(listOf(body), { name: "UndeclaredReply", reason: "body" });
      });
    }
  });
}

describe("items of a stream in other hands", () => {
  const forms: readonly (readonly [what: string, mediaType: string, text: string, ids: readonly number[]])[] = [
    ["lines without an end, with CR LF and empty ones", "application/x-ndjson", '{"id":1}\r\n\n \n{"id":2}', [1, 2]],
    ["texts of several lines", "application/json-seq", '\x1e{\n"id":\n1}\n\x1e\x1e{"id":2}', [1, 2]],
    ["nothing", "application/x-ndjson", "", []],
    ["nothing", "application/json-seq", "", []],
  ];
  for (const [what, mediaType, text, ids] of forms) {
    it(`may be ${what} of ${mediaType}`, async (t) => {
      const body = await answering(t, mediaType, [Buffer.from(text)]);
      assert.deepEqual(
        (await listOf(body)).map(({ id }) => id),
        ids,
      );
    });
  }

  it("are no sequence before the first separator", async (t) => {
    const body = await answering(t, "application/json-seq", [Buffer.from('{"id":1}\n\x1e{"id":2}\n')]);
    await assert.rejects(listOf(body), { name: "UndeclaredReply", reason: "body" });
  });
});
