import type { Method, RateLimit } from "../../runtime/wire/api-table.js";
import type { MethodKey } from "../read/openapi-document.js";
import type { OperationModel } from "./api-model.js";
import { buildBody } from "./build-body.js";
import { buildLimits, limitHeaderNames } from "./build-limits.js";
import { buildParameters } from "./build-parameters.js";
import { buildReplies } from "./build-replies.js";
import { buildSecurity } from "./build-security.js";
import type { Building } from "./building.js";
import type { NamedOperation } from "./name-operations.js";

const methodNames: Readonly<Record<MethodKey, Method>> = {
  get: "GET",
  put: "PUT",
  post: "POST",
  delete: "DELETE",
  options: "OPTIONS",
  head: "HEAD",
  patch: "PATCH",
  trace: "TRACE",
};

/** The model of every operation, in spec order. `limits` are those of the document. */
export function buildOperations(
  building: Building,
  operations: readonly NamedOperation[],
  limits: readonly RateLimit[],
): OperationModel[] {
  // All requests come before all replies: a component's plain name then means what requests send.
  const inputs = operations.map((operation) => ({
    operation,
    parameters: buildParameters(building, operation),
    body: buildBody(building, operation),
  }));
  return inputs.map(({ operation, parameters, body }) => {
    const { id, method, path, value, pointer } = operation;
    const own = buildLimits(value["x-rate-limit"]);
    return {
      id,
      method: methodNames[method],
      path,
      summary: value.summary?.trim(),
      description: value.description?.trim(),
      deprecated: value.deprecated === true,
      place: building.locate(pointer),
      parameters,
      body,
      replies: buildReplies(building, operation, limitHeaderNames([...limits, ...own])),
      limits: own,
      security: buildSecurity(building.document, value.security),
    };
  });
}
