import { pointerKeys } from "./pointer.js";
import { endOfString, skipSpace, skipValue } from "./skip-json.js";

/** Where a child is named (its key, or the item itself) and where its value starts. */
interface Child {
  readonly offset: number;
  readonly value: number;
}

/**
 * Answers the offset of what a JSON Pointer names in a text of JSON: the key of an object's entry, the
 * start of an array's item, or the nearest parent that exists. Of the text only what is on the way is read, once.
 */
export function createJsonLocator(text: string): (pointer: string) => number {
  const known = new Map<number, ReadonlyMap<string, Child>>();
  const childrenAt = (start: number) => {
    const found = known.get(start) ?? readChildren(text, start);
    known.set(start, found);
    return found;
  };
  return (pointer) => {
    let value = skipSpace(text, 0);
    let offset = value;
    for (const key of pointerKeys(pointer)) {
      const child = childrenAt(value).get(key);
      if (child === undefined) return offset;
      ({ offset, value } = child);
    }
    return offset;
  };
}

function readChildren(text: string, start: number): ReadonlyMap<string, Child> {
  const children = new Map<string, Child>();
  const isObject = text[start] === "{";
  if (!isObject && text[start] !== "[") return children;
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== "}" && text[at] !== "]") {
    const key = isObject ? readKey(text, at) : { name: String(children.size), value: at };
    // The first of two equal keys: the second is what is reported.
    if (!children.has(key.name)) children.set(key.name, { offset: at, value: key.value });
    at = skipSpace(text, skipValue(text, key.value));
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return children;
}

function readKey(text: string, start: number): { readonly name: string; readonly value: number } {
  const end = endOfString(text, start);
  const colon = skipSpace(text, end);
  return { name: JSON.parse(text.slice(start, end)), value: skipSpace(text, colon + 1) };
}
