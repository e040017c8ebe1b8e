import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { describe, it, type TestContext } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Limiter } from "../../../runtime/http/index.js";
import { connectRedis } from "../../../runtime/store/connect-redis.js";
import { redisLimiter } from "../../../runtime/store/redis-limiter.js";
import { limiterContract, rule } from "./limiter-contract.js";

const url = process.env.TEST_REDIS_URL;
const on = url ? `redis` : "redis (skipped: TEST_REDIS_URL is not set)";

/** A limiter on Redis whose counts no other test sees; they expire by themselves. */
async function openRedis(t: TestContext) {
  const { client, close } = await connectRedis(url ?? "");
  t.after(close);
  const own = randomUUID();
  const shared = redisLimiter(client);
  const limiter: Limiter = {
    consume: (given, key) => shared.consume({ ...given, name: `test-${own}/${given.name}` }, key),
  };
  return { limiter, client, now: Date.now, pass: (ms: number) => sleep(ms) };
}

describe(`a limiter on ${on}`, { skip: !url, concurrency: true }, () => {
  limiterContract(openRedis, 300);

  it("leaves no key in clear, and none for good", async (t) => {
    const { limiter, client } = await openRedis(t);
    const name = randomUUID();
    await limiter.consume({ ...rule, name }, "ann@example.com");
    const [key = "", ...others] = await client.keys(`*${name}*`);
    assert.deepEqual(others, []);
    assert.match(key, /^specgate:test-.*:[\w-]{43}$/);
    const left = await client.pTTL(key);
    assert.ok(left > 0 && left <= 1000, `${left}`);
  });
});

/** A server that takes connections and never says anything. */
async function silentServer(t: TestContext): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => sockets.add(socket)).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return `redis://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

describe("a limiter on a Redis that is dead", () => {
  it("rejects at once where nobody listens", async (t) => {
    const { client, close } = await connectRedis("redis://127.0.0.1:1");
    t.after(close);
    await assert.rejects(redisLimiter(client).consume(rule, "a"), /not ready/);
  });

  it("is given up by the connection where Redis says nothing", async (t) => {
    const { client, close } = await connectRedis(await silentServer(t));
    t.after(close);
    await assert.rejects(redisLimiter(client).consume(rule, "a"), /not ready/);
  });

  it("rejects after a moment where an answer never comes", async () => {
    const client = { isReady: true, eval: () => new Promise<never>(() => undefined) };
    await assert.rejects(redisLimiter(client, { timeoutMs: 20 }).consume(rule, "a"), /within 20 ms/);
  });

  it("rejects, rather than refuse the call, where Redis answers with an error", async () => {
    const client = { isReady: true, eval: () => Promise.reject(new Error("READONLY")) };
    await assert.rejects(redisLimiter(client).consume(rule, "a"), /READONLY/);
  });
});
