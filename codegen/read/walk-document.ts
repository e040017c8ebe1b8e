import { isObject, isReference, type JsonObject } from "./json-object.js";
import { type ObjectKind, type ObjectRule, openApiObjects, type Under } from "./openapi-objects.js";
import { joinPointer } from "./pointer.js";
import { schemaRule } from "./schema-keywords.js";

/** An object of the document: what OpenAPI takes it for, and where it is. */
export interface Visit {
  readonly kind: ObjectKind;
  /** True for a Reference Object in the place of the kind; a schema with `$ref` is a schema. */
  readonly isReference: boolean;
  readonly node: JsonObject;
  readonly pointer: string;
  /** What the object stands in; undefined for the document. */
  readonly parent: ObjectKind | undefined;
}

/** The table of the keys that an object may have. */
export function ruleOf(kind: ObjectKind): ObjectRule {
  return kind === "schema" ? schemaRule : openApiObjects[kind];
}

/** Every object of the document in the order of its text. What has the wrong JSON type is left out. */
export function walkDocument(document: object): readonly Visit[] {
  const known = walked.get(document);
  if (known) return known;
  const visits: Visit[] = [];
  walk({ kind: "document", node: document, pointer: "", parent: undefined }, visits);
  walked.set(document, visits);
  return visits;
}

/** Half a dozen checks walk a document, and none writes into it. */
const walked = new WeakMap<object, readonly Visit[]>();

/** The same of one object of a known kind, which stands at a pointer. */
export function walkObject(kind: ObjectKind, node: unknown, pointer: string): readonly Visit[] {
  const visits: Visit[] = [];
  walk({ kind, node, pointer, parent: undefined }, visits);
  return visits;
}

interface Step {
  readonly kind: ObjectKind;
  readonly node: unknown;
  readonly pointer: string;
  readonly parent: ObjectKind | undefined;
}

function walk({ kind, node, pointer, parent }: Step, visits: Visit[]): void {
  if (!isObject(node)) return;
  const rule = ruleOf(kind);
  const refers = rule.referable === true && isReference(node);
  visits.push({ kind, isReference: refers, node, pointer, parent });
  if (refers) return;
  for (const [key, value] of Object.entries(node)) {
    for (const step of stepsInto(underKey(rule, key), value, joinPointer(pointer, key))) {
      walk({ ...step, parent: kind }, visits);
    }
  }
}

function underKey(rule: ObjectRule, key: string): Under {
  if (Object.hasOwn(rule.keys, key)) return rule.keys[key] ?? "value";
  return key.startsWith("x-") ? "value" : (rule.entries ?? "value");
}

function stepsInto(under: Under, value: unknown, pointer: string): Omit<Step, "parent">[] {
  if (under === "value") return [];
  if (typeof under === "string") return [{ kind: under, node: value, pointer }];
  if ("list" in under) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return items.map((node, index) => ({ kind: under.list, node, pointer: joinPointer(pointer, index) }));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).map(([key, node]) => ({ kind: under.map, node, pointer: joinPointer(pointer, key) }));
}
