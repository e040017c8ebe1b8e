import type Sqlite from "better-sqlite3";
import { connectSqlite } from "./connect-sqlite.js";
import type { Engine, Operation, Row, SqlValue, Statement } from "./engine.js";
import { assertExact } from "./exact-integer.js";
import { storeUnavailable } from "./sqlite-errors.js";

/**
 * Opens a SQLite database file (made with mode 0600 where it is missing) or `:memory:`. Operations run synchronously,
 * so those of one process never interleave, and transactions are BEGIN IMMEDIATE, so those of several wait their turn
 * for `busyTimeoutMs` (5 s by default).
 */
export async function openSqlite(path: string, busyTimeoutMs = 5000): Promise<Engine> {
  try {
    const db = await connectSqlite(path, busyTimeoutMs);
    return sqliteEngine(db, path === ":memory:" ? db : await connectSqlite(path, busyTimeoutMs, "NORMAL"));
  } catch (error) {
    throw storeUnavailable(error) ?? error;
  }
}

/** `hasty` is the connection of `lossy`: another one, so that this one never has a weaker setting. */
function sqliteEngine(db: Sqlite.Database, hasty: Sqlite.Database): Engine {
  const execute = statementRunner(db);
  const executeHastily = statementRunner(hasty);
  const immediately = transactionRunner(db);
  const attempt = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (error) {
      throw storeUnavailable(error, db) ?? error;
    }
  };
  const transact: Engine["transact"] = (operation) => attempt(() => immediately(() => drive(operation(), execute)));
  return {
    single: (operation) => attempt(() => driveSingle(operation(), execute)),
    lossy: (operation) => attempt(() => driveSingle(operation(), executeHastily)),
    transact,
    // Whoever writes to SQLite is alone with it.
    exclusively: transact,
    clock: undefined,
    close: () =>
      attempt(() => {
        hasty.close();
        db.close();
      }),
  };
}

type Execute = (statement: Statement) => readonly Row[];

function statementRunner(db: Sqlite.Database): Execute {
  const prepared = new Map<string, Sqlite.Statement<SqlValue[], Row>>();
  return ({ sql, params }) => {
    const statement = prepared.get(sql) ?? db.prepare<SqlValue[], Row>(sql);
    prepared.set(sql, statement);
    params.forEach(assertExact);
    if (!statement.reader) {
      statement.run(...params);
      return [];
    }
    const rows = statement.all(...params);
    for (const row of rows) Object.values(row).forEach(assertExact);
    return rows;
  };
}

function transactionRunner(db: Sqlite.Database): <T>(work: () => T) => T {
  const begin = db.prepare("BEGIN IMMEDIATE");
  const commit = db.prepare("COMMIT");
  const rollback = db.prepare("ROLLBACK");
  return (work) => {
    begin.run();
    try {
      const result = work();
      commit.run();
      return result;
    } catch (error) {
      // SQLite has rolled back by itself after some errors (disk full, I/O).
      if (db.inTransaction) rollback.run();
      throw error;
    }
  };
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
