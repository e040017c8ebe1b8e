import { isObject, type JsonObject } from "../read/json-object.js";
import { CannotMock } from "./cannot-mock.js";
import type { Making } from "./mock-value.js";

/** An object that a schema of a reply admits: no property that is only written. Throws CannotMock. */
export function mockObject(
  schema: JsonObject,
  making: Making,
  mockValue: (schema: unknown, making: Making) => unknown,
): JsonObject {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const others = schema.additionalProperties ?? true;
  const made = new Map<string, unknown>();
  for (const [name, property] of Object.entries(properties)) {
    const isOptional = !required.includes(name);
    if ((isOptional && !making.optional) || (isObject(property) && property.writeOnly === true)) continue;
    const value = isOptional ? attempt(() => mockValue(property, making)) : { value: mockValue(property, making) };
    if (value) made.set(name, value.value);
  }
  for (const name of required) if (!Object.hasOwn(properties, name)) made.set(name, mockValue(others, making));
  for (let count = 1; made.size < Number(schema.minProperties ?? 0); count++) {
    made.set(`property${count}`, mockValue(others, making));
  }
  return Object.fromEntries(made);
}

/** An optional property of which no example can be made is left out. */
function attempt(make: () => unknown): { readonly value: unknown } | undefined {
  try {
    return { value: make() };
  } catch (error) {
    if (error instanceof CannotMock) return undefined;
    throw error;
  }
}
