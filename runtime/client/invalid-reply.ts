import { essenceOf } from "../wire/media-type.js";

/** A rule of the spec that a reply breaks. */
export interface ReplyFinding {
  readonly in: "header" | "body" | "item";
  /** The name of a header, or the JSON Pointer to what broke the rule in a body or an item; `""` is the whole of it. */
  readonly at: string;
  /** The keyword of JSON Schema; `depth`: nested too deep to be checked. */
  readonly rule: string;
}

/**
 * A declared reply that breaks its schema; only clients that were given validators throw it. Neither the message nor an
 * enumerable field holds what was received.
 */
export class InvalidReply extends Error {
  override readonly name = "InvalidReply";
  readonly code = "invalidReply";
  /** The operation's id in the spec. */
  readonly operation: string;
  readonly status: number;
  /** In lower case, without parameters; undefined: the reply names none. */
  readonly mediaType: string | undefined;
  /** What was found first; the branches of a composition may each tell of theirs. */
  readonly findings: readonly [ReplyFinding, ...ReplyFinding[]];
  /** As fetch gave it; its body is still unread where a header is wrong. Not enumerable: loggers print its headers. */
  declare readonly response: Response;

  constructor(operation: string, findings: InvalidReply["findings"], response: Response) {
    const contentType = response.headers.get("content-type");
    super(`${operation}: the reply ${response.status} breaks its schema: ${describe(findings[0])}`);
    this.operation = operation;
    this.status = response.status;
    this.mediaType = contentType === null ? undefined : essenceOf(contentType);
    this.findings = findings;
    Object.defineProperty(this, "response", { value: response });
  }
}

/** `body at /token: type`, `header retry-after: type`. */
function describe({ in: part, at, rule }: ReplyFinding): string {
  if (part === "header") return `header ${at}: ${rule}`;
  return `${part}${at === "" ? "" : ` at ${at}`}: ${rule}`;
}
