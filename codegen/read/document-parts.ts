import { isObject, type JsonObject } from "./json-object.js";
import { methods } from "./openapi-document.js";
import { joinPointer, pointerKeys } from "./pointer.js";
import { referencePointer } from "./reference-pointer.js";
import { type Visit, walkDocument } from "./walk-document.js";

/**
 * The parts that a document can do without (operations, paths, components, the `security` that operations inherit) by
 * their pointers, and which of them needs which. All else is the document itself, whose pointer is empty.
 */
export class DocumentParts {
  readonly #needs = new Map<string, Set<string>>();
  readonly #neededBy = new Map<string, Set<string>>();

  constructor(document: JsonObject) {
    for (const visit of walkDocument(document)) {
      const part = partOf(visit.pointer);
      this.#add(part);
      for (const pointer of needsOf(visit, document)) this.#add(part, partOf(pointer));
    }
  }

  #add(part: string, needed?: string): void {
    const needs = this.#needs.get(part) ?? new Set();
    this.#needs.set(part, needs);
    if (needed === undefined || needed === part) return;
    needs.add(needed);
    this.#neededBy.set(needed, (this.#neededBy.get(needed) ?? new Set()).add(part));
  }

  /** The pointers of all parts. */
  get all(): Iterable<string> {
    return this.#needs.keys();
  }

  /** A part and all that lead to it. */
  usersOf(part: string): ReadonlySet<string> {
    return reach([part], this.#neededBy);
  }

  /** The parts that fall away with some: they, and what nothing else needs. */
  fallWith(parts: ReadonlySet<string>): readonly string[] {
    const candidates = reach(parts, this.#needs);
    const isBase = (part: string) => part === "" || (isOperation(part) && !parts.has(part));
    const others = [...this.#needs.keys()].filter((part) => !candidates.has(part) || isBase(part));
    const kept = reach(others, this.#needs);
    return [...candidates].filter((part) => parts.has(part) || !kept.has(part));
  }
}

function reach(start: Iterable<string>, edges: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set(start);
  // A set that grows while it is gone through: what is added comes last.
  for (const part of reached) for (const next of edges.get(part) ?? []) reached.add(next);
  return reached;
}

/** The part that a pointer leads into. */
export function partOf(pointer: string): string {
  const keys = pointerKeys(pointer);
  const [first, second, third] = keys;
  if (first === "security") return "/security";
  const isWithin = first === "paths" ? isOperationKey(third) : first === "components" && third !== undefined;
  if (isWithin) return joinPointer("", ...keys.slice(0, 3));
  return first === "paths" && second !== undefined ? joinPointer("", first, second) : "";
}

/** Whether a part is an operation. */
export function isOperation(part: string): boolean {
  const [first, , third] = pointerKeys(part);
  return first === "paths" && third !== undefined;
}

function isOperationKey(key: string | undefined): boolean {
  return methods.some((method) => method === key);
}

function needsOf({ kind, node, pointer }: Visit, document: JsonObject): readonly string[] {
  const own = typeof node.$ref === "string" ? [referencePointer(node.$ref)] : [];
  if (kind === "schema") return [...own, ...mappedTo(node)];
  if (kind !== "operation") return own;
  const path = pointer.slice(0, pointer.lastIndexOf("/"));
  return [
    path,
    ...(node.security === undefined ? ["/security", ...schemesOf(document.security)] : schemesOf(node.security)),
  ];
}

/** OpenAPI 3.1.1 section 4.8.25: a value of `mapping` is the name of a schema, or a reference. */
function mappedTo({ discriminator }: JsonObject): readonly string[] {
  const mapping =
    isObject(discriminator) && isObject(discriminator.mapping) ? Object.values(discriminator.mapping) : [];
  return mapping
    .filter((target) => typeof target === "string")
    .map((target) => (target.startsWith("#") ? referencePointer(target) : joinPointer("/components/schemas", target)));
}

/** Security schemes stand in requirements by their names. */
function schemesOf(security: unknown): readonly string[] {
  const requirements: readonly unknown[] = Array.isArray(security) ? security : [];
  const names = requirements.filter(isObject).flatMap((each) => Object.keys(each));
  return names.map((name) => joinPointer("/components/securitySchemes", name));
}
