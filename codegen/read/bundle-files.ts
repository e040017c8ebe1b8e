import type { Place } from "../model/api-model.js";
import { collectTargets, type ForeignTarget, targetKey } from "./collect-targets.js";
import { copyWithout } from "./copy-without.js";
import type { Diagnostic } from "./diagnostic.js";
import { findReferences } from "./find-references.js";
import { isObject, isReference, type JsonObject } from "./json-object.js";
import { componentSections, nameTargets } from "./name-targets.js";
import type { ObjectKind } from "./openapi-objects.js";
import { joinPointer, valueAt } from "./pointer.js";
import { componentReference, localReference, type ReferenceTarget, referenceTarget } from "./reference-target.js";
import type { SourceFiles } from "./source-files.js";

/** A document in one piece, with the way back to the files that it was made of. */
export interface Bundle {
  /** Undefined where a file cannot be read. */
  readonly document: JsonObject | undefined;
  /** The file and the pointer in it of what a pointer into the bundle names. */
  readonly origin: (pointer: string) => ReferenceTarget;
  readonly locate: (pointer: string) => Place;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Brings what references to other files name into `components`, under the names that it has there, and what references
 * of paths name into `paths`. A document that has neither is left as it is, but for what is to be left out of it.
 */
export async function bundleFiles(files: SourceFiles): Promise<Bundle> {
  const { root } = files;
  const { targets, diagnostics } = await collectTargets(files);
  const found = [...files.all.flatMap((file) => file.diagnostics), ...diagnostics];
  const grafts = new Map<string, ReferenceTarget>();
  const origin = (pointer: string) => originOf(grafts, { file: root.path, pointer });
  const locate = (pointer: string) => {
    const { file, pointer: within } = origin(pointer);
    return files.get(file)?.locate(within) ?? { file, line: 1, column: 1 };
  };
  const isReadable = root.document !== undefined && !found.some(({ severity }) => severity === "error");
  if (root.document === undefined || !isReadable) return { document: undefined, origin, locate, diagnostics: found };
  const isWhole = targets.length === 0 && !pathItemsOf(root.document).some(isReference);
  const document = isWhole ? root.document : graft({ files, targets, root: root.document, grafts });
  return { document: copyWithout(document, files.leftOut), origin, locate, diagnostics: found };
}

function originOf(grafts: ReadonlyMap<string, ReferenceTarget>, at: ReferenceTarget): ReferenceTarget {
  for (let end = at.pointer.length; end > 0; end = at.pointer.lastIndexOf("/", end - 1)) {
    const target = grafts.get(at.pointer.slice(0, end));
    if (target) return { file: target.file, pointer: target.pointer + at.pointer.slice(end) };
  }
  return at;
}

function pathItemsOf({ paths }: JsonObject): readonly unknown[] {
  return isObject(paths) ? Object.values(paths) : [];
}

interface Grafting {
  readonly files: SourceFiles;
  readonly root: JsonObject;
  readonly targets: readonly ForeignTarget[];
  /** Filled: what stands at a pointer of the bundle and comes from elsewhere. */
  readonly grafts: Map<string, ReferenceTarget>;
}

function graft(grafting: Grafting): JsonObject {
  const { root, targets, grafts } = grafting;
  const named = targets.filter(({ kind }) => componentSections[kind] !== undefined);
  const names = nameTargets(root, named);
  const rewrite = (kind: ObjectKind, node: unknown, from: ReferenceTarget) =>
    rewriteReferences(grafting, names, { kind, node, from });
  const document = rewrite("document", root, { file: grafting.files.root.path, pointer: "" }) as JsonObject; // an object stays one
  const components: Record<string, unknown> = { ...(isObject(document.components) ? document.components : {}) };
  for (const target of named) {
    const section = componentSections[target.kind] ?? "";
    const name = names.get(targetKey(target)) ?? "";
    grafts.set(joinPointer("/components", section, name), target);
    const before = components[section];
    components[section] = { ...(isObject(before) ? before : {}), [name]: rewrite(target.kind, target.node, target) };
  }
  return { ...document, components };
}

interface Rewriting {
  readonly kind: ObjectKind;
  readonly node: unknown;
  readonly from: ReferenceTarget;
}

/** A copy in which every reference leads to where the bundle has what it names. */
function rewriteReferences(grafting: Grafting, names: ReadonlyMap<string, string>, rewriting: Rewriting): unknown {
  const { kind, from } = rewriting;
  const copy: unknown = structuredClone(rewriting.node);
  for (const found of findReferences(kind, copy, from.pointer)) {
    const target = referenceTarget(from.file, found.reference);
    if (target === undefined) continue;
    if (found.kind === "pathItem") {
      insertPathItem({ grafting, names, target }, found.node, found.nodePointer);
    } else if (target.file === grafting.files.root.path) {
      found.replace(localReference(target.pointer));
    } else {
      const name = names.get(targetKey({ ...target, kind: found.kind }));
      found.replace(componentReference(componentSections[found.kind] ?? "", name ?? ""));
    }
  }
  return copy;
}

interface PathItemInsertion {
  readonly grafting: Grafting;
  readonly names: ReadonlyMap<string, string>;
  readonly target: ReferenceTarget;
}

/** Writes the operations of another path item into the one that refers to it; its own keys stay. */
function insertPathItem({ grafting, names, target }: PathItemInsertion, item: JsonObject, pointer: string): void {
  const { files, grafts } = grafting;
  const end = lastOfChain(files, target);
  const node = end && valueAt(files.get(end.file)?.document, end.pointer);
  if (end === undefined || !isObject(node)) return; // stays a reference, and is reported as one that leads nowhere
  const inserted = rewriteReferences(grafting, names, { kind: "pathItem", node, from: end });
  // The item is the bundle's own copy.
  const { $ref: _, ...own } = item;
  for (const key of Object.keys(item)) delete (item as Record<string, unknown>)[key];
  Object.assign(item, inserted, own);
  grafts.set(pointer, end);
}

function lastOfChain(files: SourceFiles, start: ReferenceTarget): ReferenceTarget | undefined {
  const seen = new Set<string>();
  let target: ReferenceTarget | undefined = start;
  while (target !== undefined) {
    const key = `${target.file}#${target.pointer}`;
    if (seen.has(key)) return undefined;
    seen.add(key);
    const document: unknown = files.get(target.file)?.document;
    const node = target.pointer === "" ? document : valueAt(document, target.pointer);
    if (!isReference(node)) return target;
    target = referenceTarget(target.file, node.$ref);
  }
  return undefined;
}
