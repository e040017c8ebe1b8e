import { watch } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** Milliseconds without a change after which an editor has finished saving. */
const quiet = 100;

/** Calls `run` at once and after every change in a folder, one call at a time, until the signal is aborted. */
export async function watchFolder(folder: string, run: () => Promise<void>, signal?: AbortSignal): Promise<void> {
  let changed = Promise.withResolvers<void>();
  const wake = () => changed.resolve();
  const watcher = watch(folder, signal ? { signal } : {}, wake);
  watcher.on("close", wake);
  await run();
  while (!signal?.aborted) {
    await changed.promise;
    if (signal?.aborted) return;
    await setTimeout(quiet);
    changed = Promise.withResolvers<void>();
    await run();
  }
}
