import { access, readFile } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { dirname } from "node:path/posix";
import { emitApi, type GeneratedFile } from "../emit/emit-api.js";
import { emitMocks } from "../emit/emit-mocks.js";
import { mockReplies } from "../mock/mock-replies.js";
import type { ApiModel } from "../model/api-model.js";
import { findConflicts } from "../model/find-conflicts.js";
import { unneeded } from "../read/check-suppressions.js";
import type { Diagnostic } from "../read/diagnostic.js";
import { type LoadedApi, loadApi } from "../read/load-api.js";
import type { LeftOut, Suppression } from "../read/suppression.js";
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
  readonly suppressions: readonly Suppression[];
  /** False: only compares. */
  readonly write: boolean;
}

/** What was found, and how the files stood before anything was written. */
export interface Generated {
  readonly apis: readonly ApiModel[];
  /** Empty when a diagnostic is an error: then nothing was generated. */
  readonly files: readonly ComparedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** What suppressed errors left out, by the document. */
  readonly leftOut: ReadonlyMap<string, readonly LeftOut[]>;
  /** The text of each document, by its path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Generates all APIs of a folder. Writes all files or, when any document has an error or a file is in the way, none. */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { specs, out, mocks, write } = options;
  refuseWideOutput(specs, out);
  const loaded = await loadAll(options);
  const apis = loaded.flatMap(([, { model }]) => model ?? []);
  const diagnostics = [
    ...loaded.flatMap(([, each]) => each.diagnostics),
    ...findConflicts(apis),
    ...(await findStrays(options, new Set(loaded.map(([path]) => path)))),
  ];
  const leftOut = new Map(loaded.flatMap(([path, each]) => (each.leftOut.length > 0 ? [[path, each.leftOut]] : [])));
  const found = { apis, diagnostics, leftOut, sources: await readSources(loaded, diagnostics) };
  if (diagnostics.some(({ severity }) => severity === "error")) return { ...found, files: [] };
  const files = await compareFiles(out, await emitAll(apis, mocks, leftOut));
  if (write && !files.some(({ state }) => state === "blocking")) await writeFiles(out, files);
  return { ...found, files };
}

type Loaded = readonly [path: string, api: LoadedApi];

/** Every document of a folder by its path; a file that only others refer to is a part of theirs, and none. */
async function loadAll({ specs, strict, suppressions }: GenerateOptions): Promise<readonly Loaded[]> {
  const all: Loaded[] = [];
  for (const path of await listSpecs(specs)) all.push([path, await loadApi(path, { strict, suppressions })]);
  const parts = new Set(all.flatMap(([path, { sources }]) => [...sources.keys()].filter((file) => file !== path)));
  const isPart = ([path, { diagnostics }]: Loaded) =>
    parts.has(path) && diagnostics.some(({ code }) => code === "not-openapi");
  return all.filter((each) => !isPart(each));
}

/** The texts that diagnostics have places in: those of the documents, and the configuration's. */
async function readSources(
  loaded: readonly Loaded[],
  diagnostics: readonly Diagnostic[],
): Promise<ReadonlyMap<string, string>> {
  const sources = new Map(loaded.flatMap(([, each]) => [...each.sources]));
  for (const { place } of diagnostics) {
    if (!sources.has(place.file)) sources.set(place.file, await readFile(place.file, "utf8").catch(() => ""));
  }
  return sources;
}

/** Suppressions of what is no document: of this folder, or of none. Those of another folder are for another run. */
async function findStrays(
  { specs, suppressions }: GenerateOptions,
  documents: ReadonlySet<string>,
): Promise<readonly Diagnostic[]> {
  const strays: Diagnostic[] = [];
  for (const each of suppressions) {
    const { spec } = each.at;
    if (documents.has(spec)) continue;
    const isElsewhere = dirname(spec) !== specs && (await access(spec).then(...yesOrNo));
    if (!isElsewhere) strays.push(unneeded(each, `there is no document ${spec}`));
  }
  return strays;
}

const yesOrNo = [() => true, () => false] as const;

async function emitAll(
  apis: readonly ApiModel[],
  mocks: boolean,
  leftOut: Generated["leftOut"],
): Promise<readonly GeneratedFile[]> {
  const all: GeneratedFile[] = [];
  for (const api of apis) {
    all.push(...(await emitOne(api, leftOut.get(api.specPath) ?? [])));
    if (mocks) all.push({ path: `${api.name}/mocks.ts`, text: emitMocks(api, mockReplies(api)) });
  }
  return all;
}

async function emitOne(api: ApiModel, leftOut: readonly LeftOut[]): Promise<readonly GeneratedFile[]> {
  try {
    return await emitApi(api, leftOut);
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
