/** The command was used wrongly: the message says how. Ends it with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "usage";
}
