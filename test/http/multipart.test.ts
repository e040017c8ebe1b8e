import assert from "node:assert/strict";
import { connect } from "node:net";
import { describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { UnsendableRequest } from "../../runtime/client/index.js";
import { BodyFault } from "../../runtime/http/index.js";
import { filePart, refusedFiles, titlePart, unsendableFiles } from "./file-texts.js";
import type { Fields } from "./generated/forms/client.js";
import { bodyOf, readParts, refusedParts } from "./multipart-texts.js";
import { type Forms, startForms } from "./start-forms.js";

const type = "multipart/form-data; boundary=b";

const everything: Fields = {
  text: '--b\r\n\r\na\nb\rc é"%22 --form-',
  count: -3,
  ratio: 1e-7,
  yes: true,
  either: 7,
  texts: ["one", "", " two "],
  counts: [1],
  point: { x: 1, y: -2, label: "ü\n" },
  points: [
    { x: 1, y: 2 },
    { x: 3, y: 4 },
  ],
};

describe("a multipart body without files", () => {
  it("carries a field of every type from client to handler", async (t) => {
    const { client, faults } = await startForms(t);
    assert.deepEqual((await client.sendParts({ body: everything })).body, { value: everything });
    assert.deepEqual(faults, []);
  });

  for (const [what, body, value] of readParts) {
    it(`is read with ${what}`, async (t) => {
      const { post } = await startForms(t);
      assert.deepEqual(await post("/parts", type, body), { status: 200, body: { value } });
    });
  }

  for (const [what, body, answer] of refusedParts) {
    it(`is refused with ${what}`, async (t) => {
      const { post } = await startForms(t);
      assert.deepEqual(await post("/parts", type, body), { status: 400, body: answer });
    });
  }

  for (const contentType of [
    "multipart/form-data",
    "multipart/form-data; boundary=",
    `multipart/form-data; boundary=${"b".repeat(71)}`,
  ]) {
    it(`is refused as ${contentType.slice(0, 40)}`, async (t) => {
      const { post } = await startForms(t);
      const answer = await post("/parts", contentType, bodyOf(['; name="text"', "a"]));
      assert.equal(answer.status >= 400 && answer.status < 500, true);
    });
  }

  it("is refused with a prototype's name where any name is a field", async (t) => {
    const { post } = await startForms(t);
    const answer = await post("/free", type, bodyOf(['; name="__proto__"', "1"]));
    assert.deepEqual(answer.body, { kind: "invalid", at: "/__proto__", rule: "type" });
  });
});

const document = new File(["%PDF"], 'a "b"\n.pdf', { type: "application/pdf" });

describe("a multipart body with files", () => {
  it("gives a handler each part as it comes, texts before files", async (t) => {
    const { client, faults } = await startForms(t);
    const pages = [new Blob(["one"]), new File(["two!"], "2.txt", { type: "text/plain" })];
    const picture = new Blob([Uint8Array.from([0, 13, 10, 45, 45])], { type: "image/png" });
    const body = { document, pages, picture, title: "T", tags: ["a", "b"], about: { x: 1, y: 2 } };
    assert.deepEqual((await client.sendFiles({ body })).body, {
      value: [
        ["title", "T"],
        ["about", { x: 1, y: 2 }],
        ["tags", "a"],
        ["tags", "b"],
        ["document", 'a "b"\n.pdf', "application/pdf", 4],
        ["picture", "blob", "image/png", 5],
        ["pages", "blob", "application/octet-stream", 3],
        ["pages", "2.txt", "text/plain", 4],
      ],
    });
    assert.deepEqual(faults, []);
  });

  it("gives a handler all of it at once", async (t) => {
    const { client } = await startForms(t, {
      async sendFiles({ body }, reply) {
        const { title, document: file, pages, picture, tags } = await body.all();
        return reply(200, { value: [title, file.name, file.type, await file.text(), pages?.length, picture, tags] });
      },
    });
    const body = { title: "T", document, tags: ["a"], pages: [new Blob(["p"]), new Blob(["q"])] };
    assert.deepEqual((await client.sendFiles({ body })).body, {
      value: ["T", document.name, document.type, "%PDF", 2, null, ["a"]],
    });
  });

  for (const [what, body, answer] of refusedFiles) {
    for (const way of ["part by part", "all at once"]) {
      it(`is refused with ${what}, read ${way}`, async (t) => {
        const whole: Parameters<typeof startForms>[1] = {
          sendFiles: async ({ body }, reply) => reply(200, { value: Object.keys(await body.all()) }),
        };
        const { post, faults } = await startForms(t, way === "all at once" ? whole : {});
        assert.deepEqual(await post("/files", type, body), { status: 400, body: answer });
        assert.deepEqual(faults, []);
      });
    }
  }

  it("skips what a handler leaves unread", async (t) => {
    const { post } = await startForms(t, {
      async sendFiles({ body }, reply) {
        const names: string[] = [];
        for await (const part of body) {
          names.push(part.name);
          if (part.name === "document") for await (const _ of part.file) break;
        }
        return reply(200, { value: names });
      },
    });
    const body = bodyOf(titlePart, ['; name="document"; filename="d"', "D".repeat(300_000)], ['; name="tags"', "a"]);
    assert.deepEqual((await post("/files", type, body)).body, { value: ["title", "document", "tags"] });
  });

  it("lets nobody read a file that was left behind, nor the form twice", async (t) => {
    const caught: unknown[] = [];
    const { post } = await startForms(t, {
      async sendFiles({ body }, reply) {
        const parts = body[Symbol.asyncIterator]();
        await parts.next();
        const { value } = await parts.next();
        await parts.next();
        if (value && "file" in value) await value.file.bytes().catch((error: unknown) => caught.push(error));
        await body.all().catch((error: unknown) => caught.push(error));
        return reply(200, { value: caught.map((error) => error instanceof TypeError) });
      },
    });
    const answer = await post("/files", type, bodyOf(titlePart, filePart, ['; name="tags"', "a"]));
    assert.deepEqual(answer.body, { value: [true, true] });
  });

  it("is read no faster than its handler takes it", async (t) => {
    const taken = Promise.withResolvers<void>();
    const { port } = await startForms(t, {
      async sendFiles({ body }, reply) {
        for await (const part of body) {
          if ("file" in part) for await (const _ of part.file) await taken.promise;
        }
        return reply(200, { value: 1 });
      },
    });
    const socket = connect(port, "127.0.0.1");
    t.after(() => socket.destroy());
    socket.on("error", () => undefined);
    socket.write(`POST /forms/files HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 200000000\r\n\r\n`);
    socket.write(bodyOf(titlePart, filePart).subarray(0, -9));
    for (let mebibytes = 0; mebibytes < 100; mebibytes++) socket.write(Buffer.alloc(1_048_576));
    await delay(300);
    // The rest waits with the sender: what the kernel holds for both ends is a few megabytes.
    assert.ok(socket.writableLength > 80_000_000, `${socket.writableLength}`);
    taken.resolve();
  });

  for (const [what, value] of unsendableFiles) {
    it(`is not sent with ${what}`, async (t) => {
      const { client } = await startForms(t);
      // What its type forbids a caller may give all the same.
      const body = value as Parameters<Forms["client"]["sendFiles"]>[0]["body"];
      await assert.rejects(client.sendFiles({ body }), UnsendableRequest);
    });
  }

  it("tells a handler of a body that is too long", async (t) => {
    let caught: unknown;
    const { client } = await startForms(t, {
      async sendFiles({ body }, reply) {
        try {
          for await (const part of body) if (part.name === "title") continue;
        } catch (error) {
          caught = error;
          throw error;
        }
        return reply(200, { value: 1 });
      },
    });
    const reply = await client.sendFiles({ body: { title: "a".repeat(1_100_000), document } });
    assert.deepEqual([reply.status, reply.body], [413, { kind: "tooLarge" }]);
    assert.equal(caught instanceof BodyFault && caught.code, "tooLarge");
  });
});
