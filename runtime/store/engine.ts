/** What a column holds in either database: TEXT, BIGINT (a safe integer) or NULL. */
export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, SqlValue>>;

/**
 * One SQL statement in the subset that SQLite and PostgreSQL share; `?` marks a parameter. In a join, a parameter that a
 * column is compared with is cast: else SQLite plans the join anew at every run, which takes five times as long.
 */
export interface Statement {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/**
 * An operation on the store: yields statements one by one, gets the rows of each, returns the outcome. It awaits
 * nothing else, so SQLite runs it in one go and PostgreSQL may run it again from the start after a conflict.
 */
export type Operation<T> = Generator<Statement, T, readonly Row[]>;

/** Runs operations on one database; each function rejects with `StoreUnavailable` when that cannot answer. */
export interface Engine {
  /** Runs an operation of one statement, which is atomic by itself; throws at a second one. */
  readonly single: <T>(operation: () => Operation<T>) => Promise<T>;
  /**
   * Like `single`, but what it wrote may be lost when the machine, not only the process, dies: for counts that are not
   * worth a sync of the disk each. Undefined: `single` does it.
   */
  readonly lossy?: Engine["single"];
  /** Runs an operation as one transaction: all of it is kept, or, when it throws, nothing. */
  readonly transact: <T>(operation: () => Operation<T>) => Promise<T>;
  /** Like `transact`, with no other operation of this kind at the same time in any process; for changes of the schema. */
  readonly exclusively: <T>(operation: () => Operation<T>) => Promise<T>;
  /** SQL of the database's own clock in epoch ms; undefined where it lives by the clock of this machine. */
  readonly clock: string | undefined;
  /** Lets go of the database; later operations reject with `StoreUnavailable`. */
  readonly close: () => Promise<void>;
}

/** The rows that a statement returns: of a SELECT, or of RETURNING. */
export function* query<R extends object>(sql: string, params: readonly SqlValue[] = []): Operation<readonly R[]> {
  const rows: readonly object[] = yield { sql, params };
  // R names the columns that `sql`, written beside it, selects; the contract tests run every statement.
  return rows as readonly R[];
}

/** The first row that a statement returns. */
export function* first<R extends object>(sql: string, params: readonly SqlValue[] = []): Operation<R | undefined> {
  const [row] = yield* query<R>(sql, params);
  return row;
}

/** Whether a statement with RETURNING touched a row, or a SELECT found one. */
export function* hits(sql: string, params: readonly SqlValue[]): Operation<boolean> {
  return (yield* query(sql, params)).length > 0;
}
