import { isObject, type JsonObject } from "./json-object.js";
import type { ObjectKind } from "./openapi-objects.js";
import { joinPointer } from "./pointer.js";
import { walkObject } from "./walk-document.js";

/** A reference as it is written, what it stands for, and how to write another one in its place. */
export interface FoundReference {
  readonly kind: ObjectKind;
  readonly reference: string;
  /** Of the text of the reference. */
  readonly pointer: string;
  /** The object that refers. */
  readonly node: JsonObject;
  readonly nodePointer: string;
  readonly replace: (reference: string) => void;
}

/** Every reference below an object: `$ref`s, and those in the `mapping` of a discriminator. */
export function findReferences(kind: ObjectKind, node: unknown, pointer: string): readonly FoundReference[] {
  return walkObject(kind, node, pointer).flatMap((visit) => {
    const refers = visit.isReference || visit.kind === "schema" || visit.kind === "pathItem";
    const own = refers && typeof visit.node.$ref === "string" ? [referenceAt(visit, visit.node, "$ref")] : [];
    return visit.kind === "schema" ? [...own, ...mappingOf(visit)] : own;
  });
}

interface Referring {
  readonly kind: ObjectKind;
  readonly node: JsonObject;
  readonly pointer: string;
}

function referenceAt({ kind, node, pointer }: Referring, holder: JsonObject, key: string): FoundReference {
  const isOwn = holder === node;
  return {
    kind,
    reference: String(holder[key]),
    pointer: isOwn ? joinPointer(pointer, key) : joinPointer(pointer, "discriminator", "mapping", key),
    node,
    nodePointer: pointer,
    replace: (reference) => {
      // Only copies are written to: the bundle's own.
      (holder as Record<string, unknown>)[key] = reference;
    },
  };
}

/** OpenAPI 3.1.1 section 4.8.25: a value of `mapping` is the name of a schema, or a reference. */
function mappingOf(visit: Referring): FoundReference[] {
  const { discriminator } = visit.node;
  const mapping = isObject(discriminator) ? discriminator.mapping : undefined;
  if (!isObject(mapping)) return [];
  return Object.entries(mapping).flatMap(([key, value]) =>
    typeof value === "string" && /[/#]|\.(?:ya?ml|json)$/i.test(value) ? [referenceAt(visit, mapping, key)] : [],
  );
}
