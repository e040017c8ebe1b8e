/** A stream of events broke off, and the call that was to take it up again got another reply. */
export class StreamNotResumed extends Error {
  override readonly name = "StreamNotResumed";
  readonly code = "streamNotResumed";
  /** The operation's id in the spec. */
  readonly operation: string;
  readonly status: number;
  /** As fetch gave it, its body unread. Not enumerable: loggers print its headers. */
  declare readonly response: Response;

  constructor(operation: string, response: Response) {
    super(`${operation}: the stream was not taken up again: ${response.status}`);
    this.operation = operation;
    this.status = response.status;
    Object.defineProperty(this, "response", { value: response });
  }
}
