import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { describe, it, type TestContext } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { createApp } from "../../../runtime/app.js";
import { listen } from "../../../runtime/listen.js";
import { openLimiter } from "../../../runtime/open-limiter.js";
import { readSettings } from "../../../runtime/settings.js";
import { openStore } from "../../../runtime/store/open-store.js";
import { StoreUnavailable } from "../../../runtime/store/store.js";
import { failingStore } from "../../store/failing-store.js";
import { temporaryFolder } from "../../store/temporary-folder.js";

/** These tests stop Redis, so they run one of their own. */
const program = "redis-server";
const noRedis = whyNoRedis();
const rule = { name: "flashback/login", points: 3, window: 60, block: 0 };

/** A limiter by settings, on a database whose counts fail once `fail` was called. */
async function openLimits(t: TestContext, newPath: () => string, redisUrl: string) {
  const settings = readSettings({
    DATABASE_URL: `sqlite:${newPath()}`,
    REDIS_URL: redisUrl,
    RECAPTCHA_SECRET: "a-site-secret",
  });
  let isDead = false;
  const real = await openStore(settings.databaseUrl);
  const store = failingStore(real, (family) =>
    isDead && family === "limits" ? new StoreUnavailable("planted") : undefined,
  );
  const logged: string[] = [];
  const log = pino({ level: "info" }, { write: (line) => logged.push(line) });
  const { limiter, close } = await openLimiter({ settings, store, log });
  t.after(async () => {
    close();
    await real.close();
  });
  const setDead = (dead: boolean) => {
    isDead = dead;
  };
  return { settings, store, log, logged, limiter, setDead };
}

function whyNoRedis(): string | false {
  if (!process.env.TEST_REDIS_URL) return "TEST_REDIS_URL is not set";
  return spawnSync(program, ["--version"]).error ? `${program} is not installed` : false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

/** A Redis of the test's own, which it may stop. */
async function startRedis(t: TestContext, port: number): Promise<ChildProcess> {
  const options = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn(program, options, { timeout: 60_000, killSignal: "SIGKILL" });
  t.after(() => child.kill("SIGKILL"));
  for await (const chunk of child.stdout) if (/Ready to accept connections/.test(String(chunk))) break;
  return child;
}

describe("limits whose counters are lost", () => {
  const newPath = temporaryFolder();
  const logins = ["/bullish/v2/users/login", "/xpkg/auth/login", "/flashback/user/login"];

  it("answer 503 with Retry-After where Redis and the database are dead, and let nothing pass", async (t) => {
    const { setDead, ...options } = await openLimits(t, newPath, "redis://127.0.0.1:1");
    const { koa } = await createApp({ ...options, randomBytes });
    const server = await listen(koa, { host: "127.0.0.1", port: 0 });
    t.after(() => server.close());
    const post = (path: string) =>
      fetch(server.url + path, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
    setDead(true);
    for (const path of logins) {
      const { status, headers } = await post(path);
      assert.deepEqual([path, status, headers.get("retry-after")], [path, 503, "1"]);
    }
    setDead(false);
    for (const path of logins) assert.equal((await post(path)).status, 400);
  });

  for (const [what, stop, resume] of [
    ["dies", "SIGKILL", undefined],
    ["hangs", "SIGSTOP", "SIGCONT"],
  ] as const) {
    const why = noRedis ? ` (skipped: ${noRedis})` : "";
    it(`are counted in the database while Redis ${what}, and in Redis again after${why}`, {
      skip: noRedis,
    }, async (t) => {
      const port = await freePort();
      const redis = await startRedis(t, port);
      const { limiter, logged, setDead } = await openLimits(t, newPath, `redis://127.0.0.1:${port}`);
      const allowed = async (times: number) => {
        const calls = Array.from({ length: times }, () => limiter.consume(rule, randomUUID()));
        return (await Promise.all(calls)).filter((consumption) => consumption.allowed).length;
      };
      setDead(true);
      assert.equal(await allowed(5), 5);
      setDead(false);
      redis.kill(stop);
      const lostAt = Date.now();
      assert.equal(await allowed(5), 5);
      assert.ok(Date.now() - lostAt < 2_000);
      const calls = await Promise.all(Array.from({ length: 9 }, () => limiter.consume(rule, "a")));
      assert.equal(calls.filter((consumption) => consumption.allowed).length, 3);
      if (resume) redis.kill(resume);
      else await startRedis(t, port);
      while (!logged.some((line) => line.includes("Redis is back"))) {
        await limiter.consume(rule, randomUUID());
        await sleep(50);
      }
      setDead(true);
      assert.equal(await allowed(5), 5);
      assert.equal(logged.filter((line) => line.includes("Redis is lost")).length, 1);
    });
  }
});
