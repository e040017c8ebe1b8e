import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { type Engine, query } from "../../runtime/store/engine.js";
import { type Migration, migrate, SchemaMismatch } from "../../runtime/store/migrate.js";
import { schema } from "../../runtime/store/schema.js";
import { openSqlite } from "../../runtime/store/sqlite-engine.js";
import { t0 } from "./contract/sample-account.js";

const one: Migration = { name: "0001-one", statements: ["CREATE TABLE one (a BIGINT)", "CREATE INDEX i ON one (a)"] };
const two: Migration = { name: "0002-two", statements: ["ALTER TABLE one ADD COLUMN b TEXT"] };

describe("migrations", () => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await openSqlite(":memory:");
  });
  afterEach(() => engine.close());
  const apply = (migrations: readonly Migration[], now = t0) => engine.transact(() => migrate(migrations, now));
  const applied = () =>
    engine.single(() => query<object>("SELECT name, applied_at FROM migration ORDER BY applied_at, name"));
  const columns = () => engine.single(() => query<{ name: string }>("PRAGMA table_info(one)"));

  it("applies each once, in order, and notes when", async () => {
    await apply([one], t0);
    await apply([one, two], t0 + 1);
    await apply([one, two], t0 + 2);
    assert.deepEqual(await applied(), [
      { name: "0001-one", applied_at: t0 },
      { name: "0002-two", applied_at: t0 + 1 },
    ]);
    assert.deepEqual(
      (await columns()).map(({ name }) => name),
      ["a", "b"],
    );
  });

  it("refuses a database that an edited migration made, and changes nothing", async () => {
    await apply([one]);
    const edited = { ...one, statements: ["CREATE TABLE one (a TEXT)"] };
    await assert.rejects(apply([edited, two]), { name: "SchemaMismatch", reason: "changed", migration: "0001-one" });
    assert.equal((await columns()).length, 1);
  });

  it("refuses a database that a newer version made", async () => {
    await apply([one, two]);
    const refused = { code: "schema_mismatch", reason: "unknown", migration: "0002-two" };
    await assert.rejects(apply([one]), refused);
    await assert.rejects(apply([one]), SchemaMismatch);
  });

  it("keeps nothing of a migration that fails half way", async () => {
    const broken = { name: "0002-broken", statements: ["ALTER TABLE one ADD COLUMN b TEXT", "CREATE NONSENSE"] };
    await apply([one]);
    await assert.rejects(apply([one, broken]));
    assert.deepEqual(await applied(), [{ name: "0001-one", applied_at: t0 }]);
    assert.equal((await columns()).length, 1);
  });
});

describe("the store's own migrations", () => {
  it("are numbered without a gap", () => {
    const numbers = schema.map(({ name }) => name.slice(0, 5));
    assert.deepEqual(
      numbers,
      schema.map((_, n) => `${String(n + 1).padStart(4, "0")}-`),
    );
  });

  const additive = /^(CREATE TABLE|CREATE INDEX|CREATE UNIQUE INDEX|ALTER TABLE \w+ ADD COLUMN) /;
  for (const { name, statements } of schema) {
    it(`only add to the schema: ${name}`, () => {
      assert.deepEqual(
        statements.filter((statement) => !additive.test(statement)),
        [],
      );
    });
  }
});
