const texts = {
  network: "the network failed before the whole reply had arrived",
  timeout: "the whole reply did not arrive in time",
  aborted: "the call was aborted",
} as const;

/** A call that got no whole reply; `cause` is what fetch threw. The server may have acted on the request. */
export class TransportFailure extends Error {
  override readonly name = "TransportFailure";
  /** `timeout`: `timeoutMs` or the caller's `AbortSignal.timeout` ran out; `aborted`: the caller's signal said so. */
  readonly code: keyof typeof texts;
  /** The operation's id in the spec. */
  readonly operation: string;

  constructor(
    operation: string,
    { cause, signal }: { readonly cause: unknown; readonly signal: AbortSignal | undefined },
  ) {
    const code = codeOf(signal);
    super(`${operation}: ${texts[code]}`, { cause });
    this.operation = operation;
    this.code = code;
  }
}

function codeOf(signal: AbortSignal | undefined): keyof typeof texts {
  if (!signal?.aborted) return "network";
  // AbortSignal.timeout aborts with this name (DOM Standard, section 3.2).
  return signal.reason instanceof Error && signal.reason.name === "TimeoutError" ? "timeout" : "aborted";
}
