import { mkdir, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ComparedFile } from "./compare-files.js";

/** Writes what is stale or missing and deletes what is extra, with the folders that this empties. Touches nothing else. */
export async function writeFiles(folder: string, files: readonly ComparedFile[]): Promise<void> {
  for (const { path, state, after } of files) {
    const file = join(folder, path);
    if (state === "stale" || state === "missing") {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, after);
    }
    if (state === "extra") {
      await rm(file);
      await removeEmptyFolders(folder, dirname(path));
    }
  }
}

async function removeEmptyFolders(root: string, path: string): Promise<void> {
  if (path === ".") return;
  try {
    await rmdir(join(root, path));
  } catch {
    // It still holds something.
    return;
  }
  await removeEmptyFolders(root, dirname(path));
}
