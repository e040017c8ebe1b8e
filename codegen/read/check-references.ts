import { isReference } from "./json-object.js";
import type { ObjectKind } from "./openapi-objects.js";
import { joinPointer, valueAt } from "./pointer.js";
import type { Problem } from "./problem.js";
import { referencePointer } from "./reference-pointer.js";
import { ruleOf, type Visit } from "./walk-document.js";

/** Every `$ref` that does not lead to an object of the right kind in this document. */
export function checkReferences(document: unknown, visits: readonly Visit[]): Problem[] {
  const kinds = new Map(visits.map(({ pointer, kind }) => [pointer, kind]));
  return visits.flatMap((visit) => {
    const reference = visit.node.$ref;
    if (reference === undefined || (!visit.isReference && visit.kind !== "schema")) return [];
    const found = checkReference({ reference, visit, document, kinds });
    return found === undefined ? [] : [{ ...found, pointer: joinPointer(visit.pointer, "$ref") }];
  });
}

interface Referring {
  readonly reference: unknown;
  readonly visit: Visit;
  readonly document: unknown;
  readonly kinds: ReadonlyMap<string, ObjectKind>;
}

function checkReference({ reference, visit, document, kinds }: Referring): Omit<Problem, "pointer"> | undefined {
  if (typeof reference !== "string") {
    return { code: "invalid-reference", message: "`$ref` is no text", remedy: "Write it as `'#/components/…'`." };
  }
  if (!reference.startsWith("#/")) {
    return {
      code: "external-reference",
      message: `\`${reference}\` leads out of the document`,
      remedy: "Copy what it names into `components` and refer to it as `#/components/…`.",
    };
  }
  const pointer = referencePointer(reference);
  if (valueAt(document, pointer) === undefined) {
    return {
      code: "missing-reference",
      message: `there is no \`${reference}\``,
      remedy: "Correct the name, or add it.",
    };
  }
  if (returns(document, visit.pointer)) {
    return {
      code: "circular-reference",
      message: `\`${reference}\` leads back to itself`,
      remedy: "Write the object out.",
    };
  }
  return checkKind({ reference, visit, document, kinds });
}

function checkKind({ reference, visit: { kind }, document, kinds }: Referring & { reference: string }) {
  const pointer = referencePointer(reference);
  const found = kinds.get(pointer);
  const isBooleanSchema = kind === "schema" && typeof valueAt(document, pointer) === "boolean";
  if (found === kind || (found === undefined && isBooleanSchema)) return undefined;
  const what = found === undefined ? "something else" : ruleOf(found).title;
  return {
    code: "wrong-reference" as const,
    message: `\`${reference}\` is ${what}, not ${ruleOf(kind).title}`,
    remedy: `Refer to ${ruleOf(kind).title}.`,
  };
}

/** True for a reference in a chain of nothing but references that comes back to it. */
function returns(document: unknown, start: string): boolean {
  const seen = new Set<string>();
  let pointer = start;
  for (let node = valueAt(document, pointer); isReference(node); node = valueAt(document, pointer)) {
    if (seen.has(pointer)) return false;
    seen.add(pointer);
    pointer = referencePointer(node.$ref);
    if (pointer === start) return true;
  }
  return false;
}
