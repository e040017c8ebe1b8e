/** What went wrong inside, made of facts that are safe to log: no message, no value. */
export interface ServerFault {
  readonly api: string;
  /** Undefined before an operation was found. */
  readonly operation: string | undefined;
  /** `thrown`: by a handler, a hook or a store; `answer`: an answer that its spec does not declare. */
  readonly kind: "thrown" | "answer";
  readonly reason: string;
  /** Where it was thrown: the stack's frames, without the message. */
  readonly frames?: readonly string[];
}

/** The safe facts of something thrown: its name and code. Messages may quote a request, so they are left out. */
export function thrownFault(
  at: { readonly api: string; readonly operation: string | undefined },
  error: unknown,
): ServerFault {
  if (!(error instanceof Error)) return { ...at, kind: "thrown", reason: typeof error };
  const code = "code" in error && isWord(error.code) ? ` ${error.code}` : "";
  return {
    ...at,
    kind: "thrown",
    reason: `${isWord(error.name) ? error.name : "Error"}${code}`,
    frames: framesOf(error),
  };
}

/** A name that someone wrote into a program, `ECONNRESET` or `invalid_key`, or an SQLSTATE; no value of a request. */
function isWord(value: unknown): value is string {
  return typeof value === "string" && /^(?:[A-Za-z_$][\w$]{0,63}|[0-9A-Z]{5})$/.test(value);
}

/** The lines of a stack that say where. The message stands before them, and may itself hold lines that look alike. */
function framesOf({ stack = "", message }: Error): readonly string[] {
  const end = stack.indexOf(message) + message.length;
  const lines = stack.slice(end).split("\n");
  return lines.filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line)).map((line) => line.trim());
}
