import { readdir } from "node:fs/promises";
import { join } from "node:path/posix";
import { UsageError } from "../usage-error.js";

/** The paths of all documents in a folder, by name: files that end in `.yaml`, `.yml` or `.json`. Throws UsageError. */
export async function listSpecs(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => {
    throw new UsageError(`there is no folder ${folder}/ to read specs from`);
  });
  const specs = names.filter((name) => /^[^.].*\.(?:ya?ml|json)$/.test(name)).sort();
  if (specs.length === 0) throw new UsageError(`no specs in ${folder}/: it holds no .yaml, .yml or .json file`);
  return specs.map((name) => join(folder, name));
}
