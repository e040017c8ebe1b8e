import ts from "typescript";
import { isObject, type JsonObject } from "../../codegen/read/json-object.js";
import { countOpenSchemas } from "./count-open-schemas.js";

/** A generated file: its name and text. */
interface Printed {
  readonly path: string;
  readonly text: string;
}

/**
 * Where generated code says `any`, and where its types say `unknown` more often than the document has schemas that
 * admit everything: in a component or operation, whichever the type was printed for.
 */
export function findLooseTypes(files: readonly Printed[], document: JsonObject): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const loose = listLoose(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
    const anys = loose.filter(({ kind }) => kind === "any").map(({ names }) => `${path}: any in ${names.join(".")}`);
    return path.endsWith("/types.ts") ? [...anys, ...surplusUnknowns(loose, document)] : anys;
  });
}

interface Loose {
  readonly kind: "any" | "unknown";
  /** The interfaces and members around it, from the outermost. */
  readonly names: readonly string[];
}

function listLoose(source: ts.SourceFile): readonly Loose[] {
  const found: Loose[] = [];
  const names: string[] = [];
  function visit(node: ts.Node): void {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push({ kind: "any", names: [...names] });
    if (node.kind === ts.SyntaxKind.UnknownKeyword) found.push({ kind: "unknown", names: [...names] });
    const name = nameOf(node);
    if (name !== undefined) names.push(name);
    ts.forEachChild(node, visit);
    if (name !== undefined) names.pop();
  }
  visit(source);
  return found;
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isIndexSignatureDeclaration(node)) return "[]";
  if (!ts.isPropertySignature(node) && !ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node))
    return undefined;
  return ts.isComputedPropertyName(node.name) ? undefined : node.name.text;
}

/** openapi-typescript lets every reply have headers that the document does not know of; nothing reads that type. */
function isHeaderRest({ names }: Loose): boolean {
  return names.at(-1) === "[]" && names.at(-2) === "headers";
}

function surplusUnknowns(loose: readonly Loose[], document: JsonObject): readonly string[] {
  const open = countOpenSchemas(document);
  const operations = listOperationKeys(document);
  const unknowns = new Map<string, number>();
  for (const each of loose) {
    if (each.kind === "any" || isHeaderRest(each)) continue;
    const owner = ownerOf(each.names, operations);
    unknowns.set(owner, (unknowns.get(owner) ?? 0) + 1);
  }
  return [...unknowns].flatMap(([owner, count]) => {
    const path = operations.paths.get(owner);
    const admitted = (open.get(owner) ?? 0) + (path === undefined ? 0 : (open.get(path) ?? 0));
    return count > admitted ? [`types.ts: ${count} unknown in ${owner}, where the document has ${admitted}`] : [];
  });
}

interface OperationKeys {
  /** Method and path, by operationId. */
  readonly ids: ReadonlyMap<string, string>;
  /** The path of method and path. */
  readonly paths: ReadonlyMap<string, string>;
}

function listOperationKeys(document: JsonObject): OperationKeys {
  const entries = Object.entries(isObject(document.paths) ? document.paths : {}).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {}).map(([method, operation]) => ({
      path,
      key: `${method} ${path}`,
      operation,
    })),
  );
  return {
    ids: new Map(entries.map(({ key, operation }) => [isObject(operation) ? String(operation.operationId) : "", key])),
    paths: new Map(entries.map(({ key, path }) => [key, path])),
  };
}

/** What of the document a type was printed for: a component, an operation, or else the whole document. */
function ownerOf([first, second = "", third = ""]: readonly string[], { ids }: OperationKeys): string {
  if (first === "components") return `${second}.${third}`;
  return (first === "operations" ? ids.get(second) : undefined) ?? "document";
}
