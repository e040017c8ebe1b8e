import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { type Served, serve } from "../harness.js";
import { medianMs } from "../median-ms.js";
import { ambiguousRequests, smuggled } from "./ambiguous-requests.js";

const logins = ["/bullish/v2/users/login", "/plyr/user/login", "/xpkg/auth/login", "/flashback/user/login"];

function open(served: Served): Promise<Socket> {
  const { hostname, port } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  // A server that closes with bytes of ours under way resets the connection.
  socket.on("error", () => undefined);
  return new Promise((resolve) => socket.once("connect", () => resolve(socket)));
}

/** All that a server says to bytes on a connection until it closes that. Rejects after 5 s. */
async function converse(served: Served, bytes: string): Promise<string> {
  const socket = await open(served);
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  socket.write(bytes, "latin1");
  await once(socket, "close", { signal: AbortSignal.timeout(5000) });
  return Buffer.concat(chunks).toString("latin1");
}

describe("abuse of connections", { concurrency: true }, () => {
  it("P1 9: serves others within 100 ms beside 100 slow and 900 silent connections, and closes those", async (t) => {
    const served = await serve(t);
    const sockets = await Promise.all(Array.from({ length: 1000 }, () => open(served)));
    const opened = performance.now();
    const closed = sockets.map((socket) => once(socket.resume(), "close"));
    const slow = sockets.slice(0, 100);
    for (const socket of slow) socket.write("POST /xpkg/auth/login HTTP/1.1\r\nX-Slow: ");
    const drip = setInterval(() => {
      for (const socket of slow) socket.write("a");
    }, 1000);
    t.after(() => clearInterval(drip));
    const call = async () => void (await (await served.fetch("/flashback/user/refresh", { method: "POST" })).text());
    const [median = Number.NaN] = await medianMs(30, [call]);
    assert.ok(median < 100, `${median} ms`);
    await Promise.race([Promise.all(closed), sleep(15_000, undefined, { ref: false })]);
    assert.ok(
      sockets.every((socket) => socket.closed),
      `${sockets.filter((socket) => !socket.closed).length} are open after ${performance.now() - opened} ms`,
    );
  });

  for (const [what, bytes] of Object.entries(ambiguousRequests))
    it(`P1 10: answers 400 to ${what}, closes, and does not look at what comes behind`, async (t) => {
      const served = await serve(t);
      const answer = await converse(served, bytes + smuggled);
      assert.match(answer, /^HTTP\/1\.1 400 /);
      assert.equal(answer.split("HTTP/1.1 ").length, 2, answer);
    });

  it("P1 10: answers well-formed requests behind one another one by one", async (t) => {
    const answer = await converse(await serve(t), smuggled + smuggled.replace("Host", "Connection: close\r\nHost"));
    assert.equal(answer.split("HTTP/1.1 200 OK").length, 3, answer);
  });

  for (const path of logins)
    it(`P1 11: knows ${path} in no other spelling, and with no other method`, async (t) => {
      const served = await serve(t);
      const [, mount = "", ...rest] = path.split("/");
      const tail = rest.join("/");
      for (const form of [
        `/${path}`,
        `/${mount}//${tail}`,
        `/${mount}/${tail.replace("/", "//")}`,
        `/${mount}/${tail.replace("/", "%2f")}`,
        `/${mount}/${tail.replace("/", "%2F")}`,
        `/${mount}/./${tail}`,
        `/${mount}/x/../${tail}`,
        `/${mount}/${tail.toUpperCase()}`,
        `/${mount.toUpperCase()}/${tail}`,
        `${path}/`,
        `${path};v=1`,
        `${path}%00`,
        `${served.url}${path}`,
      ])
        assert.equal((await served.send({ method: "POST", path: form })).status, 404, form);
      for (const method of ["HEAD", "OPTIONS", "TRACE", "PUT"]) {
        const refused = await served.send({ method, path });
        assert.equal(refused.status, 405, method);
        assert.equal(refused.headers.get("allow"), "POST", method);
      }
    });

  for (const [path, points] of [
    ["/xpkg/auth/login", 5],
    ["/flashback/user/login", 20],
  ] as const)
    it(`P1 11: counts ${path} in one bucket, whatever its query`, async (t) => {
      const served = await serve(t);
      const forms = Array.from({ length: points + 3 }, (_, index) => `${path}?${"x=1&".repeat(index)}`);
      const replies = await Promise.all(forms.map((form) => served.send({ method: "POST", path: form })));
      const refused = replies.filter(({ status }) => status === 429);
      assert.equal(refused.length, 3);
    });
});
