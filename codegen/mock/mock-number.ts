import type { JsonObject } from "../read/json-object.js";
import { CannotMock } from "./cannot-mock.js";
import type { Random } from "./seeded-random.js";

/** A number that a schema admits by its bounds and step; exclusive bounds as in 3.0 (a flag) or later (a number). */
export function mockNumber(schema: JsonObject, isWhole: boolean, random: Random): number {
  const low = bound(schema.minimum, schema.exclusiveMinimum);
  const high = bound(schema.maximum, schema.exclusiveMaximum);
  const step = typeof schema.multipleOf === "number" ? schema.multipleOf : 1;
  const first = low.value ?? Math.min(step, high.value ?? step);
  const [lowest, highest] = [tidy(first / step), tidy((high.value ?? first + 100 * step) / step)];
  const start = Math.ceil(lowest) + (low.isExclusive && Number.isInteger(lowest) ? 1 : 0);
  const last = Math.floor(highest) - (high.isExclusive && Number.isInteger(highest) ? 1 : 0);
  if (start <= last) return tidy((start + random.below(Math.min(last - start + 1, 100))) * step);
  const [from, to] = [low.value ?? Number.NEGATIVE_INFINITY, high.value ?? Number.POSITIVE_INFINITY];
  if (isWhole || schema.multipleOf !== undefined || from > to) throw new CannotMock("no number lies within the bounds");
  return from === to ? from : (from + to) / 2;
}

function bound(inclusive: unknown, exclusive: unknown): { value: number | undefined; isExclusive: boolean } {
  const value = typeof inclusive === "number" ? inclusive : undefined;
  if (typeof exclusive === "number" && (value === undefined || exclusive !== value)) {
    return { value: exclusive, isExclusive: true };
  }
  return { value, isExclusive: exclusive === true || typeof exclusive === "number" };
}

/** Without the digits that a binary product leaves: 19.99, not 19.990000000000002. */
function tidy(number: number): number {
  return Number(number.toPrecision(15));
}
