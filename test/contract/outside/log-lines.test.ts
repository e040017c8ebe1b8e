import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { after, before, describe, it } from "node:test";
import { postJson } from "./send-request.js";
import { World } from "./world.js";

const paths = ["/bullish/v2/users/login", "/plyr/user/login", "/xpkg/auth/login", "/flashback/user/login", "/none"];
const ends = {
  CR: "\r",
  LF: "\n",
  CRLF: "\r\n",
  NUL: "\0",
  NEL: "\u0085",
  "U+2028": "\u2028",
  "U+2029": "\u2029",
  ANSI: "\u001b[2J\u001b[31m",
};

describe("the log of a server at level trace", () => {
  const world = new World();
  before(() => world.open());
  after(() => world.close());

  for (const [name, end] of Object.entries(ends)) {
    it(`has one JSON line for each request with ${name} in its body, and none that the caller wrote`, async () => {
      const earlier = world.logged().length;
      const forged = `a${end}{"level":60,"msg":"forged"}${end}`;
      const fields = { publicKey: forged, signature: forged, plyrId: forged, otp: forged, validation: forged };
      const body = { email: forged, password: forged, loginPayload: { userId: forged }, [forged]: forged, ...fields };
      for (const path of paths) await postJson(world.url(path), body, { apikey: "a", signature: "b", timestamp: "1" });
      assertRequests(await linesSince(world, earlier, paths.length), paths.length);
    });

    it(`has at most one JSON line for a request with ${name} in its path or a header`, async () => {
      const earlier = world.logged().length;
      const raw = Buffer.from(`a${end}{"level":60,"msg":"forged"}`).toString("latin1");
      const encoded = encodeURIComponent(`a${end}{"level":60}`);
      for (const path of [`/${raw.replaceAll(" ", "")}`, `/healthz?${encoded}`, `/flashback/token/${encoded}`]) {
        await sendRaw(world.url("/"), `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      }
      await sendRaw(
        world.url("/"),
        `GET /healthz HTTP/1.1\r\nHost: a\r\nUser-Agent: ${raw}\r\nConnection: close\r\n\r\n`,
      );
      await postJson(world.url("/none"), {});
      const lines = await linesSince(world, earlier, 3);
      assert.ok(lines.length <= 5, "there are more lines than requests");
      assertRequests(lines, lines.length);
    });
  }
});

function assertRequests(lines: readonly string[], count: number): void {
  assert.equal(lines.length, count);
  for (const line of lines) {
    assert.match(line, /^[ -~]+$/);
    assert.equal(JSON.parse(line).msg, "request");
  }
}

/** The lines after the first `earlier`, once there are `count` and the server has had time for one too many. */
async function linesSince(world: World, earlier: number, count: number): Promise<readonly string[]> {
  const deadline = Date.now() + 5_000;
  while (world.logged().length < earlier + count && Date.now() < deadline) await pause(5);
  await pause(20);
  return world.logged().slice(earlier);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Sends the bytes as they are, which no client would, and waits for the end of the connection. */
async function sendRaw(url: string, request: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await once(socket, "connect");
  socket.end(Buffer.from(request, "latin1"));
  return text(socket);
}
