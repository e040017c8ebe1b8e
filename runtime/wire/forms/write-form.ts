import type { FormLayout, Layout } from "../api-table.js";
import { WireFault, wrongType } from "../styles/wire-fault.js";
import { writeValue } from "../styles/write-value.js";
import { FormFault } from "./form-fault.js";

const isNull = new WireFault("type", "is null, which a form cannot carry: leave it out");
const isEmpty = new WireFault("type", "is empty, which a form cannot carry: leave it out");
const undeclared = new WireFault("type", "is not declared");

/** A value given for a field. */
export type GivenField<Field> = readonly [field: Field, value: unknown];

/**
 * What an object gives for the fields of a form, in the form's order, then in the object's; what is undefined is left
 * out. `other` makes the field of a name that is not declared. A FormFault for what no form can carry.
 */
export function givenFields<Field extends { readonly name: string }>(
  fields: readonly Field[],
  value: unknown,
  other: (name: string) => Field | undefined,
): readonly GivenField<Field>[] | FormFault {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new FormFault("", wrongType);
  const known = new Map(fields.map((field) => [field.name, field]));
  const given = new Map(Object.entries(value).filter(([, each]) => each !== undefined));
  const found: GivenField<Field>[] = [];
  for (const name of new Set([...known.keys(), ...given.keys()])) {
    if (!given.has(name)) continue;
    const field = known.get(name) ?? other(name);
    if (field === undefined || name === "__proto__") return new FormFault(name, undeclared);
    if (given.get(name) === null) return new FormFault(name, isNull);
    found.push([field, given.get(name)]);
  }
  return found;
}

/** Writes an object as `application/x-www-form-urlencoded`; a FormFault where a reader would not get it back. */
export function writeForm({ fields, additional }: FormLayout, value: unknown): string | FormFault {
  const other = (name: string): Layout | undefined =>
    additional && { name, style: "form", explode: true, type: additional };
  const given = givenFields(fields, value, other);
  if (given instanceof FormFault) return given;
  const pieces: string[] = [];
  for (const [field, each] of given) {
    const written = writeValue(field, each, "percent");
    if (written instanceof WireFault) return new FormFault(field.name, written);
    if (written.length === 0) return new FormFault(field.name, isEmpty);
    pieces.push(...written);
  }
  return pieces.join("&");
}
