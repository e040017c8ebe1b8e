import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusDocument } from "./corpus-document.js";
import type { CorpusOptions } from "./corpus-options.js";
import { corpusPackages } from "./corpus-packages.js";
import { fetchPackage } from "./fetch-package.js";
import { listDocuments } from "./list-documents.js";

/** The names of the documents that CI takes: small to middle, and of every feature some. */
export function ciDocuments(): readonly string[] {
  return readFileSync(join(import.meta.dirname, "../../../test/corpus/ci-documents.txt"), "utf8")
    .trim()
    .split("\n");
}

/** The documents that the options ask for, in order of their names within each package. Downloads only what holds some. */
export async function chooseDocuments(cache: string, options: CorpusOptions): Promise<readonly CorpusDocument[]> {
  const fixed = options.ci ? ciDocuments() : undefined;
  const isWanted = (name: string) => (fixed?.includes(name) ?? true) && matches(name, options.only);
  const chosen: CorpusDocument[] = [];
  for (const each of corpusPackages) {
    if (fixed && !fixed.some((name) => name.startsWith(`${each.name}/`))) continue;
    const documents = listDocuments(each.name, await fetchPackage(cache, each));
    chosen.push(...documents.filter(({ name }) => isWanted(name)));
  }
  const missing = fixed?.filter((name) => !options.only && !chosen.some((document) => document.name === name)) ?? [];
  if (missing.length > 0) throw new Error(`not in the corpus: ${missing.join(", ")}`);
  return chosen.slice(0, options.limit);
}

function matches(name: string, glob: string | undefined): boolean {
  if (glob === undefined) return true;
  const pattern = glob.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${pattern.join(".*")}$`).test(name);
}
