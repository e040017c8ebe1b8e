import type Sqlite from "better-sqlite3";
import { CommitQueue } from "./commit-queue.js";
import { connectSqlite } from "./connect-sqlite.js";
import type { Engine, Operation, Row, SqlValue, Statement } from "./engine.js";
import { assertExact } from "./exact-integer.js";
import { storeUnavailable } from "./sqlite-errors.js";

/**
 * Opens a SQLite database file (made with mode 0600 where it is missing) or `:memory:`. Operations run synchronously,
 * so those of one process never interleave; writes that wait together share a transaction, and a sync of the disk.
 * Transactions are BEGIN IMMEDIATE, so those of several processes wait their turn for `busyTimeoutMs` (5 s by default).
 */
export async function openSqlite(path: string, busyTimeoutMs = 5000): Promise<Engine> {
  try {
    return sqliteEngine(await connectSqlite(path, busyTimeoutMs));
  } catch (error) {
    throw storeUnavailable(error) ?? error;
  }
}

function sqliteEngine(db: Sqlite.Database): Engine {
  const execute = statementRunner(db);
  const queue = new CommitQueue(db);
  const attempt = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw storeUnavailable(error, db) ?? error;
    }
  };
  const transact: Engine["transact"] = (operation) =>
    attempt(() => queue.submit(() => drive(operation(), execute.run), { isSingle: false, isLossy: false }));
  const single =
    (isLossy: boolean): Engine["single"] =>
    (operation) =>
      attempt(() => {
        const work = () => driveSingle(operation(), execute.run);
        return execute.onlyReads(operation) ? work() : queue.submit(work, { isSingle: true, isLossy });
      });
  return {
    single: single(false),
    lossy: single(true),
    transact,
    // Whoever writes to SQLite is alone with it.
    exclusively: transact,
    clock: undefined,
    close: () =>
      attempt(() => {
        if (db.open) queue.flush();
        db.close();
      }),
  };
}

type Execute = (statement: Statement) => readonly Row[];

function statementRunner(db: Sqlite.Database) {
  const prepared = new Map<string, Sqlite.Statement<SqlValue[], Row>>();
  const prepare = (sql: string) => {
    const statement = prepared.get(sql) ?? db.prepare<SqlValue[], Row>(sql);
    prepared.set(sql, statement);
    return statement;
  };
  const run: Execute = ({ sql, params }) => {
    const statement = prepare(sql);
    params.forEach(assertExact);
    if (!statement.reader) {
      statement.run(...params);
      return [];
    }
    const rows = statement.all(...params);
    for (const row of rows) Object.values(row).forEach(assertExact);
    return rows;
  };
  /** Whether an operation of one statement needs no transaction: it is asked for that statement, and not run. */
  const onlyReads = (operation: () => Operation<unknown>) => {
    const step = operation().next();
    return step.done === true || prepare(step.value.sql).readonly;
  };
  return { run, onlyReads };
}

function drive<T>(operation: Operation<T>, execute: Execute): T {
  let step = operation.next();
  while (!step.done) step = operation.next(execute(step.value));
  return step.value;
}

function driveSingle<T>(operation: Operation<T>, execute: Execute): T {
  let statements = 0;
  return drive(operation, (statement) => {
    statements += 1;
    if (statements > 1) throw new Error("an operation of several statements needs a transaction");
    return execute(statement);
  });
}
