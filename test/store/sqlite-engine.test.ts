import assert from "node:assert/strict";
import { chmodSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, it } from "node:test";
import Sqlite from "better-sqlite3";
import { type Engine, type Operation, query, type SqlValue } from "../../runtime/store/engine.js";
import { openSqlite } from "../../runtime/store/sqlite-engine.js";
import { StoreUnavailable } from "../../runtime/store/store.js";
import { temporaryFolder } from "./temporary-folder.js";

const newPath = temporaryFolder();
const rows = (engine: Engine, sql: string, params: SqlValue[] = []) =>
  engine.single(() => query<Record<string, SqlValue>>(sql, params));
/** How many page images the write-ahead log holds. */
function framesOf(path: string): number {
  const other = new Sqlite(path);
  // The columns that SQLite documents for this pragma.
  const [row] = other.pragma("wal_checkpoint(PASSIVE)") as { log: number }[];
  other.close();
  return row?.log ?? 0;
}
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const unavailable = (code: string) => (error: unknown) =>
  error instanceof StoreUnavailable && error.cause instanceof Sqlite.SqliteError && error.cause.code === code;

describe("the SQLite engine", () => {
  const settings = {
    journal_mode: "wal",
    synchronous: 2,
    busy_timeout: 5000,
    foreign_keys: 1,
    trusted_schema: 0,
    temp_store: 2,
    wal_autocheckpoint: 4000,
  };
  for (const opening of ["first", "second"]) {
    it(`works with its safe settings after the ${opening} opening of a file`, async () => {
      const path = newPath();
      if (opening === "second") await (await openSqlite(path)).close();
      const engine = await openSqlite(path);
      for (const [pragma, expected] of Object.entries(settings)) {
        const [row = {}] = await rows(engine, `PRAGMA ${pragma}`);
        assert.deepEqual(Object.values(row), [expected], pragma);
      }
      await engine.close();
    });
  }

  it("spares lossy operations the sync of the disk where no other write waits with them", async () => {
    const engine = await openSqlite(newPath());
    await rows(engine, "CREATE TABLE t (a BIGINT)");
    const setting = () => query("INSERT INTO t (a) SELECT synchronous FROM pragma_synchronous RETURNING a");
    const { lossy = engine.single } = engine;
    assert.deepEqual(await lossy(setting), [{ a: 1 }]);
    assert.deepEqual(await Promise.all([lossy(setting), lossy(setting)]), [[{ a: 1 }], [{ a: 1 }]]);
    assert.deepEqual(await Promise.all([lossy(setting), engine.single(setting)]), [[{ a: 2 }], [{ a: 2 }]]);
    assert.deepEqual(await engine.single(setting), [{ a: 2 }]);
    await engine.close();
    await assert.rejects(lossy(setting), StoreUnavailable);
  });

  it("syncs the disk again after a lossy operation that failed", async () => {
    const engine = await openSqlite(newPath());
    await rows(engine, "CREATE TABLE t (a BIGINT UNIQUE)");
    const insert = () => query("INSERT INTO t (a) VALUES (1)");
    await engine.single(insert);
    await assert.rejects(async () => engine.lossy?.(insert), { code: "SQLITE_CONSTRAINT_UNIQUE" });
    assert.deepEqual(await rows(engine, "PRAGMA synchronous"), [{ synchronous: 2 }]);
    await engine.close();
  });

  it("makes files that only their owner can read, in a folder of the same kind", async () => {
    const before = process.umask(0);
    const path = newPath();
    const engine = await openSqlite(path);
    await rows(engine, "CREATE TABLE t (a BIGINT)");
    process.umask(before);
    assert.deepEqual([path, `${path}-wal`, `${path}-shm`].map(modeOf), ["600", "600", "600"]);
    assert.equal(modeOf(dirname(path)), "700");
    await engine.close();
  });

  it("leaves the mode of a folder that was there", async () => {
    const path = newPath();
    mkdirSync(dirname(path));
    chmodSync(dirname(path), 0o750);
    await (await openSqlite(path)).close();
    assert.equal(modeOf(dirname(path)), "750");
  });

  it("keeps nothing of a transaction that throws", async () => {
    const engine = await openSqlite(newPath());
    await rows(engine, "CREATE TABLE t (a BIGINT)");
    const failing = engine.transact(function* (): Operation<void> {
      yield* query("INSERT INTO t (a) VALUES (1)");
      throw new Error("planted");
    });
    await assert.rejects(failing, /planted/);
    assert.deepEqual(await rows(engine, "SELECT a FROM t"), []);
    await engine.transact(() => query("INSERT INTO t (a) VALUES (2)"));
    assert.deepEqual(await rows(engine, "SELECT a FROM t"), [{ a: 2 }]);
    await engine.close();
  });

  it("commits writes that wait together at once, each of them whole or not at all", async () => {
    const path = newPath();
    const engine = await openSqlite(path);
    await rows(engine, "CREATE TABLE t (a BIGINT)");
    const frames = framesOf(path);
    const writes = Array.from({ length: 50 }, (_, n) =>
      engine.transact(function* (): Operation<number> {
        yield* query("INSERT INTO t (a) VALUES (?)", [n]);
        if (n % 10 === 3) throw new Error("planted");
        return n;
      }),
    );
    const settled = await Promise.allSettled(writes);
    const kept = settled.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    assert.equal(kept.length, 45);
    assert.deepEqual(
      (await rows(engine, "SELECT a FROM t ORDER BY a")).map(({ a }) => a),
      kept,
    );
    // A commit of its own would have left a frame of the table's page for each.
    assert.ok(framesOf(path) - frames < 5);
    await engine.close();
  });

  it("writes what waits before it closes", async () => {
    const path = newPath();
    const engine = await openSqlite(path);
    await rows(engine, "CREATE TABLE t (a BIGINT)");
    const write = rows(engine, "INSERT INTO t (a) VALUES (1)");
    await engine.close();
    await write;
    const again = await openSqlite(path);
    assert.deepEqual(await rows(again, "SELECT a FROM t"), [{ a: 1 }]);
    await again.close();
  });

  it("refuses a second statement outside a transaction", async () => {
    const engine = await openSqlite(":memory:");
    const two = engine.single(function* (): Operation<void> {
      yield* query("SELECT 1 AS one");
      yield* query("SELECT 2 AS two");
    });
    await assert.rejects(two, /needs a transaction/);
    await engine.close();
  });

  it("keeps integers exact up to 2^53 - 1, and refuses what it could not", async () => {
    const engine = await openSqlite(":memory:");
    await rows(engine, "CREATE TABLE t (a BIGINT)");
    for (const a of [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) {
      assert.deepEqual(await rows(engine, "INSERT INTO t (a) VALUES (?) RETURNING a, typeof(a) AS type", [a]), [
        { a, type: "integer" },
      ]);
    }
    for (const a of [Number.NaN, Number.POSITIVE_INFINITY, 0.5, 2 ** 53]) {
      await assert.rejects(rows(engine, "INSERT INTO t (a) VALUES (?)", [a]), RangeError);
    }
    await assert.rejects(rows(engine, "SELECT 9007199254740993 AS big"), RangeError);
    await engine.close();
  });

  it("waits for another process's transaction, then says that the store is unavailable", async () => {
    const path = newPath();
    const engine = await openSqlite(path, 50);
    await rows(engine, "CREATE TABLE t (a BIGINT)");
    const other = new Sqlite(path);
    other.exec("BEGIN IMMEDIATE");
    const insert = () => engine.transact(() => query("INSERT INTO t (a) VALUES (1) RETURNING a"));
    await assert.rejects(insert(), unavailable("SQLITE_BUSY"));
    assert.deepEqual(await rows(engine, "SELECT a FROM t"), [], "reads do not wait for writers");
    other.exec("ROLLBACK");
    assert.deepEqual(await insert(), [{ a: 1 }]);
    other.close();
    await engine.close();
  });

  it("holds the write lock from before the first statement of a transaction", async () => {
    const path = newPath();
    const engine = await openSqlite(path);
    await rows(engine, "CREATE TABLE t (a BIGINT)");
    const other = new Sqlite(path, { timeout: 0 });
    await engine.transact(function* (): Operation<void> {
      yield* query("SELECT a FROM t");
      assert.throws(() => other.exec("INSERT INTO t (a) VALUES (1)"), { code: "SQLITE_BUSY" });
      yield* query("INSERT INTO t (a) VALUES (2)");
    });
    assert.deepEqual(await rows(engine, "SELECT a FROM t"), [{ a: 2 }]);
    other.close();
    await engine.close();
  });

  it("opens a fresh file once another process, which opens it too, lets go of it", async () => {
    const path = newPath();
    mkdirSync(dirname(path));
    const other = new Sqlite(path);
    other.exec("BEGIN IMMEDIATE");
    const opening = openSqlite(path);
    other.exec("COMMIT");
    await (await opening).close();
    other.close();
  });

  it("says that the store is unavailable when another process does not let go of a fresh file", async () => {
    const path = newPath();
    mkdirSync(dirname(path));
    const other = new Sqlite(path);
    other.exec("BEGIN IMMEDIATE");
    await assert.rejects(openSqlite(path, 50), unavailable("SQLITE_BUSY"));
    other.close();
  });

  it("says that the store is unavailable when the disk is full, and keeps nothing of the transaction", async () => {
    const engine = await openSqlite(newPath());
    await rows(engine, "CREATE TABLE t (a TEXT)");
    await rows(engine, "PRAGMA max_page_count = 8");
    const fill = engine.transact(function* (): Operation<void> {
      for (let n = 0; n < 100; n++) yield* query("INSERT INTO t (a) VALUES (?)", ["x".repeat(1000)]);
    });
    await assert.rejects(fill, unavailable("SQLITE_FULL"));
    assert.deepEqual(await rows(engine, "SELECT a FROM t"), []);
    await engine.transact(() => query("INSERT INTO t (a) VALUES ('fits')"));
    await engine.close();
  });

  it("says that the store is unavailable when the file is no database", async () => {
    const path = newPath();
    mkdirSync(dirname(path));
    writeFileSync(path, "no database, but long enough to have the header of one".repeat(10));
    await assert.rejects(openSqlite(path), unavailable("SQLITE_NOTADB"));
  });

  it("does not call a faulty statement an unavailable store", async () => {
    const engine = await openSqlite(":memory:");
    await rows(engine, "CREATE TABLE t (a BIGINT PRIMARY KEY)");
    await rows(engine, "INSERT INTO t (a) VALUES (1)");
    for (const sql of ["SELECT nothing FROM nowhere", "INSERT INTO t (a) VALUES (1)"]) {
      await assert.rejects(rows(engine, sql), (error) => error instanceof Sqlite.SqliteError);
    }
    await engine.close();
  });
});
