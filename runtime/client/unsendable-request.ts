/** An input that the wire cannot carry as it is. Nothing was sent. */
export class UnsendableRequest extends Error {
  override readonly name = "UnsendableRequest";
  readonly code = "unsendableRequest";
  /** The operation's id in the spec. */
  readonly operation: string;
  /** What cannot be sent: `path tokenId`, `header x-id`, `body`; never its value. */
  readonly at: string;
  /** Why, without the value. */
  readonly reason: string;

  constructor(operation: string, { at, reason }: { readonly at: string; readonly reason: string }) {
    super(`${operation}: ${at} ${reason}`);
    this.operation = operation;
    this.at = at;
    this.reason = reason;
  }
}
