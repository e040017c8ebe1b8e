import assert from "node:assert/strict";
import { createServer } from "node:net";
import { describe, it, type TestContext } from "node:test";
import { DatabaseError } from "pg";
import { type Engine, type Operation, query, type SqlValue } from "../../runtime/store/engine.js";
import { numberParameters } from "../../runtime/store/number-parameters.js";
import { openPostgres } from "../../runtime/store/postgres-engine.js";
import { StoreUnavailable } from "../../runtime/store/store.js";
import { noPostgres, onServer, postgresDatabases, schemaOf } from "./postgres-database.js";

const rows = (engine: Engine, sql: string, params: SqlValue[] = []) =>
  engine.single(() => query<Record<string, SqlValue>>(sql, params));
const unavailable = (code: string) => (error: unknown) =>
  error instanceof StoreUnavailable && error.cause instanceof DatabaseError && error.cause.code === code;

/** A statement that fails with an SQLSTATE, as the server itself would. */
const raise = (code: string) => `DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '${code}'; END $$`;

describe("numbered parameters", () => {
  for (const [sql, numbered] of [
    ["SELECT 1", "SELECT 1"],
    ["UPDATE t SET a = ? WHERE b = ? AND c = ?", "UPDATE t SET a = $1 WHERE b = $2 AND c = $3"],
    ["SELECT '?', a FROM t WHERE b = 'it''s ?' AND c = ?", "SELECT '?', a FROM t WHERE b = 'it''s ?' AND c = $1"],
  ] as const) {
    it(`of ${sql}`, () => assert.equal(numberParameters(sql), numbered));
  }
});

describe("the PostgreSQL engine, without a server,", () => {
  it("says that the store is unavailable when nothing listens", async () => {
    const engine = openPostgres("postgres://user:canary@127.0.0.1:1/none");
    for (const ask of [engine.single, engine.transact, engine.exclusively]) {
      await assert.rejects(
        ask(() => query("SELECT 1")),
        (error) => error instanceof StoreUnavailable && !error.message.includes("canary"),
      );
    }
    await engine.close();
  });

  it("says so when the server hangs up", async (t) => {
    const server = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
    t.after(() => server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    assert.ok(typeof address === "object" && address !== null);
    const engine = openPostgres(`postgres://user@127.0.0.1:${address.port}/none`);
    await assert.rejects(rows(engine, "SELECT 1"), StoreUnavailable);
    await engine.close();
  });
});

describe("the PostgreSQL engine", { skip: noPostgres }, () => {
  const newDatabase = postgresDatabases();
  const open = async (t: TestContext, url?: string, lockTimeoutMs?: number) => {
    const engine = openPostgres(url ?? (await newDatabase()), lockTimeoutMs);
    t.after(() => engine.close());
    return engine;
  };

  const settings = {
    synchronous_commit: "on",
    statement_timeout: "2s",
    lock_timeout: "1s",
    idle_in_transaction_session_timeout: "5s",
  };
  for (const [name, expected] of Object.entries(settings)) {
    it(`works with ${name} = ${expected}, whatever the URL says`, async (t) => {
      const url = new URL(await newDatabase());
      const other = name === "synchronous_commit" ? "off" : "7";
      url.searchParams.set("options", `${url.searchParams.get("options")} -c ${name}=${other}`);
      const engine = await open(t, url.href);
      assert.deepEqual(await rows(engine, `SHOW ${name}`), [{ [name]: expected }]);
    });
  }

  it("opens ten connections at most", async (t) => {
    const engine = await open(t);
    const pids = await Promise.all(
      Array.from({ length: 30 }, () => rows(engine, "SELECT pg_backend_pid() AS pid FROM pg_sleep(0.02)")),
    );
    const connections = new Set(pids.flat().map(({ pid }) => pid)).size;
    assert.ok(connections > 1 && connections <= 10, `${connections} connections`);
  });

  it("keeps nothing of a transaction that throws, and uses its connection again", async (t) => {
    const engine = await open(t);
    await rows(engine, "CREATE TABLE t (a BIGINT PRIMARY KEY)");
    const failing = (fail: () => Operation<unknown>) =>
      engine.transact(function* (): Operation<void> {
        yield* query("INSERT INTO t (a) VALUES (1)");
        yield* fail();
      });
    const thrown = failing(() => {
      throw new Error("planted");
    });
    await assert.rejects(thrown, /planted/);
    await assert.rejects(
      failing(() => query("INSERT INTO t (a) VALUES (1)")),
      DatabaseError,
    );
    assert.deepEqual(await rows(engine, "SELECT a FROM t"), []);
    await engine.transact(() => query("INSERT INTO t (a) VALUES (2)"));
    assert.deepEqual(await rows(engine, "SELECT a FROM t"), [{ a: 2 }]);
  });

  it("refuses a second statement outside a transaction", async (t) => {
    const two = (await open(t)).single(function* (): Operation<void> {
      yield* query("SELECT 1 AS one");
      yield* query("SELECT 2 AS two");
    });
    await assert.rejects(two, /needs a transaction/);
  });

  it("keeps integers exact up to 2^53 - 1, and refuses what it could not", async (t) => {
    const engine = await open(t);
    await rows(engine, "CREATE TABLE t (a BIGINT)");
    for (const a of [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) {
      assert.deepEqual(await rows(engine, "INSERT INTO t (a) VALUES (?) RETURNING a", [a]), [{ a }]);
    }
    for (const a of [Number.NaN, Number.POSITIVE_INFINITY, 0.5, 2 ** 53]) {
      await assert.rejects(rows(engine, "INSERT INTO t (a) VALUES (?)", [a]), RangeError);
    }
    await assert.rejects(rows(engine, "SELECT 9007199254740993 AS big"), RangeError);
    assert.deepEqual(await rows(engine, "SELECT COUNT(*) AS n FROM t"), [{ n: 2 }]);
  });

  for (const code of ["40001", "40P01"]) {
    it(`runs a transaction that loses with ${code} again from the start, three times at most`, async (t) => {
      const engine = await open(t);
      await rows(engine, "CREATE TABLE t (a BIGINT)");
      let runs = 0;
      const losing = (wins: number) =>
        engine.transact(function* (): Operation<void> {
          runs += 1;
          yield* query("INSERT INTO t (a) VALUES (?)", [runs]);
          if (runs < wins) yield* query(raise(code));
        });
      await losing(4);
      assert.deepEqual(await rows(engine, "SELECT a FROM t"), [{ a: 4 }]);
      runs = 0;
      await assert.rejects(losing(9), unavailable(code));
      assert.equal(runs, 4);
    });
  }

  it("waits for a lock as long as it was told, then says that the store is unavailable", async (t) => {
    const url = await newDatabase();
    const engine = await open(t, url, 50);
    await rows(engine, "CREATE TABLE t (a BIGINT)");
    await rows(engine, "INSERT INTO t (a) VALUES (1)");
    const release = await holdRow(url);
    const update = () => engine.transact(() => query("UPDATE t SET a = a + 1 RETURNING a"));
    await assert.rejects(update(), unavailable("55P03"));
    await release();
    assert.deepEqual(await update(), [{ a: 2 }]);
  });

  it("says that the store is unavailable when a statement takes more than two seconds", async (t) => {
    await assert.rejects(rows(await open(t), "SELECT pg_sleep(10)"), unavailable("57014"));
  });

  it("survives the loss of its connections, idle ones and one in a transaction", async (t) => {
    const url = await newDatabase();
    const engine = await open(t, url);
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '${schemaOf(url)}'`;
    const mark = `SELECT '${schemaOf(url)}' AS mark`;
    await rows(engine, mark);
    await onServer(cut);
    await rows(engine, mark).catch((error) => assert.ok(error instanceof StoreUnavailable));
    assert.deepEqual(await rows(engine, mark), [{ mark: schemaOf(url) }]);
    const inTransaction = engine.transact(function* (): Operation<void> {
      yield* query("SELECT pg_terminate_backend(pg_backend_pid())");
      yield* query(mark);
    });
    await assert.rejects(inTransaction, StoreUnavailable);
    assert.deepEqual(await rows(engine, mark), [{ mark: schemaOf(url) }]);
  });

  it("does not call a faulty statement an unavailable store", async (t) => {
    const engine = await open(t);
    for (const sql of ["SELECT nothing FROM nowhere", "SELECT 1 / 0"]) {
      await assert.rejects(rows(engine, sql), DatabaseError);
    }
  });

  it("lets one operation on the schema run at a time, over all connections", async (t) => {
    const url = await newDatabase();
    const engines = await Promise.all([open(t, url), open(t, url)]);
    await rows(engines[0], "CREATE TABLE t (a BIGINT)");
    const counted = engines.map((engine) =>
      engine.exclusively(function* (): Operation<SqlValue | undefined> {
        const [row] = yield* query<{ n: number }>("SELECT COUNT(*) AS n, pg_sleep(0.05) FROM t");
        yield* query("INSERT INTO t (a) VALUES (1)");
        return row?.n;
      }),
    );
    assert.deepEqual((await Promise.all(counted)).sort(), [0, 1]);
  });

  /** Holds the rows of `t` from another connection; returns how to let go of them. */
  async function holdRow(url: string): Promise<() => Promise<void>> {
    const other = openPostgres(url);
    const held = Promise.withResolvers<void>();
    const locked = other.exclusively(function* (): Operation<void> {
      yield* query("UPDATE t SET a = a");
      held.resolve();
      yield* query("SELECT pg_sleep(0.3)");
    });
    await held.promise;
    return async () => {
      await locked;
      await other.close();
    };
  }
});
