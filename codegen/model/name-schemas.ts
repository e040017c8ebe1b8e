import { isObject, isReference, type JsonObject } from "../read/json-object.js";
import { joinPointer, pointerKeys, valueAt } from "../read/pointer.js";
import { referencePointer } from "../read/reference-pointer.js";
import { follow } from "../read/spot.js";
import { walkDocument } from "../read/walk-document.js";
import { pascalCase } from "./name-words.js";

/**
 * A document in which every reference leads to a component by its name: a schema that is referred to otherwise
 * (`#/paths/…`, a property of a component) becomes one, anything else is written out. openapi-typescript indexes its
 * types by the steps of a reference, and they have not a step for each. The document is written into.
 */
export function nameSchemas(document: JsonObject): JsonObject {
  const schemas: Record<string, unknown> = { ...schemasOf(document) };
  const names = new Map<string, string>();
  for (const { kind, node } of walkDocument(document)) {
    if (!isReference(node)) continue;
    const pointer = referencePointer(node.$ref);
    if (isComponent(pointer)) continue;
    if (kind !== "schema") {
      writeOut(document, node);
      continue;
    }
    const name = names.get(pointer) ?? freeName(pointer, schemas);
    if (!names.has(pointer)) schemas[name] = valueAt(document, pointer);
    names.set(pointer, name);
    // Whoever calls this owns the document.
    (node as { $ref: string }).$ref = joinPointer("#/components/schemas", name);
  }
  if (names.size === 0) return document;
  return { ...document, components: { ...(isObject(document.components) ? document.components : {}), schemas } };
}

function schemasOf({ components }: JsonObject): JsonObject {
  return isObject(components) && isObject(components.schemas) ? components.schemas : {};
}

function isComponent(pointer: string): boolean {
  return /^\/components\/[^/]+\/[^/]+$/.test(pointer);
}

/** What is no schema holds no reference to itself: it can stand twice. */
function writeOut(document: JsonObject, node: JsonObject): void {
  const { value } = follow<JsonObject>(document, { value: node, pointer: "" });
  const own = node as Record<string, unknown>; // as below
  for (const key of Object.keys(own)) delete own[key];
  Object.assign(own, value);
}

function freeName(pointer: string, taken: Readonly<Record<string, unknown>>): string {
  const wanted = pascalCase(pointerKeys(pointer).join(" "));
  let name = wanted;
  for (let count = 2; Object.hasOwn(taken, name); count++) name = `${wanted}${count}`;
  return name;
}
