import { access, readFile } from "node:fs/promises";
import { dirname } from "node:path/posix";
import type { ApiModel, ReceivedModel } from "../model/api-model.js";
import { buildReceived } from "../model/build-received.js";
import { findConflicts } from "../model/find-conflicts.js";
import { findFolderConflicts, findSharedFiles } from "../model/find-shared-files.js";
import type { SharedFile } from "../model/shared-file.js";
import type { Progress } from "../progress.js";
import { unneeded } from "../read/check-suppressions.js";
import type { Diagnostic } from "../read/diagnostic.js";
import { type LoadedApi, loadApi } from "../read/load-api.js";
import type { LeftOut, Suppression } from "../read/suppression.js";
import { listSpecs } from "./list-specs.js";

/** What documents to read, and how. */
export interface FolderOptions {
  /** The folder of the documents, relative to the current one. */
  readonly specs: string;
  /** Refusals that a document does not declare are errors. */
  readonly strict: boolean;
  readonly suppressions: readonly Suppression[];
  /** Replies are modelled for clients that check them, too. */
  readonly replyValidators?: boolean;
  /** Told what begins: a large document takes seconds. */
  readonly progress?: Progress;
}

/** What the documents of a folder are, and what was found in them. */
export interface LoadedFolder {
  readonly apis: readonly ApiModel[];
  /** The files that some of them share schemas of. */
  readonly shared: readonly SharedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where `replyValidators` is set: the replies of each document as callers take them, by its path. */
  readonly received: ReadonlyMap<string, ReceivedModel>;
  /** What suppressed errors left out, by the document. */
  readonly leftOut: ReadonlyMap<string, readonly LeftOut[]>;
  /** The text of each document, by its path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads all documents of a folder, and checks them alone and together. */
export async function loadFolder(options: FolderOptions): Promise<LoadedFolder> {
  const loaded = await loadAll(options);
  const apis = loaded.flatMap(([, { model }]) => model ?? []);
  const shared = await findSharedFiles(apis, options.specs);
  const diagnostics = [
    ...loaded.flatMap(([, each]) => each.diagnostics),
    ...findConflicts(apis),
    ...findFolderConflicts(shared),
    ...(await findStrays(options, new Set(loaded.map(([path]) => path)))),
  ];
  const leftOut = new Map(loaded.flatMap(([path, each]) => (each.leftOut.length > 0 ? [[path, each.leftOut]] : [])));
  const served = options.replyValidators ? loaded : [];
  const received = new Map(
    served.flatMap(([path, { document }]) => (document ? [[path, buildReceived(document)]] : [])),
  );
  return { apis, shared, diagnostics, received, leftOut, sources: await readSources(loaded, diagnostics) };
}

type Loaded = readonly [path: string, api: LoadedApi];

/** Every document of a folder by its path; a file that only others refer to is a part of theirs, and none. */
async function loadAll({ specs, strict, suppressions, progress }: FolderOptions): Promise<readonly Loaded[]> {
  const all: Loaded[] = [];
  for (const path of await listSpecs(specs)) {
    progress?.(`reading ${path}`);
    all.push([path, await loadApi(path, { strict, suppressions })]);
  }
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
  { specs, suppressions }: FolderOptions,
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
