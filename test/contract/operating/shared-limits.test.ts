import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it, type TestContext } from "node:test";
import { noPostgres, postgresDatabases } from "../../store/postgres-database.js";
import { type CommandEnv, type RunningServer, startServer } from "../server-command.js";

const folder = mkdtempSync(join(tmpdir(), "specgate-limits-"));
after(() => rmSync(folder, { recursive: true }));
let files = 0;

async function sqlite(): Promise<string> {
  files += 1;
  return `sqlite:${folder}/${files}.db`;
}

/** A server that ends with the test. */
async function start(t: TestContext, env: CommandEnv): Promise<RunningServer> {
  const server = await startServer([], { RECAPTCHA_SECRET: "a-site-secret", ...env });
  t.after(() => server.stop("SIGTERM"));
  return server;
}

/** Flashback logins without a body that fits, which count all the same: 20 a minute. */
async function send(servers: readonly RunningServer[], times: number): Promise<Record<number, number>> {
  const statuses = await Promise.all(
    Array.from({ length: times }, async (_, n) => {
      const headers = { "content-type": "application/json" };
      const url = `${servers[n % servers.length]?.url}/flashback/user/login`;
      return (await fetch(url, { method: "POST", headers, body: "{}" })).status;
    }),
  );
  const counts: Record<number, number> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

describe("servers on one database", () => {
  const postgres = noPostgres ? sqlite : postgresDatabases();
  for (const [what, skip, database] of [
    ["a SQLite file", false, sqlite],
    ["PostgreSQL", noPostgres, postgres],
  ] as const) {
    const why = skip ? ` (skipped: ${skip})` : "";
    it(`share their limits on ${what}, and keep them when they are killed${why}`, { skip }, async (t) => {
      const env = { DATABASE_URL: await database() };
      const servers = await Promise.all([start(t, env), start(t, env)]);
      assert.deepEqual(await send(servers, 50), { 400: 20, 429: 30 });
      for (const server of servers) await server.stop("SIGKILL");
      assert.deepEqual(await send([await start(t, env)], 5), { 429: 5 });
    });
  }

  it("count in the database, and say so once, while Redis is lost", async (t) => {
    const env = { DATABASE_URL: await sqlite(), REDIS_URL: "redis://:canary@127.0.0.1:1" };
    const servers = await Promise.all([start(t, env), start(t, env)]);
    assert.deepEqual(await send(servers, 50), { 400: 20, 429: 30 });
    for (const server of servers) {
      const { stderr } = server.output();
      assert.equal(stderr.split("Redis is lost: limits are counted in the database").length, 2);
      assert.doesNotMatch(stderr, /canary/);
    }
  });
});
