import type { Findings, RefusalKind } from "../../wire/contract.js";

/** What a step of the pipeline returns instead of going on: a kind, and what was found. */
export class Refusal<Kind extends RefusalKind = RefusalKind> {
  readonly kind: Kind;
  readonly found: Findings[Kind];
  constructor(kind: Kind, found: Findings[Kind]) {
    this.kind = kind;
    this.found = found;
  }
}

/** The status of a kind that an API leaves undeclared, answered as problem details. */
export const statusOf: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  unknownPath: 404,
  wrongMethod: 405,
  notAcceptable: 406,
  timeout: 408,
  noClientIp: 409,
  tooLarge: 413,
  unsupportedMediaType: 415,
  limited: 429,
  internal: 500,
  unimplemented: 501,
  overloaded: 503,
};
