import type { Unimplemented } from "../wire/contract.js";
import { Refusal } from "./refuse/refusal.js";

/** An operation of a partial service that has no handler. */
export interface MissingHandler {
  readonly api: string;
  readonly operation: string;
  readonly method: string;
  /** The path template, with the mount. */
  readonly path: string;
  /** What callers get: an example of the reply, or 501 and why. */
  readonly answer: "example" | { readonly refused: string };
}

/** Which operation it is answers for, the runtime knows by itself. */
const nothingWritten = new Refusal("unimplemented", { operation: "", reason: "not implemented yet" });

/**
 * What a handler of a partial service returns where nothing is written yet. Given as the handler itself, it is the
 * same as to leave the operation out.
 */
export function unimplemented(): Unimplemented {
  // `Unimplemented` has no members to read: only `implementPartly` looks inside, and it knows Refusal.
  return nothingWritten as unknown as Unimplemented;
}

/** Whether a handler answered with `unimplemented()`. */
export function isUnimplemented(answer: unknown): boolean {
  return answer === nothingWritten;
}
