import { DocumentParts, isOperation, partOf } from "./document-parts.js";
import { isObject, type JsonObject } from "./json-object.js";
import { pointerKeys, valueAt } from "./pointer.js";
import type { Problem } from "./problem.js";
import type { Suppression } from "./suppression.js";

/** What suppressions do to the problems of a document. */
export interface JudgedSuppressions {
  /** Those to report: errors too, which are gone once what they lie in is left out. */
  readonly kept: readonly Problem[];
  /** The operations, and the components that none uses, to leave out: by pointer, with what is to blame. */
  readonly out: ReadonlyMap<string, readonly Blame[]>;
  /** The suppressions that some problem needs. */
  readonly needed: ReadonlySet<Suppression>;
  /** All that goes with `out`. */
  readonly removed: readonly string[];
}

/** A suppressed error. */
export interface Blame {
  readonly problem: Problem;
  readonly suppression: Suppression;
}

/** Finds what suppressions let pass: warnings, and errors that lie within operations or in what only these use. */
export function judgeSuppressions(
  document: JsonObject,
  problems: readonly Problem[],
  suppressions: readonly Suppression[],
): JudgedSuppressions {
  const codes = new Set(suppressions.map(({ code }) => code));
  const out = new Map<string, Blame[]>();
  const needed = new Set<Suppression>();
  if (!problems.some(({ code }) => codes.has(code))) return { kept: problems, out, needed, removed: [] };
  const parts = new DocumentParts(document);
  const kept = problems.filter((problem) => {
    if (!codes.has(problem.code)) return true;
    const users = parts.usersOf(partOf(problem.pointer));
    const found = suppressions.filter((each) => isOf(each, { problem, users, document }));
    for (const each of found) needed.add(each);
    if (problem.severity !== undefined) return !isCovered(users, found, document);
    for (const suppression of found) {
      for (const part of blamedParts(users, suppression, document)) {
        out.set(part, [...(out.get(part) ?? []), { problem, suppression }]);
      }
    }
    return true;
  });
  return { kept, out, needed, removed: parts.fallWith(new Set(out.keys())) };
}

interface Matching {
  readonly problem: Problem;
  readonly users: ReadonlySet<string>;
  readonly document: JsonObject;
}

/** An error of the document itself is nobody's to suppress: without it there would be nothing to serve. */
function isOf({ code, at: { operation } }: Suppression, { problem, users, document }: Matching): boolean {
  if (code !== problem.code || (problem.severity === undefined && users.has(""))) return false;
  return operation === undefined || [...users].some((part) => isCalled(document, part, operation));
}

function isCovered(users: ReadonlySet<string>, found: readonly Suppression[], document: JsonObject): boolean {
  if (found.some(({ at }) => at.operation === undefined)) return true;
  return (
    found.length > 0 &&
    !users.has("") &&
    [...users].filter(isOperation).every((part) => found.some(({ at }) => isCalled(document, part, at.operation)))
  );
}

/** The operations that an error lies within; where there are none, what has the error, with all that leads to it. */
function blamedParts(users: ReadonlySet<string>, { at }: Suppression, document: JsonObject): readonly string[] {
  const operations = [...users].filter(isOperation);
  if (operations.length === 0) return [...users];
  return operations.filter((part) => at.operation === undefined || isCalled(document, part, at.operation));
}

/** Whether an operation goes by a name: its `operationId`, or its method and path. */
export function isCalled(document: JsonObject, part: string, name: string | undefined): boolean {
  if (!isOperation(part)) return false;
  const node = valueAt(document, part);
  return operationName(part) === name || (isObject(node) && node.operationId === name);
}

/** `POST /pets`. */
export function operationName(part: string): string {
  const [, path = "", method = ""] = pointerKeys(part);
  return `${method.toUpperCase()} ${path}`;
}
