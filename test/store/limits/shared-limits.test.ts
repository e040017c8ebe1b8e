import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { after, before, describe, it } from "node:test";
import { noPostgres, postgresDatabases } from "../postgres-database.js";
import { temporaryFolder } from "../temporary-folder.js";
import type { LimitOrder } from "./limit-worker.js";

const processes = 4;
const redisUrl = process.env.TEST_REDIS_URL;
const noRedis = redisUrl ? false : "TEST_REDIS_URL is not set";

describe("several processes", () => {
  const newPath = temporaryFolder();
  const sqlite = async () => `sqlite:${newPath()}`;
  const newDatabase = noPostgres ? sqlite : postgresDatabases();
  let workers: ChildProcess[];
  before(() => {
    workers = Array.from({ length: processes }, () => fork(new URL("./limit-worker.js", import.meta.url)));
  });
  after(() => {
    for (const worker of workers) worker.kill();
  });

  /** Gives an order to all workers at once, each its own; what they answered. */
  const all = (orderOf: (at: number) => LimitOrder): Promise<unknown[]> =>
    Promise.all(
      workers.map(async (worker, at) => {
        const answer = once(worker, "message", { signal: AbortSignal.timeout(30_000) });
        worker.send(orderOf(at));
        return (await answer)[0];
      }),
    );

  for (const [place, skip, database, redis] of [
    ["a SQLite file", false, sqlite, undefined],
    ["PostgreSQL", noPostgres, newDatabase, undefined],
    ["Redis", noRedis, sqlite, redisUrl],
    ["a SQLite file while Redis is dead", false, sqlite, "redis://127.0.0.1:1"],
  ] as const) {
    const why = skip ? ` (skipped: ${skip})` : "";
    it(`on ${place} together allow exactly 7 of 50 parallel calls${why}`, { skip }, async () => {
      const databaseUrl = await database();
      assert.deepEqual(await all(() => ({ do: "open", databaseUrl, redisUrl: redis })), [0, 0, 0, 0]);
      for (let round = 0; round < 5; round += 1) {
        const name = `test-${randomUUID()}`;
        const allowed = await all((at) => ({ do: "count", name, points: 7, times: at < 2 ? 12 : 13 }));
        assert.equal(
          allowed.reduce((sum: number, each) => sum + Number(each), 0),
          7,
        );
      }
    });
  }
});
