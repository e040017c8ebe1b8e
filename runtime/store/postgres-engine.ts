import type { ClientBase, Pool, PoolClient } from "pg";
import { DatabaseError } from "pg";
import { connectPool, newConnection } from "./connect-postgres.js";
import { type Engine, type Operation, query, type Row, type Statement } from "./engine.js";
import { assertExact } from "./exact-integer.js";
import { numberParameters } from "./number-parameters.js";
import { storeUnavailable } from "./postgres-errors.js";
import { retryConflicts } from "./retry-conflicts.js";
import { StoreUnavailable } from "./store.js";

/** Any number, the same in every version of specgate: who changes the schema holds this lock. */
const schemaLock = 7_305_516_209;
const serverClock = "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)";

/**
 * An engine on the PostgreSQL server that `url` names; it connects when it is first used. Transactions are READ
 * COMMITTED. A statement runs for two seconds at most and waits `lockTimeoutMs` (1 s by default) for a lock.
 */
export function openPostgres(url: string, lockTimeoutMs = 1000): Engine {
  const pool = connectPool(url, { statementMs: 2000, lockMs: lockTimeoutMs });
  let closed: Promise<void> | undefined;
  return {
    clock: serverClock,
    single: (operation) => retryConflicts(() => driveSingle(operation(), executeOn(pool))),
    transact: (operation) => retryConflicts(() => onPool(pool, (client) => inTransaction(client, operation))),
    exclusively: (operation) => onOwnConnection(url, (client) => inTransaction(client, () => locked(operation))),
    close: () => {
      closed ??= pool.end();
      return closed;
    },
  };
}

type Execute = (statement: Statement) => Promise<readonly Row[]>;

function executeOn(connection: Pick<ClientBase, "query">): Execute {
  return ({ sql, params }) => {
    params.forEach(assertExact);
    return answered(async () => (await connection.query<Row>(numberParameters(sql), [...params])).rows);
  };
}

/** Awaits the driver; what it says of the server becomes `StoreUnavailable`. */
async function answered<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw storeUnavailable(error) ?? error;
  }
}

async function onPool<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await answered(() => pool.connect());
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    client.release(await isUseless(client, error));
    throw error;
  }
}

/** Rolls back after an error; a connection that cannot do that is thrown away, and the server rolls back by itself. */
async function isUseless(client: PoolClient, error: unknown): Promise<boolean> {
  if (error instanceof StoreUnavailable && !(error.cause instanceof DatabaseError)) return true;
  return client.query("ROLLBACK").then(
    () => false,
    () => true,
  );
}

/** The first start after an upgrade may have to wait for that of another process, and for what it does to the schema. */
async function onOwnConnection<T>(url: string, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = newConnection(url, { statementMs: 0, lockMs: 60_000 });
  try {
    await answered(() => client.connect());
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The caller rolls back, or lets go of the connection, when this rejects. */
async function inTransaction<T>(client: ClientBase, operation: () => Operation<T>): Promise<T> {
  const execute = executeOn(client);
  await execute({ sql: "BEGIN ISOLATION LEVEL READ COMMITTED", params: [] });
  const result = await drive(operation(), execute);
  await execute({ sql: "COMMIT", params: [] });
  return result;
}

function* locked<T>(operation: () => Operation<T>): Operation<T> {
  yield* query("SELECT pg_advisory_xact_lock(?)", [schemaLock]);
  return yield* operation();
}

async function drive<T>(operation: Operation<T>, execute: Execute): Promise<T> {
  let step = operation.next();
  while (!step.done) step = operation.next(await execute(step.value));
  return step.value;
}

function driveSingle<T>(operation: Operation<T>, execute: Execute): Promise<T> {
  let statements = 0;
  return drive(operation, async (statement) => {
    statements += 1;
    if (statements > 1) throw new Error("an operation of several statements needs a transaction");
    return execute(statement);
  });
}
