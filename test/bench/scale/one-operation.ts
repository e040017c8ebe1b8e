import { readFile, writeFile } from "node:fs/promises";
import type { ScaleDocument } from "./scale-document.js";

/** Writes a document that has only the operation that is called, with all components. */
export async function writeOneOperation({ file, path, method }: ScaleDocument, target: string): Promise<void> {
  // A document of the corpus, in JSON.
  const document = JSON.parse(await readFile(file, "utf8")) as { paths: Record<string, Record<string, unknown>> };
  const operation = document.paths[path]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`${file} has no ${method} ${path}`);
  const paths = { [path]: { [method.toLowerCase()]: operation } };
  await writeFile(target, JSON.stringify({ ...document, paths }));
}
