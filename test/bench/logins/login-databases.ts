import { join } from "node:path";
import { createSchema, dropSchema, noPostgres } from "../../store/postgres-database.js";

/** An empty database, or why there is none. */
export interface LoginDatabase {
  readonly name: string;
  /** Undefined: `leftOut` says why. */
  readonly url: string | undefined;
  readonly leftOut: string;
  drop(): Promise<void>;
}

/** SQLite in `folder`, and PostgreSQL where the tests have one. */
export async function loginDatabases(folder: string): Promise<readonly LoginDatabase[]> {
  const sqlite = {
    name: "SQLite",
    url: `sqlite:${join(folder, "store.db")}`,
    leftOut: "",
    drop: async () => undefined,
  };
  if (noPostgres !== false)
    return [sqlite, { name: "PostgreSQL", url: undefined, leftOut: noPostgres, drop: async () => undefined }];
  const url = await createSchema();
  return [sqlite, { name: "PostgreSQL", url, leftOut: "", drop: () => dropSchema(url) }];
}
