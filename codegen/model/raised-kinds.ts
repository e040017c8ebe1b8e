import type { RateLimit } from "../../runtime/wire/api-table.js";
import type { RefusalKind } from "../../runtime/wire/contract.js";
import type { OperationModel } from "./api-model.js";
import { findReply } from "./find-reply.js";

/** A kind of refusal that operations raise, as against `unknownPath` and `wrongMethod`, which no operation does. */
export type OperationKind = Exclude<RefusalKind, "unknownPath" | "wrongMethod">;

interface Raising {
  readonly status: number;
  /** Whether the runtime can find this while it serves the operation. */
  readonly raisedBy: (operation: OperationModel, documentLimits: readonly RateLimit[]) => boolean;
}

/** Every kind that operations raise, with its status and who can raise it. */
export const raisedKinds: Readonly<Record<OperationKind, Raising>> = {
  invalid: { status: 400, raisedBy: ({ parameters, body }) => parameters.length > 0 || body !== undefined },
  malformed: { status: 400, raisedBy: takesBody },
  unauthenticated: { status: 401, raisedBy: isSecured },
  forbidden: { status: 403, raisedBy: isSecured },
  limited: { status: 429, raisedBy: ({ limits }, ofDocument) => limits.length + ofDocument.length > 0 },
  noClientIp: {
    status: 409,
    raisedBy: ({ limits }, ofDocument) => [...limits, ...ofDocument].some(({ withoutIp }) => withoutIp === "refuse"),
  },
  tooLarge: { status: 413, raisedBy: takesBody },
  unsupportedMediaType: { status: 415, raisedBy: takesBody },
  notAcceptable: {
    status: 406,
    raisedBy: ({ replies }) => replies.some(({ status, content }) => status.startsWith("2") && content.length > 0),
  },
  timeout: { status: 408, raisedBy: takesBody },
  overloaded: { status: 503, raisedBy: () => true },
  internal: { status: 500, raisedBy: () => true },
  // Only in a partial service, so no document has to declare it.
  unimplemented: { status: 501, raisedBy: ({ replies }) => findReply(replies, 501) !== undefined },
};

function takesBody({ body }: OperationModel): boolean {
  return body !== undefined;
}

function isSecured({ security }: OperationModel): boolean {
  return security.length > 0;
}
