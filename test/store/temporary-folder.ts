import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

/** A folder for databases, removed after the surrounding suite; returns paths in it that no one else uses. */
export function temporaryFolder(): () => string {
  const folder = mkdtempSync(join(tmpdir(), "specgate-store-"));
  let files = 0;
  after(() => rmSync(folder, { recursive: true, force: true }));
  return () => {
    files += 1;
    return join(folder, `${files}`, "store.db");
  };
}
