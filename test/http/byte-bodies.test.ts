import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { BodyFault } from "../../runtime/http/index.js";
import type { SentBytes } from "../../runtime/wire/index.js";
import { converse } from "./converse.js";
import { startMedia } from "./start-media.js";

const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 31) % 256);
const limit = 2_000_000;
const octets = { "Content-Type": "application/octet-stream" };

async function* inPieces(): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += 7_000) yield bytes.subarray(at, at + 7_000);
}

const forms: readonly (readonly [what: string, make: () => SentBytes])[] = [
  ["a Uint8Array", () => bytes],
  ["an empty Uint8Array", () => new Uint8Array()],
  ["a part of a buffer", () => new Uint8Array(bytes.buffer, 5, 10)],
  ["an ArrayBuffer", () => bytes.slice().buffer],
  ["a Blob", () => new Blob([bytes])],
  ["a generator", inPieces],
  ["a web stream", () => new Blob([bytes]).stream()],
];

async function bytesOf(sent: SentBytes): Promise<Uint8Array> {
  if (sent instanceof Uint8Array) return sent;
  if (sent instanceof ArrayBuffer) return new Uint8Array(sent);
  return bytes;
}

describe("bytes reach a handler and come back unchanged", () => {
  for (const [what, make] of forms) {
    it(`as ${what}`, async (t) => {
      const { client, faults } = await startMedia(t);
      const reply = await client.copy({ body: { mediaType: "image/png", value: make() } });
      assert.equal(reply.status, 200);
      assert.equal(reply.body.mediaType, "image/png");
      assert.deepEqual(await reply.body.value.bytes(), await bytesOf(make()));
      assert.deepEqual(faults, []);
    });

    it(`in an answer given as ${what}`, async (t) => {
      const { client } = await startMedia(t, { picture: (_, reply) => reply(200, make()) });
      const reply = await client.picture();
      assert.equal(reply.status, 200);
      assert.deepEqual(new Uint8Array(await (await reply.body.blob()).arrayBuffer()), await bytesOf(make()));
    });
  }

  it("are read in one of four ways, once", async (t) => {
    const { client } = await startMedia(t);
    const picture = async () => {
      const reply = await client.picture();
      assert(reply.status === 200);
      return reply.body;
    };
    const streamed = await picture();
    assert.deepEqual(new Uint8Array(await new Response(streamed.stream()).arrayBuffer()), new Uint8Array([0, 255, 10]));
    await assert.rejects(streamed.bytes(), TypeError);
    assert.equal((await (await picture()).blob()).type, "application/octet-stream");
    for await (const piece of await picture()) assert.equal(piece.length, 3);
  });

  it("have their length told where it is known, and go in chunks where not", async (t) => {
    const known = await startMedia(t);
    assert.equal((await known.ask({ target: "/media/pictures" })).headers["content-length"], "3");
    const unknown = await startMedia(t, { picture: (_, reply) => reply(200, inPieces()) });
    assert.equal((await unknown.ask({ target: "/media/pictures" })).headers["transfer-encoding"], "chunked");
  });
});

describe("bytes that a client sends", () => {
  for (const chunked of [false, true]) {
    const sent = chunked ? "in chunks" : "with a Content-Length";
    it(`pass at the limit and not at a byte more, ${sent}`, async (t) => {
      const media = await startMedia(t);
      const post = { method: "POST", target: "/media/uploads", headers: octets, chunked };
      const passed = await media.ask({ ...post, body: Buffer.alloc(limit) });
      assert.deepEqual([passed.status, JSON.parse(passed.body).size], [200, limit]);
      const refused = await media.ask({ ...post, body: Buffer.alloc(limit + 1) });
      assert.deepEqual([refused.status, JSON.parse(refused.body)], [413, { kind: "tooLarge" }]);
      assert.deepEqual(media.faults, []);
    });
  }

  it("are waited for only so long, and the connection is then closed", async (t) => {
    const { port, faults } = await startMedia(t, {}, { bodyTimeoutMs: 80 });
    const head = "POST /media/uploads HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n";
    const received = await converse(port, `${head}Content-Length: 10\r\n\r\nabc`);
    assert.match(received, /^HTTP\/1\.1 408 [\s\S]*"kind":"timeout"/);
    assert.deepEqual(faults, []);
  });

  it("end with a BodyFault where the client leaves, which is no fault of the server", async (t) => {
    const met = Promise.withResolvers<unknown>();
    const { port, faults } = await startMedia(t, {
      async upload({ body }, reply) {
        await body.bytes().catch((error: unknown) => {
          met.resolve(error);
          throw error;
        });
        return reply(200, { mediaType: "", size: 0 });
      },
    });
    const { connect } = await import("node:net");
    const socket = connect(port, "127.0.0.1", () => {
      const head = "POST /media/uploads HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n";
      socket.write(`${head}Content-Length: 10\r\n\r\nabc`, () => setTimeout(() => socket.destroy(), 20));
    });
    const error = await met.promise;
    assert(error instanceof BodyFault);
    assert.equal(error.code, "aborted");
    await delay(20);
    assert.deepEqual(faults, []);
  });

  it("may be left unread: the connection serves on", async (t) => {
    const { port } = await startMedia(t, { upload: (_, reply) => reply(200, { mediaType: "", size: -1 }) });
    const post = "POST /media/uploads HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n";
    const get = "GET /media/pictures HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    const received = await converse(port, `${post}Content-Length: 3\r\n\r\n`, `abc${get}`);
    assert.deepEqual(received.match(/HTTP\/1\.1 \d+/g), ["HTTP/1.1 200", "HTTP/1.1 200"]);
  });

  it("are refused where there are none and the body is required", async (t) => {
    const media = await startMedia(t);
    const { status, body } = await media.ask({ method: "POST", target: "/media/uploads" });
    assert.deepEqual([status, JSON.parse(body)], [400, { kind: "invalid" }]);
  });

  it("are no text of a security hook: one that asks for them fails closed", async (t) => {
    const media = await startMedia(t);
    const post = (key: string) =>
      media.ask({ method: "POST", target: "/media/signed", headers: { ...octets, "X-Key": key }, body: "abc" });
    assert.equal(JSON.parse((await post("good")).body).size, 3);
    assert.equal((await post("bad")).status, 401);
    assert.equal((await post("reader")).status, 500);
    assert.equal(media.faults.length, 1);
  });
});

describe("bytes that a handler streams", () => {
  it("are made no faster than the client takes them", async (t) => {
    let made = 0;
    const { client } = await startMedia(t, {
      picture: (_, reply) =>
        reply(
          200,
          (async function* () {
            for (; made < 1000; made++) yield new Uint8Array(100_000);
          })(),
        ),
    });
    const reply = await client.picture();
    assert(reply.status === 200);
    const pieces = reply.body[Symbol.asyncIterator]();
    await pieces.next();
    await delay(200);
    // 100 MB in all: what is made by now fills the buffers of both sockets.
    assert.ok(made < 300, `${made}`);
    await pieces.return?.();
  });

  it("are given up, and their generator is closed, when the client leaves", async (t) => {
    const closed = Promise.withResolvers<number>();
    let leftAt = 0;
    const { client, faults } = await startMedia(t, {
      picture: ({ signal }, reply) =>
        reply(
          200,
          (async function* () {
            try {
              yield new Uint8Array(10);
              await new Promise((resolve) => signal.addEventListener("abort", resolve));
            } finally {
              closed.resolve(performance.now());
            }
          })(),
        ),
    });
    const reply = await client.picture();
    assert(reply.status === 200);
    const pieces = reply.body[Symbol.asyncIterator]();
    await pieces.next();
    leftAt = performance.now();
    await pieces.return?.();
    assert.ok((await closed.promise) - leftAt < 1000);
    assert.deepEqual(faults, []);
  });

  const broken: readonly (readonly [what: string, piece: unknown, kind: string])[] = [
    ["throw", new Error("the disk is gone"), "thrown"],
    ["turn out to be no bytes", "text", "answer"],
  ];
  for (const [what, piece, kind] of broken) {
    it(`are cut where they ${what}, so that no part passes for the whole`, async (t) => {
      const { client, faults } = await startMedia(t, {
        picture: (_, reply) =>
          reply(
            200,
            (async function* () {
              yield new Uint8Array(10);
              if (piece instanceof Error) throw piece;
              // What no type lets a handler give.
              yield piece as never;
            })(),
          ),
      });
      const whole = async () => {
        const reply = await client.picture();
        assert(reply.status === 200);
        return reply.body.bytes();
      };
      await assert.rejects(whole(), { name: "TransportFailure", code: "network" });
      assert.deepEqual(
        faults.map((fault) => fault.kind),
        [kind],
      );
    });
  }
});

describe("a client's bytes", () => {
  it("are refused before anything is sent where they are none", async (t) => {
    const { client } = await startMedia(t);
    // What no type lets a caller give.
    for (const value of ["text", 5, {}, [1]] as never[]) {
      await assert.rejects(client.upload({ body: value }), { name: "UnsendableRequest", at: "body" });
    }
    // @ts-expect-error: text is no bytes
    await assert.rejects(client.copy({ body: { mediaType: "text/plain", value: "text" } }));
    // @ts-expect-error: a media type has a slash
    await assert.rejects(client.copy({ body: { mediaType: "text", value: bytes } }));
  });
});
