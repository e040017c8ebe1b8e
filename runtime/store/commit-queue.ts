import type Sqlite from "better-sqlite3";

/** What a write needs of its commit. */
export interface WriteKind {
  /** One statement, which is atomic by itself. */
  readonly isSingle: boolean;
  /** May be lost when the machine dies: waits for no sync of the disk. */
  readonly isLossy: boolean;
}

/** A write that waits for its commit. */
interface Waiting extends WriteKind {
  /** Runs the write where it is alone; throws what it throws. */
  readonly runAlone: () => void;
  /** Runs the write within a transaction of several; never throws for what the write itself did wrong. */
  readonly run: () => void;
  /** Tells the caller what came of the write, which is kept now. */
  readonly settle: () => void;
  readonly fail: (error: unknown) => void;
}

/** Bounds how long one commit holds the lock against other processes. */
const mostTogether = 64;

/**
 * Commits together the writes that wait together, so that they share one sync of the disk (SQLite's FULL syncs at every
 * commit). Each is atomic by a savepoint of its own; none is answered before it is kept.
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
  submit<T>(work: () => T, kind: WriteKind): Promise<T> {
    return new Promise((resolve, reject) => {
      let settle: (() => void) | undefined;
      const runAlone = () => {
        const value = work();
        settle = () => resolve(value);
      };
      const run = () => {
        settle = this.#attempt(work, { resolve, reject });
      };
      const length = this.#waiting.push({ ...kind, runAlone, run, settle: () => settle?.(), fail: reject });
      if (length === 1) setImmediate(() => this.flush());
    });
  }

  /** Commits what waits. */
  flush(): void {
    while (this.#waiting.length > 0) this.#keep(this.#waiting.splice(0, mostTogether));
  }

  #keep(together: readonly Waiting[]): void {
    try {
      if (together.every(({ isLossy }) => isLossy)) this.#withoutSync(() => this.#commit(together));
      else this.#commit(together);
    } catch (error) {
      // SQLite has rolled back by itself after some errors (disk full, I/O).
      if (this.#db.inTransaction) this.#run("ROLLBACK");
      for (const { fail } of together) fail(error);
      return;
    }
    for (const { settle } of together) settle();
  }

  #commit(together: readonly Waiting[]): void {
    const [first, ...others] = together;
    const only = others.length === 0 ? first : undefined;
    if (only?.isSingle) {
      only.runAlone();
      return;
    }
    this.#run("BEGIN IMMEDIATE");
    if (only) only.runAlone();
    else for (const { run } of together) run();
    this.#run("COMMIT");
  }

  /**
   * What is committed meanwhile waits for no sync of the disk: that of the next commit does for both. A connection of
   * its own for such writes would let this one read its pages anew after each.
   */
  #withoutSync(work: () => void): void {
    this.#db.pragma("synchronous = NORMAL");
    try {
      work();
    } finally {
      this.#db.pragma("synchronous = FULL");
    }
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
