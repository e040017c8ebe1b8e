import { listOperations, type OperationSpot } from "./list-operations.js";
import type { OpenApiDocument } from "./openapi-document.js";
import { templateNames, templateShape } from "./path-template.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import { areToldApart, routeConditions } from "./route-conditions.js";

/** RFC 9110 sections 9.3.1 and 9.3.2: a body of these has no meaning that all on the way agree on. */
const bodiless = ["get", "head"];

/** Templates that cannot be matched, operations that shut one another out, and bodies where HTTP gives them no meaning. */
export function checkPaths(document: OpenApiDocument): Problem[] {
  const operations = listOperations(document);
  if (operations.length === 0) {
    return [
      {
        code: "no-operations",
        message: "there is no operation",
        pointer: "/paths",
        remedy: "Add a path with an operation.",
      },
    ];
  }
  const templates = new Map(operations.map(({ path, item }) => [path, item.pointer]));
  return [
    ...[...templates].flatMap(([path, pointer]) => checkTemplate(path, pointer) ?? []),
    ...checkShapes(document, operations),
    ...checkIds(operations),
    ...operations.flatMap((operation) => checkBody(operation) ?? []),
  ];
}

function checkTemplate(path: string, pointer: string): Problem | undefined {
  const names = templateNames(path);
  if (names === undefined) {
    return {
      code: "path-template",
      message: `\`${path}\` is no template that is served`,
      pointer,
      remedy: "Part the names by other text, `/pets/{petId}.{format}`, and close every brace.",
    };
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return undefined;
  return {
    code: "path-template",
    message: `\`{${twice}}\` stands twice`,
    pointer,
    remedy: "Give each parameter its own name.",
  };
}

function checkShapes(document: OpenApiDocument, operations: readonly OperationSpot[]): Problem[] {
  const groups = Map.groupBy(operations, ({ method, path }) => `${method} ${templateShape(path)}`);
  return [...groups.values()].flatMap((group) => checkGroup(document, group));
}

/** Operations that match the same method and path: a request must tell which of them it means. */
function checkGroup(document: OpenApiDocument, group: readonly OperationSpot[]): Problem[] {
  // Several keys of one path differ by nothing else: only where there is one the fragment says nothing.
  const written = group.length > 1 ? [] : group.filter(({ path }) => path.includes("#")).map(fragment);
  const all = group.length > 1 ? group.map((spot) => ({ spot, when: routeConditions(document, spot) })) : [];
  const clashes = all.flatMap(({ spot, when }, index) => {
    const first = all.slice(0, index).find((other) => !areToldApart(other.when, when));
    return first === undefined ? [] : [clash(spot, first.spot)];
  });
  return clashes.length > 0 ? clashes : written;
}

function clash({ path, pointer }: OperationSpot, first: OperationSpot): Problem {
  return {
    code: "duplicate-path",
    message: `\`${path}\` matches what \`${first.path}\` matches`,
    pointer,
    remedy: "Remove one of the two operations, or let a required parameter of one value each tell them apart.",
  };
}

function fragment({ path, pointer }: OperationSpot): Problem {
  return {
    code: "path-fragment",
    message: `no request has the fragment of \`${path}\`: the path and required parameters of one value tell it`,
    pointer,
    remedy: "Write the path without it.",
    severity: "unlessStrict",
  };
}

function checkIds(operations: readonly OperationSpot[]): Problem[] {
  const seen = new Set<string>();
  return operations.flatMap(({ value: { operationId }, pointer }) => {
    if (operationId === undefined) return [];
    const isNew = !seen.has(operationId);
    seen.add(operationId);
    if (isNew) return [];
    const message = `two operations are called \`${operationId}\``;
    return [
      {
        code: "duplicate-operation-id",
        message,
        pointer: joinPointer(pointer, "operationId"),
        remedy: "Rename one of them.",
      },
    ];
  });
}

function checkBody({ method, value, pointer }: OperationSpot): Problem | undefined {
  if (value.requestBody === undefined) return undefined;
  const at = joinPointer(pointer, "requestBody");
  if (method === "trace") {
    return {
      code: "body-not-allowed",
      message: "a TRACE has no body (RFC 9110 section 9.3.8)",
      pointer: at,
      remedy: "Remove it.",
    };
  }
  if (!bodiless.includes(method)) return undefined;
  return {
    code: "body-of-get",
    message: `a body of ${method.toUpperCase()} is read here, but fetch cannot send it and proxies may drop it`,
    pointer: at,
    remedy: "Use POST, PUT or PATCH, or parameters.",
    severity: "unlessStrict",
  };
}
