import type { JsonObject } from "../read/json-object.js";
import { CannotMock } from "./cannot-mock.js";
import type { Making } from "./mock-value.js";

const drawsAnItem = 20;

/** An array that a schema admits: one item, or as many as it asks for. Throws CannotMock. */
export function mockArray(
  { items = true, prefixItems, minItems = 0, maxItems = Number.POSITIVE_INFINITY, uniqueItems }: JsonObject,
  making: Making,
  mockValue: (schema: unknown, making: Making) => unknown,
): readonly unknown[] {
  const prefix: readonly unknown[] = Array.isArray(prefixItems) ? prefixItems : [];
  const least = Number(minItems);
  const wanted = items === false ? prefix.length : Math.max(least, prefix.length, 1);
  const count = Math.min(wanted, Number(maxItems));
  const made: unknown[] = [];
  try {
    while (made.length < count) {
      const schema = made.length < prefix.length ? prefix[made.length] : items;
      made.push(uniqueItems === true ? another(made, () => mockValue(schema, making)) : mockValue(schema, making));
    }
  } catch (error) {
    // Of a list that may be shorter, what could be made is enough.
    if (!(error instanceof CannotMock) || made.length < least) throw error;
  }
  return made;
}

function another(made: readonly unknown[], make: () => unknown): unknown {
  const known = new Set(made.map((item) => JSON.stringify(item)));
  for (let drawn = 0; drawn < drawsAnItem; drawn++) {
    const item = make();
    if (!known.has(JSON.stringify(item))) return item;
  }
  throw new CannotMock("uniqueItems");
}
