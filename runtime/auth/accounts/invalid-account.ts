/**
 * An account cannot be made: `field` of what was given breaks `rule`. Both are fixed words fit to be shown; the value
 * is not among them.
 */
export class InvalidAccount extends Error {
  override readonly name = "InvalidAccount";
  readonly code = "invalid_account";
  readonly field: string;
  readonly rule: string;
  constructor(field: string, rule: string) {
    super(`${field} ${rule}`);
    this.field = field;
    this.rule = rule;
  }
}

/** Throws `InvalidAccount` where a rule is broken. */
export function requireThat(holds: boolean, field: string, rule: string): asserts holds {
  if (!holds) throw new InvalidAccount(field, rule);
}
