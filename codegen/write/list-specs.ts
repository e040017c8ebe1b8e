import { readdir } from "node:fs/promises";
import { join } from "node:path/posix";
import { isOverlay, overlaysOf } from "../read/overlay/find-overlays.js";
import { UsageError } from "../usage-error.js";

/**
 * The paths of all documents in a folder, by name: files that end in `.yaml`, `.yml` or `.json` and are no overlays.
 * Throws UsageError, also for an overlay of no document.
 */
export async function listSpecs(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => {
    throw new UsageError(`there is no folder ${folder}/ to read specs from`);
  });
  const documents = names.filter((name) => /^[^.].*\.(?:ya?ml|json)$/.test(name)).sort();
  const specs = documents.filter((name) => !isOverlay(name));
  const applied = new Set(specs.flatMap((name) => overlaysOf(name, documents)));
  const stray = documents.find((name) => isOverlay(name) && !applied.has(name));
  if (stray !== undefined) throw new UsageError(`${join(folder, stray)} is named after no document beside it`);
  if (specs.length === 0) throw new UsageError(`no specs in ${folder}/: it holds no .yaml, .yml or .json file`);
  return specs.map((name) => join(folder, name));
}
