import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Writes a file and makes its folders. */
export async function writeNew(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
