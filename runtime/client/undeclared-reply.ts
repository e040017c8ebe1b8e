import { essenceOf } from "../wire/media-type.js";

/** What a reply has that its operation does not declare. */
export type UndeclaredPart = "status" | "mediaType" | "body";

const texts: Readonly<Record<UndeclaredPart, string>> = {
  status: "is not declared",
  mediaType: "has a media type that is not declared",
  body: "has a body that cannot be read as declared",
};

/** A reply that its operation does not declare. Neither the message nor an enumerable field holds what was received. */
export class UndeclaredReply extends Error {
  override readonly name = "UndeclaredReply";
  readonly code = "undeclaredReply";
  /** The operation's id in the spec. */
  readonly operation: string;
  readonly status: number;
  /** In lower case, without parameters; undefined: the reply names none. */
  readonly mediaType: string | undefined;
  /** `status`, `mediaType`, or `body`: not readable as its media type, or there although none is declared. */
  readonly reason: UndeclaredPart;
  /** As fetch gave it; its body is still unread unless `reason` is `body`. Not enumerable: loggers print its headers. */
  declare readonly response: Response;

  constructor(operation: string, reason: UndeclaredPart, response: Response) {
    const contentType = response.headers.get("content-type");
    super(`${operation}: the reply ${response.status} ${texts[reason]}`);
    this.operation = operation;
    this.status = response.status;
    this.mediaType = contentType === null ? undefined : essenceOf(contentType);
    this.reason = reason;
    Object.defineProperty(this, "response", { value: response });
  }
}
