/** What of a form cannot cross the wire: a field (`""`: the form itself), and the rule it breaks as `WireFault` tells it. */
export class FormFault {
  /** The field's name; never its value. */
  readonly field: string;
  readonly rule: string;
  readonly reason: string;

  constructor(field: string, { rule, reason }: { readonly rule: string; readonly reason: string }) {
    this.field = field;
    this.rule = rule;
    this.reason = reason;
  }
}
