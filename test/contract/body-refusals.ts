import assert from "node:assert/strict";
import { it } from "node:test";
import { assertReply, type ExpectedReply } from "./assert-reply.js";
import { type Served, serve } from "./harness.js";
import type { Ledger } from "./ledger.js";

/** An operation with a JSON body of at most 16 KiB that is read before anything else is looked at. */
export interface BodyOperation {
  readonly ledger: Ledger;
  /** Mount included. */
  readonly path: string;
  /** The API's own answer; `reason` says what a malformed body is. */
  expected(status: 400 | 406 | 408 | 413 | 415, reason?: string): ExpectedReply;
}

const limitBytes = 16_384;
const json = { "content-type": "application/json" };

/** Registers a test for each way in which the runtime refuses a request by its body, or by what it accepts. */
export function testBodyRefusals({ ledger, path, expected }: BodyOperation): void {
  const post = (server: Served, body: BodyInit, headers: Record<string, string> = json) =>
    server.fetch(path, { method: "POST", body, headers });

  for (const [what, body, reason] of [
    ["that is no JSON", '{"a":', "not valid JSON"],
    ["that is empty", "", "not valid JSON"],
    ["that is no UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), "not valid UTF-8"],
    ["with half a character", '{"a":"\\ud800"}', "a string holds NUL or half a character"],
    ["with a key __proto__", '{"__proto__":{"a":1}}', "a key names a prototype"],
    ["with a key constructor.prototype", '{"constructor":{"prototype":{}}}', "a key names a prototype"],
    ["that is nested too deep", `${"[".repeat(65)}${"]".repeat(65)}`, "nested deeper than 64 levels"],
  ] as const) {
    it(`answers 400 to a body ${what}`, async (t) => {
      const server = await serve(t, { ledger });
      await assertReply(await post(server, body), expected(400, reason));
    });
  }

  it("answers 406 to a caller who accepts none of the media types of the reply", async (t) => {
    const server = await serve(t, { ledger });
    const received = await post(server, "{}", { ...json, accept: "image/png" });
    await assertReply(received, expected(406));
  });

  it("answers 408 to a body that does not arrive in time, and closes the connection", async (t) => {
    const server = await serve(t, { ledger, bodyTimeoutMs: 80 });
    const headers = ["Content-Type: application/json", "Content-Length: 20"];
    const received = await server.send({ method: "POST", path, headers, body: "{" });
    const reply = expected(408);
    await assertReply(received, { ...reply, headers: { ...reply.headers, connection: "close" } });
  });

  it("answers 413 to a body of more than 16 KiB, announced or in chunks", async (t) => {
    const server = await serve(t, { ledger });
    await assertReply(await post(server, jsonOf(limitBytes + 1)), expected(413));
    const chunk = jsonOf(limitBytes + 1);
    await assertReply(
      await server.send({
        method: "POST",
        path,
        headers: ["Content-Type: application/json", "Transfer-Encoding: chunked"],
        body: `${chunk.length.toString(16)}\r\n${chunk}\r\n0\r\n\r\n`,
      }),
      expected(413),
    );
    const longest = await post(server, jsonOf(limitBytes));
    assert.notEqual(longest.status, 413);
  });

  for (const [what, headers] of [
    ["of another type", { "content-type": "text/plain" }],
    ["of no type", {}],
    ["in another charset", { "content-type": "application/json; charset=utf-16" }],
    ["that is compressed", { ...json, "content-encoding": "gzip" }],
  ] satisfies [string, Record<string, string>][]) {
    it(`answers 415 to a body ${what}`, async (t) => {
      const server = await serve(t, { ledger });
      await assertReply(await post(server, Buffer.from("{}"), headers), expected(415));
    });
  }
}

/** A JSON object of exactly so many bytes. */
function jsonOf(bytes: number): string {
  return `{"a":"${"x".repeat(bytes - 8)}"}`;
}
