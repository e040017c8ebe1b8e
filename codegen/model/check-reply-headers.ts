import type { RateLimit } from "../../runtime/wire/api-table.js";
import { joinPointer } from "../read/pointer.js";
import type { Problem } from "../read/problem.js";
import type { OperationModel, ReplyModel } from "./api-model.js";
import { limitHeaderNames } from "./build-limits.js";
import { findReply } from "./find-reply.js";

/** Replies that lack a header which HTTP asks for or which a limit says it sends. */
export function checkReplyHeaders(
  operations: readonly OperationModel[],
  pointers: ReadonlyMap<string, string>,
  documentLimits: readonly RateLimit[],
): Problem[] {
  return operations.flatMap((operation) => {
    const pointer = joinPointer(pointers.get(operation.id) ?? "", "responses");
    const limits = [...documentLimits, ...operation.limits];
    return [
      ...checkChallenge(operation, pointer),
      ...operation.replies.flatMap((reply) => checkLimitHeaders(reply, pointer, limits)),
    ];
  });
}

/** RFC 9110 section 15.5.2: a 401 must name a scheme, also where a class or `default` declares it. */
function checkChallenge({ replies, security }: OperationModel, pointer: string): Problem[] {
  const reply = security.length > 0 ? findReply(replies, 401) : replies.find(({ status }) => status === "401");
  const challenge = reply?.headers.find(({ name }) => name === "www-authenticate");
  if (reply === undefined || typeof challenge?.from === "object") return [];
  return [
    {
      code: "missing-challenge",
      message: "a 401 must declare the header `WWW-Authenticate` with a `const`",
      pointer: pointerOf(reply, pointer),
      remedy: "Declare 401 with it, `schema: { type: string, const: 'Bearer realm=\"…\"' }`; the runtime fills it.",
      severity: "unlessStrict",
    },
  ];
}

function checkLimitHeaders(reply: ReplyModel, pointer: string, limits: readonly RateLimit[]): Problem[] {
  const { status, headers } = reply;
  if (status !== "429") return [];
  const missing = [...limitHeaderNames(limits)].filter((name) => !headers.some((header) => header.name === name));
  return missing.map((name) => ({
    code: "undeclared-limit-header",
    message: `a limit sends \`${name}\`, and its reply does not declare it`,
    pointer: pointerOf(reply, pointer),
    remedy: "Add the header to the reply; the runtime fills it.",
    severity: "unlessStrict" as const,
  }));
}

/** A reply that many operations share is to be corrected in one place. */
function pointerOf({ component, status }: ReplyModel, responses: string): string {
  return component === undefined ? joinPointer(responses, status) : joinPointer("/components/responses", component);
}
