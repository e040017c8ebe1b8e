import type { OpenApiDocument } from "../read/openapi-document.js";
import { valueAt } from "../read/pointer.js";
import type { NamedOperation } from "./name-operations.js";

/** A copy of the document in which every operation has its `operationId`, by which `types.ts` names it. */
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
  return { ...copy };
}
