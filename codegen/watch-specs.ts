import { type FSWatcher, watch } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

/** Milliseconds without a change after which an editor has finished saving. */
const quiet = 100;

/**
 * Calls `run` at once and after every change in a folder, in those below it, or of a file that `run` has read before,
 * wherever that is; one call at a time, until the signal is aborted. `run` gives the paths of the files that it has
 * read.
 */
export async function watchSpecs(
  folder: string,
  run: () => Promise<Iterable<string>>,
  signal?: AbortSignal,
): Promise<void> {
  let changed = Promise.withResolvers<void>();
  const watching = new Watching(folder, () => changed.resolve());
  signal?.addEventListener("abort", () => changed.resolve(), { once: true });
  try {
    while (!signal?.aborted) {
      changed = Promise.withResolvers<void>();
      await watching.renew();
      const startedAt = Date.now();
      await watching.know(await run(), startedAt);
      await changed.promise;
      if (!signal?.aborted) await setTimeout(quiet);
    }
  } finally {
    watching.close();
  }
}

class Watching {
  readonly #folder: string;
  readonly #wake: () => void;
  readonly #known = new Set<string>();
  #watchers = new Map<string, FSWatcher>();

  constructor(folder: string, wake: () => void) {
    this.#folder = resolve(folder);
    this.#wake = wake;
  }

  /**
   * Files that were read by a run that began then; they stay known, for one that is missing now may come back. One in a
   * folder that was not watched may have changed since it was read.
   */
  async know(files: Iterable<string>, startedAt: number): Promise<void> {
    for (const file of [...files].map((each) => resolve(each))) {
      this.#known.add(file);
      if (!this.#watch(dirname(file), this.#watchers)) continue;
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
      if (mtimeMs >= startedAt) this.#wake();
    }
  }

  /** Watches all folders anew: one may have been deleted and made again, of which its watcher knows nothing. */
  async renew(): Promise<void> {
    const next = new Map<string, FSWatcher>();
    const below = await readdir(this.#folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const folders = below.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
    for (const each of [this.#folder, ...folders, ...[...this.#known].map(dirname)]) this.#watch(each, next);
    this.close();
    this.#watchers = next;
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  /** Whether that is new. */
  #watch(folder: string, watchers: Map<string, FSWatcher>): boolean {
    if (watchers.has(folder)) return false;
    try {
      const watcher = watch(folder, (_event, name) => {
        if (name === null || this.#concerns(join(folder, name))) this.#wake();
      });
      watcher.on("error", () => watcher.close());
      watchers.set(folder, watcher);
    } catch {
      // It is gone; what is above it tells when it comes back.
    }
    return true;
  }

  #concerns(path: string): boolean {
    return !relative(this.#folder, path).startsWith("..") || this.#known.has(path);
  }
}
