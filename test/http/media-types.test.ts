import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compileMediaTypes } from "../../runtime/wire/match-media-type.js";
import { parseMediaType } from "../../runtime/wire/media-type.js";
import { converse } from "./converse.js";
import { startMedia } from "./start-media.js";

const note = '{"text":"a"}';
const taken: readonly (readonly [contentType: string, body: string, mediaType: string, value: unknown])[] = [
  ["application/json", note, "application/json", { text: "a" }],
  ["APPLICATION/Json;charset=UTF-8", note, "application/json", { text: "a" }],
  ["application/json ; charset=us-ascii", note, "application/json", { text: "a" }],
  ['application/json;;  charset="utf-8" ;', note, "application/json", { text: "a" }],
  ["application/json;version=1", note, "application/json", { text: "a" }],
  ["application/json;version=2", '["a"]', "application/json;version=2", ["a"]],
  ['application/json;x=1;VERSION="2"', '["a"]', "application/json;version=2", ["a"]],
  ["text/json", note, "text/json", { text: "a" }],
  ["application/merge-patch+json", note, "application/merge-patch+json", { text: "a" }],
  ["application/vnd.a.b+JSON;v=1", note, "application/vnd.a.b+json", { text: "a" }],
  ["text/plain", "a,b", "text/plain", "a,b"],
  ["text/html;charset=utf8", "é", "text/html", "é"],
  ["text/csv;header=present", "a,b", "text/csv", "a,b"],
];

const refused: readonly (readonly [contentType: string, body: string, status: number, kind: string])[] = [
  ["application/json;version=2", note, 400, "invalid"],
  ["text/csv", "b,a", 400, "invalid"],
  ["text/plain", "x".repeat(21), 400, "invalid"],
  ["application/a+json", "[", 400, "malformed"],
  ["application/json;charset=us-ascii", '{"text":"é"}', 400, "malformed"],
  ["application/json;charset=utf-16", note, 415, "unsupportedMediaType"],
  ["text/plain;charset=iso-8859-1", "a", 415, "unsupportedMediaType"],
  ["application/xml", "<a/>", 415, "unsupportedMediaType"],
  ["application/+json", note, 415, "unsupportedMediaType"],
  ["application/*+json", note, 415, "unsupportedMediaType"],
  ["*/*", note, 415, "unsupportedMediaType"],
  ["image/", "a", 415, "unsupportedMediaType"],
  ["application/json, text/plain", note, 415, "unsupportedMediaType"],
  ["application/json;charset", note, 415, "unsupportedMediaType"],
  ["json", note, 415, "unsupportedMediaType"],
  ["", note, 415, "unsupportedMediaType"],
];

describe("a Content-Type", () => {
  for (const [contentType, body, mediaType, value] of taken) {
    it(`${contentType} is read as ${mediaType}`, async (t) => {
      const media = await startMedia(t);
      const headers = { "Content-Type": contentType };
      const answered = await media.ask({ method: "POST", target: "/media/notes", headers, body });
      const { size: _, ...came } = JSON.parse(answered.body);
      assert.deepEqual([answered.status, came], [200, { mediaType, value }]);
    });
  }

  it("of a range of bytes is handed on, whatever charset it names", async (t) => {
    const media = await startMedia(t);
    const headers = { "Content-Type": "image/png;charset=latin1" };
    const body = Buffer.from([0, 255, 1]);
    const answered = await media.ask({ method: "POST", target: "/media/notes", headers, body });
    assert.deepEqual(JSON.parse(answered.body), { mediaType: "image/png", size: 3 });
  });

  for (const [contentType, body, status, kind] of refused) {
    it(`${contentType || "without text"} of ${body.slice(0, 12)} is answered ${status}`, async (t) => {
      const media = await startMedia(t);
      const headers = { "Content-Type": contentType };
      const answered = await media.ask({ method: "POST", target: "/media/notes", headers, body });
      assert.deepEqual([answered.status, JSON.parse(answered.body), media.faults], [status, { kind }, []]);
    });
  }

  for (const encoding of ["gzip", "br", "deflate", "identity, gzip", "gzip, gzip, gzip, gzip"]) {
    it(`beside a Content-Encoding ${encoding} is answered 415, so that nothing is unpacked`, async (t) => {
      const media = await startMedia(t);
      const headers = { "Content-Type": "application/octet-stream", "Content-Encoding": encoding };
      const answered = await media.ask({ method: "POST", target: "/media/uploads", headers, body: "x" });
      assert.equal(answered.status, 415);
    });
  }
});

describe("Accept", () => {
  const chosen: readonly (readonly [accept: string, contentType: string, body: string])[] = [
    ["*/*", "application/json", '{"text":"one"}'],
    ["application/json", "application/json", '{"text":"one"}'],
    ["application/json;version=2", "application/json;version=2", '["two"]'],
    ["application/json;version=2;q=0.1, application/json;q=0", "application/json;version=2", '["two"]'],
    ["application/json;version=3", "application/json", '{"text":"one"}'],
    ["application/vnd.note+json, application/json;q=0.9", "application/vnd.note+json", '{"text":"three"}'],
    ["text/*;q=0.2, application/*;q=0.1", "text/csv; charset=utf-8", "four"],
    ["image/gif", "image/gif", "five"],
    ["IMAGE/*", "image/gif", "five"],
  ];
  for (const [accept, contentType, body] of chosen) {
    it(`${accept} gets ${contentType}`, async (t) => {
      const media = await startMedia(t);
      const answered = await media.ask({ target: "/media/reports", headers: { Accept: accept } });
      assert.deepEqual([answered.status, answered.headers["content-type"], answered.body], [200, contentType, body]);
      assert.deepEqual(media.faults, []);
    });
  }

  for (const accept of ["application/xml", "video/*", "*/*;q=0", "text/html, text/xml"]) {
    it(`${accept} is answered 406`, async (t) => {
      const media = await startMedia(t);
      const { status, body } = await media.ask({ target: "/media/reports", headers: { Accept: accept } });
      assert.deepEqual([status, JSON.parse(body)], [406, { kind: "notAcceptable" }]);
    });
  }

  it("gets the whole answer in one piece, byte for byte", async (t) => {
    const { port } = await startMedia(t);
    const head = "GET /media/reports HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: text/csv\r\n\r\n";
    const received = (await converse(port, head)).replace(/Date: [^\r]*\r\n/, "");
    assert.match(received, /^HTTP\/1\.1 200 OK\r\n/);
    assert.match(received, /\r\nContent-Type: text\/csv; charset=utf-8\r\nContent-Length: 4\r\n/);
    assert.match(received, /\r\n\r\nfour$/);
  });
});

describe("a reply of a range", () => {
  const wrong: readonly (readonly [what: string, given: unknown])[] = [
    ["without a media type", new Uint8Array(1)],
    ["with another media type", { mediaType: "text/csv", value: new Uint8Array(1) }],
    ["with a range for its media type", { mediaType: "image/*", value: new Uint8Array(1) }],
    ["with what is no bytes", { mediaType: "image/png", value: "text" }],
    ["with half a header in its media type", { mediaType: "image/png\r\nX: 1", value: new Uint8Array(1) }],
  ];
  for (const [what, given] of wrong) {
    it(`${what} is the server's fault and is not sent`, async (t) => {
      // What no type lets a handler give.
      const media = await startMedia(t, { report: (_, reply) => reply(200, { "image/*": given as never }) });
      const { status } = await media.ask({ target: "/media/reports", headers: { Accept: "image/png" } });
      assert.equal(status, 500);
      assert.deepEqual(
        media.faults.map(({ kind }) => kind),
        ["answer"],
      );
    });
  }
});

describe("media types as text", () => {
  const texts: readonly (readonly [text: string, read: unknown])[] = [
    [' text/HTML ; Charset="a\\"b;c" ;', ["text/html", [["charset", 'a"b;c']]]],
    ["a/b;x=1;X=2", ["a/b", [["x", "1"]]]],
    ["a/b;x=", undefined],
    ['a/b;x="1', undefined],
    ["a/b c", undefined],
    ["a", undefined],
    ["/b", undefined],
  ];
  for (const [text, read] of texts) {
    it(`${text} is ${read === undefined ? "refused" : "read"}`, () => {
      const parsed = parseMediaType(text);
      assert.deepEqual(parsed && [parsed.essence, [...parsed.parameters]], read);
    });
  }

  it("are matched in a few milliseconds, however long", () => {
    const match = compileMediaTypes(["application/json", "*/*"]);
    const startedAt = performance.now();
    for (const piece of [";", "; a=b", '; a="\\', " ", "a/", "*", "+json"]) {
      match(`application/json${piece.repeat(16_384 / piece.length)}`);
    }
    assert.ok(performance.now() - startedAt < 500);
  });
});

describe("a number or boolean in text/plain", () => {
  it("is read and written as in JSON", async (t) => {
    const media = await startMedia(t);
    const { status, body } = await media.client.count({ body: 42 });
    assert.deepEqual([status, body], [200, true]);
  });

  for (const [body, status, kind] of [
    ["100", 400, "invalid"],
    ["true", 400, "invalid"],
    ["4.5", 400, "invalid"],
    ["0x10", 400, "malformed"],
    ["four", 400, "malformed"],
    ["", 400, "malformed"],
  ] as const) {
    it(`is refused where it is ${body || "nothing"}`, async (t) => {
      const media = await startMedia(t);
      const headers = { "Content-Type": "text/plain" };
      const answered = await media.ask({ method: "POST", target: "/media/counts", headers, body });
      assert.deepEqual([answered.status, JSON.parse(answered.body)], [status, { kind }]);
    });
  }
});
