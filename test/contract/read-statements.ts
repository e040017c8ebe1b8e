import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** One claim of a source document and what keeps it: the spec, a test, or the decision that departs from it. */
export interface Statement {
  /** First and last line in the source document, blank lines after it included. */
  readonly lines: readonly [number, number];
  /** The claim in our words. */
  readonly says: string;
  /** JSON Pointer (RFC 6901) into the spec; a `$ref` on its way is followed. */
  readonly spec?: string;
  /** The value that stands there. */
  readonly is?: unknown;
  /** A regular expression that the text there matches. */
  readonly matches?: string;
  /** A key that the object there does not have. */
  readonly lacks?: string;
  /** Title of a test in the table's `tests`. */
  readonly test?: string;
  readonly decision?: string;
}

/** The statements of one source document, in its order. */
export interface StatementTable {
  /** How many lines the source document has. */
  readonly lines: number;
  /** The document that keeps them, and its path. */
  readonly spec: { readonly path: string; readonly document: unknown };
  /** The test file that shows them, and its text; undefined where there is no such file. */
  readonly tests: { readonly path: string; readonly text: string | undefined };
  readonly statements: readonly Statement[];
}

const keys = new Set(["lines", "says", "spec", "is", "matches", "lacks", "test", "decision"]);

/** Reads a table; throws with the entry's number where one is not well formed. */
export function readStatements(path: string): StatementTable {
  const table = record(parse(readFileSync(path, "utf8")), path);
  const { lines, statements, spec, tests } = table;
  if (typeof lines !== "number" || !Array.isArray(statements)) throw new Error(`${path}: lines or statements missing`);
  const specPath = text(spec, `${path}: spec`);
  const testsPath = text(tests, `${path}: tests`);
  return {
    lines,
    spec: { path: specPath, document: parse(readFileSync(specPath, "utf8")) },
    tests: { path: testsPath, text: readIfThere(testsPath) },
    statements: statements.map((entry, index) => readStatement(entry, `${path}: statement ${index + 1}`)),
  };
}

function readStatement(value: unknown, where: string): Statement {
  const entry = record(value, where);
  for (const key of Object.keys(entry)) if (!keys.has(key)) throw new Error(`${where}: unknown key ${key}`);
  const { lines, says, is } = entry;
  const optional = (key: string) => (key in entry ? { [key]: text(entry[key], `${where}: ${key}`) } : {});
  return {
    lines: readLines(lines, where),
    says: text(says, `${where}: says`),
    ...("is" in entry ? { is } : {}),
    ...optional("spec"),
    ...optional("matches"),
    ...optional("lacks"),
    ...optional("test"),
    ...optional("decision"),
  };
}

function readLines(value: unknown, where: string): [number, number] {
  const found = /^(\d+)(?:-(\d+))?$/.exec(String(value));
  if (!found) throw new Error(`${where}: lines must be a number or a range`);
  return [Number(found[1]), Number(found[2] ?? found[1])];
}

function text(value: unknown, where: string): string {
  if (typeof value !== "string" || value.trim() === "") throw new Error(`${where}: text expected`);
  return value;
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${where}: object expected`);
  return { ...value };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
