import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { hasBanner } from "../emit/banner.js";
import type { GeneratedFile } from "../emit/emit-api.js";

/**
 * How a file stands to what the specs produce. `extra`: generated once, and no spec produces it any more. `foreign`:
 * not generated. `blocking`: not generated, and stands where a generated file belongs.
 */
export type FileState = "current" | "stale" | "missing" | "extra" | "foreign" | "blocking";

/** A file of the output folder, before anything is written. */
export interface ComparedFile {
  /** Below the output folder, with forward slashes. */
  readonly path: string;
  readonly state: FileState;
  /** The text on disk, line ends folded to `\n`; empty when there is none. */
  readonly before: string;
  /** What the specs produce; empty when nothing. */
  readonly after: string;
}

/** Compares what was generated with what is in a folder, which need not exist. Follows no symbolic links. */
export async function compareFiles(folder: string, files: readonly GeneratedFile[]): Promise<readonly ComparedFile[]> {
  const onDisk = await readFiles(folder);
  const produced = files.map(({ path, text }): ComparedFile => {
    const before = onDisk.get(path);
    return { path, state: producedState(before, text), before: before ?? "", after: text };
  });
  const paths = new Set(files.map(({ path }) => path));
  const others = [...onDisk].filter(([path]) => !paths.has(path));
  return [
    ...produced,
    ...others.map(([path, before]): ComparedFile => {
      return { path, state: hasBanner(before) ? "extra" : "foreign", before, after: "" };
    }),
  ];
}

function producedState(before: string | undefined, after: string): FileState {
  if (before === undefined) return "missing";
  if (before === after) return "current";
  return hasBanner(before) ? "stale" : "blocking";
}

/** The texts of all files below a folder by path, sorted; none when there is no folder. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = new Map<string, string>();
  for (const path of paths.sort()) {
    const text = await readFile(path, "utf8");
    texts.set(relative(folder, path).split(sep).join("/"), text.replaceAll("\r\n", "\n"));
  }
  return texts;
}
