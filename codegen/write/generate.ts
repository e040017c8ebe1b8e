import { isAbsolute, relative, resolve, sep } from "node:path";
import { emitApi, type GeneratedFile } from "../emit/emit-api.js";
import { emitMocks } from "../emit/emit-mocks.js";
import { mockReplies } from "../mock/mock-replies.js";
import type { ApiModel } from "../model/api-model.js";
import { findConflicts } from "../model/find-conflicts.js";
import type { Diagnostic } from "../read/diagnostic.js";
import { type LoadedApi, loadApi } from "../read/load-api.js";
import { UsageError } from "../usage-error.js";
import { type ComparedFile, compareFiles } from "./compare-files.js";
import { listSpecs } from "./list-specs.js";
import { writeFiles } from "./write-files.js";

/** What to generate from, and where to. */
export interface GenerateOptions {
  /** The folder of the documents, relative to the current one. */
  readonly specs: string;
  /** The folder of what is generated, relative to the current one. */
  readonly out: string;
  /** Refusals that a document does not declare are errors. */
  readonly strict: boolean;
  /** Examples of replies are generated too. */
  readonly mocks: boolean;
  /** False: only compares. */
  readonly write: boolean;
}

/** What was found, and how the files stood before anything was written. */
export interface Generated {
  readonly apis: readonly ApiModel[];
  /** Empty when a diagnostic is an error: then nothing was generated. */
  readonly files: readonly ComparedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each document, by its path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Generates all APIs of a folder. Writes all files or, when any document has an error or a file is in the way, none. */
export async function generate({ specs, out, strict, mocks, write }: GenerateOptions): Promise<Generated> {
  refuseWideOutput(specs, out);
  const apis: ApiModel[] = [];
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  for (const [, loaded] of await loadAll(specs, strict)) {
    for (const [file, text] of loaded.sources) sources.set(file, text);
    diagnostics.push(...loaded.diagnostics);
    if (loaded.model) apis.push(loaded.model);
  }
  diagnostics.push(...findConflicts(apis));
  if (diagnostics.some(({ severity }) => severity === "error")) return { apis, files: [], diagnostics, sources };
  const files = await compareFiles(out, await emitAll(apis, mocks));
  if (write && !files.some(({ state }) => state === "blocking")) await writeFiles(out, files);
  return { apis, files, diagnostics, sources };
}

/** Every document of a folder by its path; a file that only others refer to is a part of theirs, and none. */
async function loadAll(specs: string, strict: boolean): Promise<readonly (readonly [path: string, LoadedApi])[]> {
  const all: (readonly [string, LoadedApi])[] = [];
  for (const path of await listSpecs(specs)) all.push([path, await loadApi(path, { strict })]);
  const parts = new Set(all.flatMap(([path, { sources }]) => [...sources.keys()].filter((file) => file !== path)));
  const isPart = ([path, { diagnostics }]: readonly [string, LoadedApi]) =>
    parts.has(path) && diagnostics.some(({ code }) => code === "not-openapi");
  return all.filter((each) => !isPart(each));
}

async function emitAll(apis: readonly ApiModel[], mocks: boolean): Promise<readonly GeneratedFile[]> {
  const all: GeneratedFile[] = [];
  for (const api of apis) {
    all.push(...(await emitOne(api)));
    if (mocks) all.push({ path: `${api.name}/mocks.ts`, text: emitMocks(api, mockReplies(api)) });
  }
  return all;
}

async function emitOne(api: ApiModel): Promise<readonly GeneratedFile[]> {
  try {
    return await emitApi(api);
  } catch (cause) {
    // What cannot be generated is refused when it is read, so this is a fault of the generator.
    throw new Error(`${api.specPath} cannot be generated`, { cause });
  }
}

/** What is generated and no longer produced is deleted, so the output folder must hold nothing else by design. */
function refuseWideOutput(specs: string, out: string): void {
  for (const folder of [specs, "."]) {
    const [first = ""] = relative(resolve(out), resolve(folder)).split(sep);
    if (first !== ".." && !isAbsolute(first)) {
      throw new UsageError(`the output folder ${out} must be a folder of its own, but holds ${folder}`);
    }
  }
}
