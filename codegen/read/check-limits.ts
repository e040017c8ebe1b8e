import { declaresProperty } from "./declares-property.js";
import { judgeContent, type ServedContent } from "./judge-content.js";
import { listOperations, type OperationSpot } from "./list-operations.js";
import { fileNames } from "./multipart-layout.js";
import type { OpenApiDocument, RateLimitExtension, RequestBody, ResponseObject, Schema } from "./openapi-document.js";
import { joinPointer, pointerKeys } from "./pointer.js";
import type { Problem } from "./problem.js";
import { childOf, follow, itemsOf, type Spot } from "./spot.js";

/** How a runtime expression into the body starts (OpenAPI 3.1.1 section 4.8.20.3). */
const ofBody = "$request.body#/";

type Limit = Spot<RateLimitExtension>;

/** Rate limits that cannot be counted where they stand, and names used twice; `x-unmatched` without `Allow`. */
export function checkLimits(document: OpenApiDocument): Problem[] {
  const ofDocument = itemsOf(childOf({ value: document, pointer: "" }, "x-rate-limit"));
  const ofOperations = listOperations(document).map((operation) => ({
    operation,
    limits: itemsOf(childOf(operation, "x-rate-limit")),
  }));
  const all = [...ofDocument, ...ofOperations.flatMap(({ limits }) => limits)];
  return [
    ...checkNames(all),
    ...all.flatMap((limit) => checkWithoutIp(limit) ?? []),
    ...ofDocument.flatMap((limit) => checkOfDocument(limit) ?? []),
    ...ofOperations.flatMap(({ operation, limits }) =>
      limits.flatMap((limit) => checkBy(document, operation, limit) ?? []),
    ),
    ...checkAllow(document),
  ];
}

function checkNames(limits: readonly Limit[]): Problem[] {
  const seen = new Set<string>();
  return limits.flatMap(({ value: { name }, pointer }) => {
    const isNew = !seen.has(name);
    seen.add(name);
    if (isNew) return [];
    const message = `two limits are called \`${name}\``;
    return [{ code: "duplicate-limit", message, pointer: joinPointer(pointer, "name"), remedy: "Rename one of them." }];
  });
}

function checkWithoutIp({ value, pointer }: Limit): Problem | undefined {
  if (value.withoutIp === undefined || value.by === "ip") return undefined;
  return {
    code: "invalid-limit",
    message: "`withoutIp` has a meaning only with `by: ip`",
    pointer: joinPointer(pointer, "withoutIp"),
    remedy: "Remove it.",
  };
}

function checkOfDocument({ value, pointer }: Limit): Problem | undefined {
  if (value.by === "ip") return undefined;
  return {
    code: "invalid-limit",
    message: "a limit of the document is counted before the caller or the body is known",
    pointer: joinPointer(pointer, "by"),
    remedy: "Use `by: ip`, or move the limit to operations.",
  };
}

function checkBy(document: OpenApiDocument, operation: OperationSpot, { value, pointer }: Limit): Problem | undefined {
  const problem = { code: "invalid-limit" as const, pointer: joinPointer(pointer, "by") };
  if (value.by === "principal") {
    const isSecured = (operation.value.security ?? document.security ?? []).length > 0;
    const remedy = "Add `security`, or use `by: ip`.";
    return isSecured ? undefined : { ...problem, message: "the operation is public: it has no principal", remedy };
  }
  if (value.by !== "ip" && !value.by.startsWith(ofBody)) {
    const remedy = "Write `ip`, `principal`, or a JSON Pointer into the body: `$request.body#/email`.";
    return { ...problem, message: `callers cannot be counted by \`${value.by}\``, remedy };
  }
  const keys = pointerKeys(value.by.slice(value.by.indexOf("#") + 1));
  if (
    value.by === "ip" ||
    bodySchemas(document, operation).some((schema) => declaresProperty(document, schema, keys))
  ) {
    return undefined;
  }
  const remedy = "Correct the JSON Pointer after `#`.";
  return { ...problem, message: `\`${value.by}\` is no property of a JSON body or a form`, remedy };
}

function bodySchemas(document: OpenApiDocument, operation: OperationSpot): readonly Spot<Schema>[] {
  const body = childOf(operation, "requestBody");
  if (body === undefined) return [];
  return judgeContent(document, childOf(follow<RequestBody>(document, body), "content"), "in")
    .served.filter(({ form, layout }) => form === "json" || form === "form" || isWhole(layout))
    .flatMap(({ media }) => childOf(media, "schema") ?? []);
}

/** Files are not waited for before limits are counted. */
function isWhole(layout: ServedContent["layout"]): boolean {
  return layout !== undefined && "parts" in layout && fileNames(layout).length === 0;
}

/** RFC 9110 section 15.5.6: a 405 must name the methods in `Allow`. */
function checkAllow(document: OpenApiDocument): Problem[] {
  const unmatched = childOf({ value: document, pointer: "" }, "x-unmatched");
  const reply = unmatched && childOf(unmatched, 405);
  if (reply === undefined) return [];
  const { value } = follow<ResponseObject>(document, reply);
  if (Object.keys(value.headers ?? {}).some((name) => name.toLowerCase() === "allow")) return [];
  const message = "a 405 must declare the header `Allow`";
  return [
    { code: "missing-allow", message, pointer: reply.pointer, remedy: "Add it to the response; the runtime fills it." },
  ];
}
