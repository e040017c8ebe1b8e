import { isObject, type JsonObject } from "../read/json-object.js";
import type { OpenApiDocument, Schema } from "../read/openapi-document.js";
import { joinPointer, pointerKeys, valueAt } from "../read/pointer.js";
import { walkDocument } from "../read/walk-document.js";
import { itemSchema } from "./item-schema.js";
import type { NamedOperation } from "./name-operations.js";
import { nameSchemas } from "./name-schemas.js";

/**
 * A copy of the document for openapi-typescript: every operation has its `operationId`, by which `types.ts` names it,
 * and discriminators map to references where the document writes the names of schemas;
 * parameters and headers have a schema in place of `content`, and media types that of an item; schemas that are referred
 * to elsewhere than by the name of a component have one.
 */
export function documentWithIds(
  document: OpenApiDocument,
  operations: readonly NamedOperation[],
): Readonly<Record<string, unknown>> {
  const copy = structuredClone(document);
  for (const { id, pointer } of operations) {
    // The pointer of an operation leads to an operation, in the copy as in the document.
    const operation = valueAt(copy, pointer) as { operationId?: string };
    operation.operationId = id;
  }
  for (const { kind, node, pointer } of walkDocument(copy)) {
    if (kind === "schema") referInMapping(node, copy);
    if (kind === "parameter" || kind === "header") sayBySchema(node);
    if (kind === "mediaType") sayByItem(node, pointer, document);
  }
  return nameSchemas({ ...copy });
}

/** OpenAPI 3.1.1 section 4.8.25.3: a value of a mapping is the name of a schema, or else a reference. */
function referInMapping({ discriminator }: JsonObject, { components }: OpenApiDocument): void {
  if (!isObject(discriminator) || !isObject(discriminator.mapping)) return;
  for (const [tag, target] of Object.entries(discriminator.mapping)) {
    if (typeof target !== "string" || !Object.hasOwn(components?.schemas ?? {}, target)) continue;
    // The copy is this function's own.
    (discriminator.mapping as Record<string, unknown>)[tag] = joinPointer("#/components/schemas", target);
  }
}

/** openapi-typescript knows no items. */
function sayByItem(node: { schema?: unknown; "x-item-schema"?: Schema }, pointer: string, document: unknown): void {
  const items = node["x-item-schema"];
  if (items === undefined) return;
  // The last key of the pointer is the media type.
  node.schema = itemSchema(document, pointerKeys(pointer).at(-1) ?? "", items);
}

/** openapi-typescript takes every parameter that says `content` for a string. */
function sayBySchema(node: { content?: unknown; schema?: unknown }): void {
  // OpenAPI's schema was checked: the keyword holds media types by name.
  const [media] = Object.values((node.content ?? {}) as Record<string, { readonly schema?: unknown }>);
  if (media === undefined) return;
  delete node.content;
  node.schema = media.schema ?? {};
}
