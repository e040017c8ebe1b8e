import { isVersion30 } from "../read/check-version.js";
import { findReferences } from "../read/find-references.js";
import { joinPointer, valueAt } from "../read/pointer.js";
import { referencePointer } from "../read/reference-pointer.js";
import { runBeside } from "../run-beside.js";
import type { ApiModel, ForeignSchema } from "./api-model.js";
import type { SharedUse } from "./shared-file.js";

/** A schema of a file as one API has it. */
export interface ForeignUse extends SharedUse {
  readonly from: ForeignSchema;
  /** As the file has it, but that each reference is the key of what it leads to. */
  readonly schema: unknown;
  readonly needs: readonly string[];
  /** Where it is the same, so is the type, if all that is needed is. */
  readonly text: string;
}

/** What tells schemas of files apart. */
export function foreignKey({ file, pointer }: Pick<ForeignSchema, "file" | "pointer">): string {
  return `${file}#${pointer}`;
}

/**
 * The schemas of files by their key, each with the APIs, two at least, that have it alike: in one dialect, with nothing
 * that a discriminator adds, and with all that it refers to alike as well. Where APIs part over a schema, most of them
 * have it; of as many, those of the first document by path.
 */
export async function agreeOnSchemas(models: readonly ApiModel[]): Promise<ReadonlyMap<string, readonly ForeignUse[]>> {
  const sorted = [...models].sort((one, other) => (one.specPath < other.specPath ? -1 : 1));
  const documents = new Set(models.map(({ specPath }) => specPath));
  const keys = keysOfSeveral(sorted, documents);
  const uses: ForeignUse[] = [];
  for (const model of sorted) uses.push(...(await usesOf(model, keys)));
  const alike = new Map<string, readonly ForeignUse[]>();
  for (const [key, some] of Map.groupBy(uses, ({ from }) => foreignKey(from))) alike.set(key, mostAlike(some));
  dropUnmet(alike);
  return alike;
}

/** The schemas that more than one API has, without those of files that are documents. */
function keysOfSeveral(models: readonly ApiModel[], documents: ReadonlySet<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const from of models.flatMap(({ foreign }) => foreign)) {
    const key = foreignKey(from);
    if (seen.has(key) && !documents.has(from.file)) several.add(key);
    seen.add(key);
  }
  return several;
}

/** What an API has of some schemas of files. */
async function usesOf(model: ApiModel, keys: ReadonlySet<string>): Promise<readonly ForeignUse[]> {
  const { foreign, document, operations } = model;
  const known = new Map(foreign.map((from) => [componentPointer(from.name), from]));
  const candidates = foreign.filter((from) => keys.has(foreignKey(from)));
  const hasTags = candidates.length > 0 && JSON.stringify(document).includes('"discriminator":');
  const tagged = new Set(hasTags ? await runBeside(operations.length, "findTagged", document) : []);
  // It was an OpenAPI document when it was read.
  const dialect = isVersion30(document as { readonly openapi: string }) ? "3.0" : "3.1";
  return candidates.flatMap((from) => {
    const pointer = componentPointer(from.name);
    const schema: unknown = structuredClone(valueAt(document, pointer));
    const references = findReferences("schema", schema, pointer);
    const needs = references.map(({ reference }) => known.get(referencePointer(reference)));
    if (schema === undefined || tagged.has(from.name) || !needs.every((need) => need !== undefined)) return [];
    const found = needs.map(foreignKey);
    for (const [index, { replace }] of references.entries()) replace(found[index] ?? "");
    return [{ model, name: from.name, from, schema, needs: found, text: `${dialect} ${JSON.stringify(schema)}` }];
  });
}

function componentPointer(name: string): string {
  return joinPointer("/components/schemas", name);
}

function mostAlike(uses: readonly ForeignUse[]): readonly ForeignUse[] {
  const [first = [], ...others] = Map.groupBy(uses, ({ text }) => text).values();
  return others.reduce((most, each) => (each.length > most.length ? each : most), first);
}

/** Takes out, until nothing changes any more, what needs something that its API does not have as others have it. */
function dropUnmet(alike: Map<string, readonly ForeignUse[]>): void {
  const isMet = ({ model, needs }: ForeignUse) =>
    needs.every((need) => alike.get(need)?.some((other) => other.model === model));
  for (let changed = true; changed; ) {
    changed = false;
    for (const [key, uses] of alike) {
      const met = uses.filter(isMet);
      if (met.length === uses.length && met.length > 1) continue;
      changed = true;
      if (met.length > 1) alike.set(key, met);
      else alike.delete(key);
    }
  }
}
