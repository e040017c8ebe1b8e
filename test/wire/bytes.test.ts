import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { converse, statusesIn } from "../http/converse.js";
import { serveDocument } from "./serve-document.js";

const rows = readFileSync("test/wire/bytes.tsv", "utf8")
  .trimEnd()
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .map((line) => line.split("\t"));
const nothing = { path: {}, query: {}, headers: {}, cookies: {} };

test("there are at least 300 raw requests, each but once", () => {
  assert.ok(rows.length >= 300);
  assert.equal(new Set(rows.map(([target, headers]) => `${target}\t${headers}`)).size, rows.length);
});

test("raw requests become what OpenAPI and RFC 6570 say", async (t) => {
  const served = await serveDocument(t, readFileSync("test/wire/bytes.yaml", "utf8"));
  for (const [target = "", headers = "", expected = "", why = ""] of rows) {
    await t.test(`${target} ${headers} is ${expected}${why && ` (${why})`}`, async () => {
      served.forget();
      const lines = [
        `GET /wire${target} HTTP/1.1`,
        "Host: x",
        ...headers.split("\\n").filter(Boolean),
        "Connection: close",
      ];
      const answer = await converse(served.port, `${lines.join("\r\n")}\r\n\r\n`);
      if (/^\d+$/.test(expected)) {
        assert.deepEqual([statusesIn(answer), served.given()], [[Number(expected)], undefined]);
      } else {
        assert.deepEqual(statusesIn(answer), [204]);
        assert.deepEqual(served.given(), { ...nothing, ...JSON.parse(expected) });
      }
    });
  }
});
