import { posix } from "node:path";
import { targetKey } from "../read/collect-targets.js";
import type { Diagnostic } from "../read/diagnostic.js";
import { nameTargets } from "../read/name-targets.js";
import { agreeOnSchemas, type ForeignUse, foreignKey } from "./agree-on-schemas.js";
import type { ApiModel } from "./api-model.js";
import { kebabCase } from "./name-words.js";
import type { SharedFile } from "./shared-file.js";

/** The files that APIs share schemas of, sorted by path. `specs`: the folder of the documents. */
export async function findSharedFiles(models: readonly ApiModel[], specs: string): Promise<readonly SharedFile[]> {
  const alike = [...(await agreeOnSchemas(models)).values()];
  const files = Map.groupBy(alike, ([use]) => use?.from.file ?? "");
  return [...files.keys()].sort().map((path) => sharedFile(path, folderOf(path, specs), files.get(path) ?? []));
}

function sharedFile(path: string, folder: string, all: readonly (readonly ForeignUse[])[]): SharedFile {
  const firsts = all.flatMap((uses) => uses.slice(0, 1).map((first) => ({ ...first, uses })));
  firsts.sort((one, other) => (one.from.pointer < other.from.pointer ? -1 : 1));
  const targets = firsts.map(({ from, schema }) => ({ ...from, kind: "schema" as const, node: schema }));
  const names = nameTargets({}, targets);
  const schemas = firsts.map(({ from, schema, needs, uses }) => {
    return {
      name: names.get(targetKey({ ...from, kind: "schema" })) ?? "",
      key: foreignKey(from),
      schema,
      needs,
      uses,
    };
  });
  return { path, folder, schemas };
}

/** Files that would be generated in one folder. */
export function findFolderConflicts(files: readonly SharedFile[]): Diagnostic[] {
  return files.flatMap(({ path, folder }, index) => {
    const same = files.slice(0, index).find((other) => other.folder === folder);
    if (same === undefined) return [];
    return {
      code: "conflicting-names",
      severity: "error",
      message: `what several documents take of ${same.path} is generated as \`${folder}\` too`,
      place: { file: path, line: 1, column: 1 },
      pointer: "",
      remedy: "Rename one of the two files.",
    };
  });
}

/** `specs/parts/Problem.yaml` -> `_parts_problem`: the folder of an API has no `_`. */
function folderOf(path: string, specs: string): string {
  const words = posix
    .relative(specs, path.replace(/\.(?:ya?ml|json)$/i, ""))
    .split("/")
    .map(kebabCase);
  return ["", ...words.filter((word) => word !== "")].join("_");
}
