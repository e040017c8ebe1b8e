/** Why a text or a value cannot cross the wire: the rule it breaks, and the sentence's end for who wrote the value. */
export class WireFault {
  /** `encoding`, `repeated` or `type`. */
  readonly rule: string;
  /** Never the value: `has an item with the delimiter`. */
  readonly reason: string;

  constructor(rule: string, reason: string) {
    this.rule = rule;
    this.reason = reason;
  }
}

/** A percent-encoding that is malformed, or that is no text. */
export const brokenEncoding = new WireFault("encoding", "has a malformed percent-encoding");
/** One value is asked for, and several are given. */
export const repeatedValue = new WireFault("repeated", "is given twice");
/** Text that is not of its type. */
export const wrongType = new WireFault("type", "is not of its type");
