import type { Finding } from "../../wire/contract.js";

/** Why an answer cannot be sent: place and rule, never a value. */
export class AnswerFault {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/** A finding in words: `body at /token: type`. */
export function describeFinding(what: string, { at, rule }: Finding): string {
  return `${what}${at === "" ? "" : ` at ${at}`}: ${rule}`;
}
