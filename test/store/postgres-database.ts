import { randomBytes } from "node:crypto";
import { after } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

const server = process.env.TEST_POSTGRES_URL ?? "";

/** For the `skip` option of a suite that needs a PostgreSQL server: why it is left out, false where there is one. */
export const noPostgres = server === "" ? "TEST_POSTGRES_URL is not set" : false;

/** Runs statements on the server of the tests, behind the store's back. */
export async function onServer(...statements: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    let rows: readonly Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

/** The name of the schema that a URL of `postgresDatabases` leads to. */
export function schemaOf(url: string): string {
  return /search_path=(\w+)/.exec(new URL(url).searchParams.get("options") ?? "")?.[1] ?? "public";
}

/** Waits until the server has noticed that all clients of a URL are gone, and finished what they had sent. */
export async function untilLeft(url: string): Promise<void> {
  const name = new URL(url).searchParams.get("application_name");
  if (name === null) return;
  const clients = `SELECT pid FROM pg_stat_activity WHERE application_name = '${name}'`;
  while ((await onServer(clients)).length > 0) await sleep(20);
}

/** Makes an empty schema; its URL is seen as a database of its own. */
export async function createSchema(): Promise<string> {
  const schema = `specgate_test_${randomBytes(8).toString("hex")}`;
  await onServer(`CREATE SCHEMA ${schema}`);
  const url = new URL(server);
  url.searchParams.set("options", `-c search_path=${schema}`);
  url.searchParams.set("application_name", schema);
  return url.href;
}

/** Drops the schema of a URL of `createSchema` with all that is in it. */
export async function dropSchema(url: string): Promise<void> {
  await onServer(`DROP SCHEMA IF EXISTS ${schemaOf(url)} CASCADE`);
}

/** Makes empty schemas, each seen by its URL as a database of its own; they are dropped after the surrounding suite. */
export function postgresDatabases(): () => Promise<string> {
  const made: string[] = [];
  after(async () => {
    for (const url of made) await dropSchema(url);
  });
  return async () => {
    const url = await createSchema();
    made.push(url);
    return url;
  };
}

/** Gives the same database each time, emptied by whoever asks for it: making a schema costs more than most tests. */
export function emptiedPostgresDatabase(): () => Promise<string> {
  const newDatabase = postgresDatabases();
  let made: Promise<string> | undefined;
  return async () => {
    made ??= newDatabase();
    await empty(schemaOf(await made));
    return made;
  };
}

/** Deletes all rows of a schema, but for those of the tables that are kept. */
export async function empty(schema: string, kept: readonly string[] = ["migration"]): Promise<void> {
  const others = kept.map((table) => `'${table}'`).join();
  const tables = `SELECT string_agg(format('%I.%I', schemaname, tablename), ',') FROM pg_tables
    WHERE schemaname = '${schema}' AND tablename NOT IN (${others})`;
  await onServer(`DO $$ DECLARE tables TEXT := (${tables}); BEGIN
    IF tables IS NOT NULL THEN EXECUTE 'TRUNCATE ' || tables; END IF; END $$`);
}
