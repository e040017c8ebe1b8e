import type { Finding } from "../../wire/contract.js";
import type { Validator, Violation } from "../../wire/validator.js";
import { violationPlace } from "../../wire/violation-place.js";

/** What a validator that just said no found, as places and rules. `name` is the parameter's; a body's places are pointers. */
export function findingsOf(validator: Validator, name?: string): readonly [Finding, ...Finding[]] {
  const [first, ...others] = (validator.errors ?? []).map((violation) => findingOf(violation, name));
  return [first ?? { at: name ?? "", rule: "schema" }, ...others];
}

function findingOf(violation: Violation, name: string | undefined): Finding {
  const { keyword, parentSchema } = violation;
  const code = parentSchema?.["x-code"];
  const at = name ?? violationPlace(violation);
  return typeof code === "string" ? { at, rule: keyword, code } : { at, rule: keyword };
}
