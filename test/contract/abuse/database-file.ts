import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

/** The setting of a database in a folder of its own, which several servers share and a later one finds again. */
export function databaseFile(t: TestContext): { readonly DATABASE_URL: string } {
  const folder = mkdtempSync(join(tmpdir(), "specgate-abuse-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return { DATABASE_URL: `sqlite:${join(folder, "store.db")}` };
}
