import { isAbsolute, relative, resolve, sep } from "node:path";
import { type EmitOptions, emitApi, type GeneratedFile } from "../emit/emit-api.js";
import { emitMocks } from "../emit/emit-mocks.js";
import { emitSharedTypes } from "../emit/emit-shared-types.js";
import { mockReplies } from "../mock/mock-replies.js";
import type { ApiModel } from "../model/api-model.js";
import { UsageError } from "../usage-error.js";
import { type ComparedFile, compareFiles } from "./compare-files.js";
import { type FolderOptions, type LoadedFolder, loadFolder } from "./load-folder.js";
import { writeFiles } from "./write-files.js";

/** What to generate from, and where to. */
export interface GenerateOptions extends FolderOptions {
  /** The folder of what is generated, relative to the current one. */
  readonly out: string;
  /** Examples of replies are generated too. */
  readonly mocks: boolean;
  /** False: only compares. */
  readonly write: boolean;
}

/** What was found, and how the files stood before anything was written. */
export interface Generated extends LoadedFolder {
  /** Empty when a diagnostic is an error: then nothing was generated. */
  readonly files: readonly ComparedFile[];
}

/** Generates all APIs of a folder. Writes all files or, when any document has an error or a file is in the way, none. */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { specs, out, write, progress } = options;
  refuseWideOutput(specs, out);
  const found = await loadFolder(options);
  if (found.diagnostics.some(({ severity }) => severity === "error")) return { ...found, files: [] };
  const generated = await emitAll(found, options);
  progress?.(`comparing with ${out}/`);
  const files = await compareFiles(out, generated);
  if (write && !files.some(({ state }) => state === "blocking")) await writeFiles(out, files);
  return { ...found, files };
}

async function emitAll(
  { apis, shared, leftOut, received }: LoadedFolder,
  { mocks, progress }: GenerateOptions,
): Promise<readonly GeneratedFile[]> {
  const all: GeneratedFile[] = [];
  for (const api of apis) {
    const { length } = api.operations;
    progress?.(`generating ${api.name}: ${length} operation${length === 1 ? "" : "s"}`);
    const beside = { leftOut: leftOut.get(api.specPath) ?? [], shared, received: received.get(api.specPath) };
    all.push(...(await emitOne(api, beside)));
    if (mocks) all.push({ path: `${api.name}/mocks.ts`, text: emitMocks(api, mockReplies(api)) });
  }
  for (const file of shared) all.push(await emitSharedTypes(file, shared));
  return all;
}

async function emitOne(api: ApiModel, options: EmitOptions): Promise<readonly GeneratedFile[]> {
  try {
    return await emitApi(api, options);
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
