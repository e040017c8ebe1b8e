import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import ts from "typescript";
import { hasListBanner } from "./emit-handlers.js";

/** A handler in hand-written code. */
export interface FoundHandler {
  readonly operation: string;
  /** Below the folder, with forward slashes. */
  readonly file: string;
  /** The exported constant; undefined where it is a member of an object called `operations`. */
  readonly constName: string | undefined;
}

/**
 * The handlers in the TypeScript files of a folder, which need not exist. A handler is an exported constant whose type
 * names its operation (`PartialHandler<PetsOperations["listPets"], …>`), or a member of an object called `operations`.
 */
export async function findHandlers(folder: string, typeName: string): Promise<readonly FoundHandler[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  const paths = entries.filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name));
  const found: FoundHandler[] = [];
  for (const path of paths.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    const text = await readFile(path, "utf8");
    if (hasListBanner(text)) continue;
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const file = relative(folder, path).split(sep).join("/");
    found.push(...handlersOf(source, `${typeName}Operations`).map((handler) => ({ ...handler, file })));
  }
  return found;
}

type Handler = Omit<FoundHandler, "file">;

function handlersOf(source: ts.SourceFile, typeName: string): Handler[] {
  const names = namesOf(source, typeName);
  const exported = source.statements
    .filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ name, type }) => {
      const operation = type && operationIn(type, names);
      return operation !== undefined && ts.isIdentifier(name) ? [{ operation, constName: name.text }] : [];
    });
  return [...exported, ...membersOf(source)];
}

/** What the interface of operations is called here: an import may rename it. */
function namesOf(source: ts.SourceFile, typeName: string): ReadonlySet<string> {
  const bindings = source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
    const named = importClause?.namedBindings;
    return named && ts.isNamedImports(named) ? [...named.elements] : [];
  });
  return new Set(
    bindings.filter(({ name, propertyName = name }) => propertyName.text === typeName).map(({ name }) => name.text),
  );
}

function operationIn(node: ts.Node, names: ReadonlySet<string>): string | undefined {
  if (ts.isIndexedAccessTypeNode(node) && ts.isTypeReferenceNode(node.objectType)) {
    const { objectType, indexType } = node;
    const isOurs = ts.isIdentifier(objectType.typeName) && names.has(objectType.typeName.text);
    if (isOurs && ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal))
      return indexType.literal.text;
  }
  return ts.forEachChild(node, (child) => operationIn(child, names));
}

/** Members of objects called `operations` that are handlers: methods, functions, and what is named or called. */
function membersOf(node: ts.Node): Handler[] {
  const isOperations =
    (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) &&
    ts.isIdentifier(node.name) &&
    node.name.text === "operations";
  const { initializer } = isOperations ? node : {};
  const own = initializer && ts.isObjectLiteralExpression(initializer) ? [...initializer.properties] : [];
  const named = own.flatMap(({ name }) =>
    name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [{ operation: name.text, constName: undefined }] : [],
  );
  const within: Handler[] = [];
  ts.forEachChild(node, (child) => {
    within.push(...membersOf(child));
  });
  return [...named, ...within];
}
