import { isReference } from "./json-object.js";
import type { OrReference } from "./openapi-document.js";
import { joinPointer, valueAt } from "./pointer.js";
import { referencePointer } from "./reference-pointer.js";

/** A node of the document, and the JSON Pointer to it. */
export interface Spot<T> {
  readonly value: T;
  readonly pointer: string;
}

/** The node under a key; undefined where there is none. */
export function childOf<T extends object, Key extends keyof T & (string | number)>(
  { value, pointer }: Spot<T>,
  key: Key,
): Spot<Exclude<T[Key], undefined>> | undefined {
  if (!Object.hasOwn(value, key) || value[key] === undefined) return undefined;
  // Undefined was excluded by the line above.
  return { value: value[key] as Exclude<T[Key], undefined>, pointer: joinPointer(pointer, key) };
}

/** The entries of a mapping in spec order; none where there is no mapping. */
export function entriesOf<T>(
  spot: Spot<Readonly<Record<string, T>>> | undefined,
): readonly (readonly [key: string, entry: Spot<T>])[] {
  if (spot === undefined) return [];
  return Object.entries(spot.value).map(([key, value]) => [key, { value, pointer: joinPointer(spot.pointer, key) }]);
}

/** The items of a sequence; none where there is no sequence. */
export function itemsOf<T>(spot: Spot<readonly T[]> | undefined): readonly Spot<T>[] {
  return (spot?.value ?? []).map((value, index) => ({ value, pointer: joinPointer(spot?.pointer ?? "", index) }));
}

/** The node itself, or what its local `$ref` leads to, however long the chain. */
export function follow<T extends object>(document: unknown, spot: Spot<OrReference<T>>): Spot<T> {
  let current: Spot<unknown> = spot;
  while (isReference(current.value)) {
    const pointer = referencePointer(current.value.$ref);
    current = { value: valueAt(document, pointer), pointer };
  }
  // check-references saw that every reference leads to a node of the kind that its place asks for.
  return current as Spot<T>;
}
