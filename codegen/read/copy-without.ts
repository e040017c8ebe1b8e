import { pointerKeys } from "./pointer.js";

/** What is to go below a node: some of its keys, or all of it. */
type Removal = Map<string, Removal> | "all";

/** The plain JSON value without the keys that JSON Pointers lead to. Only what changes is copied; the rest is shared. */
export function copyWithout<T extends object>(document: T, pointers: readonly string[]): T {
  if (pointers.length === 0) return document;
  const removals: Removal = new Map();
  for (const pointer of pointers) addRemoval(removals, pointerKeys(pointer));
  // Nothing but keys of objects is removed that the callers' types have optional.
  return copyNode(document, removals) as T;
}

function addRemoval(node: Map<string, Removal>, [key = "", ...rest]: readonly string[]): void {
  const below = node.get(key) ?? new Map<string, Removal>();
  if (rest.length === 0) node.set(key, "all");
  else node.set(key, below);
  if (rest.length > 0 && below !== "all") addRemoval(below, rest);
}

function copyNode(node: unknown, removals: Map<string, Removal>): unknown {
  const copyChild = (key: string, value: unknown) => {
    const removal = removals.get(key);
    return removal === undefined || removal === "all" ? value : copyNode(value, removal);
  };
  if (Array.isArray(node)) return node.map((item, index) => copyChild(String(index), item));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => removals.get(key) !== "all");
  return Object.fromEntries(kept.map(([key, value]) => [key, copyChild(key, value)]));
}
