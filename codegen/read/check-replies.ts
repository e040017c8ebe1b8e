import { checkParameterContent } from "./check-parameter-content.js";
import { isFramingHeader } from "./framing-header.js";
import { listOperations, type OperationSpot } from "./list-operations.js";
import type { Header, OpenApiDocument, ResponseObject } from "./openapi-document.js";
import { headerLayout, parameterSchema } from "./parameter-layout.js";
import { joinPointer } from "./pointer.js";
import type { Problem } from "./problem.js";
import { childOf, entriesOf, follow, type Spot } from "./spot.js";
import type { Visit } from "./walk-document.js";

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
  return entriesOf(childOf(response, "headers")).flatMap(([name, { pointer }]): Problem[] => {
    const lower = name.toLowerCase();
    const isNew = !seen.has(lower);
    seen.add(lower);
    const problem = { code: "unsupported-header" as const, pointer };
    if (!isNew)
      return [{ ...problem, message: `\`${name}\` is declared twice`, remedy: "Names differ by more than case." }];
    if (lower === "content-type") {
      const message = "OpenAPI ignores a header `Content-Type`, and so it is left out";
      return [{ code: "ignored-header", pointer, message, remedy: "Say it by `content`.", severity: "warning" }];
    }
    if (isFramingHeader(lower)) {
      const message = `\`${name}\` is HTTP's own: the server writes it by itself, and it is left out`;
      return [{ code: "ignored-header", pointer, message, remedy: "Remove it.", severity: "warning" }];
    }
    if (/^[-!#$%&'*+.^_`|~0-9a-z]+$/.test(lower)) return [];
    return [{ ...problem, message: `\`${name}\` is no header name`, remedy: "Use letters, digits and hyphens." }];
  });
}

function checkHeader(document: OpenApiDocument, header: Spot<Header>): Problem[] {
  const content = checkParameterContent(header, "the header");
  if (content !== undefined) return [content];
  if (header.value.style !== undefined && header.value.style !== "simple") {
    return [
      {
        code: "unsupported-style",
        message: `OpenAPI has no style \`${header.value.style}\` in header`,
        pointer: joinPointer(header.pointer, "style"),
        remedy: "Use `simple`, which is the default of headers.",
      },
    ];
  }
  if (headerLayout(document, header) !== undefined) return [];
  return [
    {
      code: "unsupported-header",
      message: "the header is neither a primitive nor an array or a flat object of primitives",
      pointer: parameterSchema(header)?.pointer ?? header.pointer,
      remedy: "No style says how to write it: use `content: { application/json: { schema } }` in place of `schema`.",
    },
  ];
}
