import type { Diagnostic } from "./diagnostic.js";
import type { DiagnosticCode } from "./diagnostic-catalogue.js";
import { type FoundReference, findReferences } from "./find-references.js";
import type { ObjectKind } from "./openapi-objects.js";
import { valueAt } from "./pointer.js";
import { type ReferenceTarget, referenceTarget } from "./reference-target.js";
import type { SourceFile, SourceFiles } from "./source-files.js";

/** What a reference leads to in another file, and what the reference takes it for. */
export interface ForeignTarget extends ReferenceTarget {
  readonly kind: ObjectKind;
  readonly node: unknown;
}

interface Collected {
  /** In the order in which they are met, each once. */
  readonly targets: readonly ForeignTarget[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Follows every reference that leads out of the root document, and on from there, reading the files on the way. */
export async function collectTargets(files: SourceFiles): Promise<Collected> {
  const targets = new Map<string, ForeignTarget>();
  const diagnostics: Diagnostic[] = [];
  const { root } = files;
  let open: readonly ForeignTarget[] = [{ file: root.path, pointer: "", kind: "document", node: root.document }];
  while (open.length > 0) {
    const next: ForeignTarget[] = [];
    for (const from of open) {
      for (const found of findReferences(from.kind, from.node, from.pointer)) {
        const target = await followReference(files, from.file, found);
        if ("code" in target) diagnostics.push(target);
        else if (target.file !== root.path && !targets.has(targetKey(target))) {
          targets.set(targetKey(target), target);
          next.push(target);
        }
      }
    }
    open = next;
  }
  return { targets: [...targets.values()], diagnostics };
}

/** What tells targets apart. */
export function targetKey({ file, pointer, kind }: Omit<ForeignTarget, "node">): string {
  return `${kind} ${file}#${pointer}`;
}

async function followReference(
  files: SourceFiles,
  from: string,
  found: FoundReference,
): Promise<ForeignTarget | Diagnostic> {
  const { kind, reference, pointer } = found;
  const fault = (code: DiagnosticCode, message: string, remedy: string): Diagnostic => {
    const place = files.get(from)?.locate(pointer) ?? { file: from, line: 1, column: 1 };
    return { code, severity: "error", message, place, pointer, remedy };
  };
  const target = referenceTarget(from, reference);
  if (target === undefined) {
    const remedy = "Keep a copy of what it names in a file beside the document, and refer to that.";
    return fault("external-reference", `\`${reference}\` leads to the network, and nothing is fetched`, remedy);
  }
  const { file } = target;
  // References within the root document are checked where all references of the bundle are.
  if (file === files.root.path) return { ...target, kind, node: undefined };
  const source = await files.read(file);
  if (source === undefined) {
    return fault("missing-reference", `there is no file \`${file}\``, "Correct the path, or add the file.");
  }
  const node = nodeAt(source, target.pointer);
  if (node !== undefined || source.document === undefined) return { ...target, kind, node };
  return fault("missing-reference", `there is no \`${target.pointer}\` in \`${file}\``, "Correct the name, or add it.");
}

function nodeAt({ document }: SourceFile, pointer: string): unknown {
  return pointer === "" ? document : valueAt(document, pointer);
}
