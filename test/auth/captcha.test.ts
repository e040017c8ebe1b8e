import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import test, { type TestContext } from "node:test";
import { Siteverify, type SiteverifyOptions } from "../../runtime/auth/codes/captcha.js";
import { openAuth } from "./auth-fixture.js";

type Answer = (response: ServerResponse, form: URLSearchParams, request: IncomingMessage) => void;

/** A siteverify server on the loopback interface that answers as told. */
async function standIn(t: TestContext, answer: Answer): Promise<string> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    answer(response, new URLSearchParams(Buffer.concat(chunks).toString()), request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}/siteverify` : "";
}

async function verifier(t: TestContext, answer: Answer, options: Partial<SiteverifyOptions> = {}) {
  const { once, now } = await openAuth(t);
  return new Siteverify({ url: await standIn(t, answer), secret: "captcha-secret", once, now, ...options });
}
const json =
  (value: unknown): Answer =>
  (response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));

test("a token that the server takes is a human's, and the server was sent secret, token and address as a form", async (t) => {
  const seen: [string | undefined, string | undefined, Record<string, string>][] = [];
  const captcha = await verifier(t, (response, form, { method, headers }) => {
    seen.push([method, headers["content-type"], Object.fromEntries(form)]);
    response.end('{"success": true}');
  });
  assert.deepEqual(await captcha.verify("tökén&x=1", "203.0.113.7"), { kind: "human" });
  assert.deepEqual(seen, [
    [
      "POST",
      "application/x-www-form-urlencoded;charset=UTF-8",
      { secret: "captcha-secret", response: "tökén&x=1", remoteip: "203.0.113.7" },
    ],
  ]);
});

const bots: [name: string, answer: Answer, cause: string, options?: Partial<SiteverifyOptions>][] = [
  ["the server says no", json({ success: false, "error-codes": ["timeout-or-duplicate"] }), "refused"],
  ["success is the text true", json({ success: "true" }), "refused"],
  ["success is missing", json({}), "refused"],
  ["the answer is a list", json([true]), "refused"],
  ["the answer is true alone", json(true), "unreadable"],
  ["the answer is null", json(null), "unreadable"],
  ["the answer is HTML", (response) => response.end("<html>success: true</html>"), "unreadable"],
  ["the answer is empty", (response) => response.end(), "unreadable"],
  [
    "the answer is 10 MB long",
    (response) => response.end(`{"success":true,"x":"${"x".repeat(10_000_000)}"}`),
    "unreadable",
  ],
  [
    "the server redirects",
    (response, _, { url }) => {
      if (url === "/siteverify") response.writeHead(307, { location: "/elsewhere" }).end();
      else response.end('{"success":true}');
    },
    "unreachable",
  ],
  ["the server fails", (response) => response.writeHead(500).end('{"success":true}'), "unreachable"],
  ["the server hangs up", (response) => response.destroy(), "unreachable"],
  ["the server says nothing", () => undefined, "timeout", { timeoutMs: 50 }],
  [
    "the server stops in the middle of its answer",
    (response) => void response.writeHead(200).write('{"success"'),
    "timeout",
    { timeoutMs: 50 },
  ],
  ["nobody listens", json({ success: true }), "unreachable", { url: "http://127.0.0.1:1/" }],
  ["the URL is none", json({ success: true }), "unreachable", { url: "no URL" }],
  [
    "it was solved on another site",
    json({ success: true, hostname: "evil.example" }),
    "hostname",
    { hostname: "x.example" },
  ],
  ["the site is not named", json({ success: true }), "hostname", { hostname: "x.example" }],
];
for (const [name, answer, cause, options] of bots)
  test(`a token is a bot's when ${name}`, async (t) => {
    const captcha = await verifier(t, answer, options);
    assert.deepEqual(await captcha.verify("token", "203.0.113.7"), { kind: "bot", cause });
  });

test("a token solved on the right site is a human's", async (t) => {
  const captcha = await verifier(t, json({ success: true, hostname: "x.example" }), { hostname: "x.example" });
  assert.deepEqual(await captcha.verify("token", "203.0.113.7"), { kind: "human" });
});

test("a token is good once, also for fifty who use it at the same time", async (t) => {
  const captcha = await verifier(t, json({ success: true }));
  const verdicts = await Promise.all(Array.from({ length: 50 }, () => captcha.verify("token", "203.0.113.7")));
  assert.equal(verdicts.filter(({ kind }) => kind === "human").length, 1);
  assert.equal(verdicts.filter((verdict) => verdict.kind === "bot" && verdict.cause === "spent").length, 49);
  assert.deepEqual(await captcha.verify("another token", "203.0.113.7"), { kind: "human" });
});

test("a store that is down is no verdict", async (t) => {
  const once = { use: () => Promise.reject(new Error("down")) };
  const captcha = await verifier(t, json({ success: true }), { once });
  await assert.rejects(captcha.verify("token", "203.0.113.7"), { message: "down" });
});
