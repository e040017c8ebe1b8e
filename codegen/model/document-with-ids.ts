import { isObject, type JsonObject } from "../read/json-object.js";
import type { OpenApiDocument } from "../read/openapi-document.js";
import { joinPointer, valueAt } from "../read/pointer.js";
import { walkDocument } from "../read/walk-document.js";
import type { NamedOperation } from "./name-operations.js";

/**
 * A copy of the document for openapi-typescript: every operation has its `operationId`, by which `types.ts` names it,
 * and discriminators map to references where the document writes the names of schemas;
 * parameters and headers have a schema in place of `content`.
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
  for (const { kind, node } of walkDocument(copy)) {
    if (kind === "schema") referInMapping(node, copy);
    if (kind === "parameter" || kind === "header") sayBySchema(node);
  }
  return { ...copy };
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

/** openapi-typescript takes every parameter that says `content` for a string. */
function sayBySchema(node: { content?: unknown; schema?: unknown }): void {
  // OpenAPI's schema was checked: the keyword holds media types by name.
  const [media] = Object.values((node.content ?? {}) as Record<string, { readonly schema?: unknown }>);
  if (media === undefined) return;
  delete node.content;
  node.schema = media.schema ?? {};
}
