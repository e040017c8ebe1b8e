import type { Refused } from "../../wire/contract.js";

/** The value behind `Refused`: which refusal a hook asks for, and why. */
export class HookRefusal {
  readonly kind: "unauthenticated" | "forbidden";
  readonly reason: string;
  constructor(kind: "unauthenticated" | "forbidden", reason: string) {
    this.kind = kind;
    this.reason = reason;
  }
}

/** A hook's answer to a credential that it does not accept (401). `reason` goes to `refuse`, never to the wire by itself. */
export function unauthenticated(reason = "not accepted"): Refused<"unauthenticated"> {
  // `Refused` has no members to read: only `implement` looks inside, and it knows HookRefusal.
  return new HookRefusal("unauthenticated", reason) as unknown as Refused<"unauthenticated">;
}

/** A hook's answer to a known caller who may not do this (403). `reason` goes to `refuse`, as above. */
export function forbidden(reason = "not allowed"): Refused<"forbidden"> {
  // As in unauthenticated().
  return new HookRefusal("forbidden", reason) as unknown as Refused<"forbidden">;
}
