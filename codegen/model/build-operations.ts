import type { Method, RateLimit } from "../../runtime/wire/api-table.js";
import type { OperationSpot } from "../read/list-operations.js";
import type { MethodKey } from "../read/openapi-document.js";
import { queryOf, routeOf, templateShape } from "../read/path-template.js";
import { routeConditions } from "../read/route-conditions.js";
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
  const shared = sharedShapes(operations);
  const isShared = (operation: OperationSpot) =>
    shared.has(routeShape(operation)) || queryOf(operation.path).length > 0;
  return inputs.map(({ operation, parameters, body }) => {
    const { id, method, path, value, pointer } = operation;
    const own = buildLimits(value["x-rate-limit"]);
    return {
      id,
      method: methodNames[method],
      path: routeOf(path),
      when: isShared(operation) ? routeConditions(building.document, operation) : [],
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

function routeShape({ method, path }: OperationSpot): string {
  return `${method} ${templateShape(path)}`;
}

/** Methods and path shapes that several operations have. */
function sharedShapes(operations: readonly OperationSpot[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    operations.map(routeShape).filter((shape) => {
      const isShared = seen.has(shape);
      seen.add(shape);
      return isShared;
    }),
  );
}
