import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** A file that a command would like to be there. */
export interface WantedFile {
  /** Relative to the current folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Tells whether a text that is there already may be written again; without it nothing ever is. */
  readonly isOurs?: (text: string) => boolean;
}
/** `made`: there was none. `updated`: it was this command's own. `left`: someone's, and as it was. */
export type PlacedState = "made" | "updated" | "current" | "left";
export interface PlacedFile {
  readonly path: string;
  readonly state: PlacedState;
}

/** Writes what is missing and what is its own; leaves whatever else is there. Without `write` it only tells. */
export async function placeFiles(files: readonly WantedFile[], write: boolean): Promise<readonly PlacedFile[]> {
  const placed: PlacedFile[] = [];
  for (const file of files) {
    const state = await stateOf(file);
    if (write && (state === "made" || state === "updated")) {
      await mkdir(dirname(file.path), { recursive: true });
      // `wx`: what has come into being since is not written over either.
      await writeFile(file.path, file.text, { flag: state === "made" ? "wx" : "w" });
    }
    placed.push({ path: file.path, state });
  }
  return placed;
}

async function stateOf({ path, text, isOurs }: WantedFile): Promise<PlacedState> {
  const before = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (before === undefined) return "made";
  if (before.replaceAll("\r\n", "\n") === text) return "current";
  return isOurs?.(before) ? "updated" : "left";
}
