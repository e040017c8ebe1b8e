import type Sqlite from "better-sqlite3";

/** A write that waits for its commit. */
interface Waiting {
  /** Runs the write within the transaction; never throws for what the write itself did wrong. */
  readonly run: () => void;
  /** Tells the caller what came of the write, which is on disk now. */
  readonly settle: () => void;
  readonly fail: (error: unknown) => void;
}

/** Bounds how long one commit holds the lock against other processes. */
const mostTogether = 64;

/**
 * Commits together the writes that wait together, so that they share one sync of the disk (SQLite's FULL syncs at every
 * commit). Each is atomic by a savepoint of its own; none is answered before it is on disk.
 */
export class CommitQueue {
  readonly #db: Sqlite.Database;
  readonly #run: (sql: string) => void;
  #waiting: Waiting[] = [];

  constructor(db: Sqlite.Database) {
    const steps = ["BEGIN IMMEDIATE", "COMMIT", "ROLLBACK", "SAVEPOINT own", "RELEASE own", "ROLLBACK TO own"];
    const statements = new Map(steps.map((sql) => [sql, db.prepare(sql)]));
    this.#db = db;
    this.#run = (sql) => void statements.get(sql)?.run();
  }

  /** Runs a write with those that are submitted in the same turn of the event loop; rejects with what it throws. */
  submit<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      let settle: (() => void) | undefined;
      const run = () => {
        settle = this.#attempt(work, { resolve, reject });
      };
      const length = this.#waiting.push({ run, settle: () => settle?.(), fail: reject });
      if (length === 1) setImmediate(() => this.flush());
    });
  }

  /** Commits what waits. */
  flush(): void {
    while (this.#waiting.length > 0) this.#commit(this.#waiting.splice(0, mostTogether));
  }

  #commit(together: readonly Waiting[]): void {
    try {
      this.#run("BEGIN IMMEDIATE");
      for (const { run } of together) run();
      this.#run("COMMIT");
    } catch (error) {
      // SQLite has rolled back by itself after some errors (disk full, I/O).
      if (this.#db.inTransaction) this.#run("ROLLBACK");
      for (const { fail } of together) fail(error);
      return;
    }
    for (const { settle } of together) settle();
  }

  /** What to do once all is committed. Throws only where SQLite has given up the whole transaction. */
  #attempt<T>(work: () => T, caller: { resolve: (value: T) => void; reject: (error: unknown) => void }): () => void {
    this.#run("SAVEPOINT own");
    try {
      const value = work();
      this.#run("RELEASE own");
      return () => caller.resolve(value);
    } catch (error) {
      if (!this.#db.inTransaction) throw error;
      this.#run("ROLLBACK TO own");
      this.#run("RELEASE own");
      return () => caller.reject(error);
    }
  }
}
