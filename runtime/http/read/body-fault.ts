import type { Refusal } from "../refuse/refusal.js";

/**
 * What a handler meets where it reads a body that comes as a stream: too long, late, malformed, or broken off. A
 * handler that lets it pass is answered for: by the refusal that says so, or not at all when the client has left.
 */
export class BodyFault extends Error {
  override readonly name = "BodyFault";
  /** `tooLarge`, `timeout`, `malformed`, `invalid`; `aborted`: the client left. */
  readonly code: string;
  /** Not enumerable: it is the runtime's. */
  declare readonly refusal: Refusal | undefined;

  constructor(fault: Refusal | "aborted") {
    const refusal = fault === "aborted" ? undefined : fault;
    super(`the body cannot be read: ${refusal?.kind ?? "aborted"}`);
    this.code = refusal?.kind ?? "aborted";
    Object.defineProperty(this, "refusal", { value: refusal });
  }
}
