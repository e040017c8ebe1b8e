import { listOperations, type OperationSpot } from "./list-operations.js";
import type { Header, OpenApiDocument, ResponseObject } from "./openapi-document.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import { childOf, entriesOf, follow, type Spot } from "./spot.js";
import type { Visit } from "./walk-document.js";
import { wireType } from "./wire-type.js";

/** Replies that HTTP does not allow or that cannot be written as declared. */
export function checkReplies(document: OpenApiDocument, visits: readonly Visit[]): Problem[] {
  // Visits hold objects of their kind: OpenAPI's schema was checked.
  const ofKind = (wanted: Visit["kind"]) => visits.filter(({ kind, isReference }) => kind === wanted && !isReference);
  return [
    ...listOperations(document).flatMap((operation) => checkStatuses(document, operation)),
    ...ofKind("response").flatMap(({ node, pointer }) =>
      checkHeaderNames({ value: node as unknown as ResponseObject, pointer }),
    ),
    ...ofKind("header").flatMap(({ node, pointer }) => checkHeader(document, { value: node as Header, pointer })),
  ];
}

function checkStatuses(document: OpenApiDocument, operation: OperationSpot): Problem[] {
  const responses = entriesOf(childOf(operation, "responses")).filter(([status]) => !status.startsWith("x-"));
  if (responses.length === 0) {
    return [
      {
        code: "no-replies",
        message: "the operation declares no reply: any status without a body may be answered",
        pointer: operation.pointer,
        remedy: "Add `responses`.",
        severity: "unlessStrict",
      },
    ];
  }
  return responses.flatMap(([status, spot]) => {
    const { value } = follow<ResponseObject>(document, spot);
    const isEmpty = Object.keys(value.content ?? {}).length === 0;
    return checkStatus({ status, isEmpty, isHead: operation.method === "head", pointer: spot.pointer }) ?? [];
  });
}

interface Status {
  readonly status: string;
  readonly isEmpty: boolean;
  readonly isHead: boolean;
  readonly pointer: string;
}

function checkStatus({ status, isEmpty, isHead, pointer }: Status): Problem | undefined {
  if (status.startsWith("1")) {
    const message = `${status} is not a final answer`;
    return {
      code: "unsupported-status",
      message,
      pointer,
      remedy: "Remove it: the server sends such answers by itself.",
      severity: "unlessStrict",
    };
  }
  if (isEmpty || !(isHead || ["204", "205", "304"].includes(status))) return undefined;
  const message = isHead ? "a reply to HEAD has no body" : `a reply with ${status} has no body`;
  const remedy = "Remove `content`, which is never sent, or use another status.";
  return { code: "body-not-allowed", message, pointer, remedy, severity: "unlessStrict" };
}

function checkHeaderNames(response: Spot<ResponseObject>): Problem[] {
  const seen = new Set<string>();
  return entriesOf(childOf(response, "headers")).flatMap(([name, { pointer }]) => {
    const lower = name.toLowerCase();
    const isNew = !seen.has(lower);
    seen.add(lower);
    const problem = { code: "unsupported-header", pointer };
    if (!isNew)
      return [{ ...problem, message: `\`${name}\` is declared twice`, remedy: "Names differ by more than case." }];
    if (lower === "content-type") {
      return [{ ...problem, message: "OpenAPI ignores a header `Content-Type`", remedy: "Say it by `content`." }];
    }
    if (/^[-!#$%&'*+.^_`|~0-9a-z]+$/.test(lower)) return [];
    return [{ ...problem, message: `\`${name}\` is no header name`, remedy: "Use letters, digits and hyphens." }];
  });
}

function checkHeader(document: OpenApiDocument, header: Spot<Header>): Problem[] {
  const schema = childOf(header, "schema");
  const problems: Problem[] = [];
  if (schema !== undefined && wireType(document, schema) === undefined) {
    problems.push({
      code: "unsupported-header",
      message: "the header is neither a string, integer, number or boolean nor an array of one of them",
      pointer: schema.pointer,
      remedy: "Say one of these as `type`.",
    });
  }
  if (header.value.style !== undefined && header.value.style !== "simple") {
    problems.push({
      code: "unsupported-style",
      message: `the style \`${header.value.style}\` is not served`,
      pointer: joinPointer(header.pointer, "style"),
      remedy: "Use `simple`, which is the default of headers.",
    });
  }
  return problems;
}
