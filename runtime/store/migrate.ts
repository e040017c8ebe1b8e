import { createHash } from "node:crypto";
import { type Operation, query } from "./engine.js";

/** A step of the schema. It is never edited once released, and only adds, so that the version before it still runs. */
export interface Migration {
  /** Its file name: `0001-login-store`. */
  readonly name: string;
  /** SQL statements that SQLite and PostgreSQL both take. */
  readonly statements: readonly string[];
}

/** The database was made by another version: `migration` was edited since it was applied, or is not known here. */
export class SchemaMismatch extends Error {
  override readonly name = "SchemaMismatch";
  readonly code = "schema_mismatch";
  readonly migration: string;
  readonly reason: "changed" | "unknown";
  constructor(migration: string, reason: "changed" | "unknown") {
    super(
      reason === "changed"
        ? `migration ${migration} differs from the one that made this database`
        : `this database has migration ${migration}, which this version does not know: run a newer version`,
    );
    this.migration = migration;
    this.reason = reason;
  }
}

/** Applies, in order, what the database does not have yet. Throws `SchemaMismatch` before it changes anything. */
export function* migrate(migrations: readonly Migration[], now: number): Operation<void> {
  yield* query(
    "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)",
  );
  const applied = yield* query<AppliedMigration>("SELECT name, checksum FROM migration ORDER BY name");
  for (const past of applied) refuseMismatch(past, migrations);
  const missing = migrations.filter(({ name }) => !applied.some((past) => past.name === name));
  for (const migration of missing) {
    for (const statement of migration.statements) yield* query(statement);
    yield* query("INSERT INTO migration (name, checksum, applied_at) VALUES (?, ?, ?)", [
      migration.name,
      checksum(migration),
      now,
    ]);
  }
}

interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

function refuseMismatch(applied: AppliedMigration, migrations: readonly Migration[]): void {
  const known = migrations.find(({ name }) => name === applied.name);
  if (!known) throw new SchemaMismatch(applied.name, "unknown");
  if (checksum(known) !== applied.checksum) throw new SchemaMismatch(applied.name, "changed");
}

function checksum({ statements }: Migration): string {
  return createHash("sha256").update(JSON.stringify(statements)).digest("hex");
}
