import { endOfString } from "./skip-json.js";
import { isExactNumber } from "./text-diagnostics.js";

interface Scanned {
  /** Where a key stands that its object has already. */
  readonly duplicates: readonly number[];
  /** Numbers that JavaScript does not hold exactly. */
  readonly inexact: readonly { readonly text: string; readonly offset: number }[];
}

const number = /-?[0-9.eE+-]+/y;

/** One pass over a text that is known to be JSON, for what JSON.parse does not tell. */
export function scanJson(text: string): Scanned {
  const duplicates: number[] = [];
  const inexact: { text: string; offset: number }[] = [];
  // The keys of each open object; undefined for an array.
  const open: (Set<string> | undefined)[] = [];
  let expectsKey = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x7b || char === 0x5b) {
      open.push(char === 0x7b ? new Set() : undefined);
      expectsKey = char === 0x7b;
    } else if (char === 0x7d || char === 0x5d) {
      open.pop();
      expectsKey = false;
    } else if (char === 0x2c) {
      expectsKey = open.at(-1) !== undefined;
    } else if (char === 0x22) {
      const end = endOfString(text, at);
      if (expectsKey && !addKey(open.at(-1), text.slice(at, end))) duplicates.push(at);
      expectsKey = false;
      at = end - 1;
    } else if (char === 0x2d || (char >= 0x30 && char <= 0x39)) {
      number.lastIndex = at;
      const [written = ""] = number.exec(text) ?? [];
      if (!isExactNumber(written)) inexact.push({ text: written, offset: at });
      at += written.length - 1;
    }
  }
  return { duplicates, inexact };
}

/** False where the object has the key already, however it was escaped. */
function addKey(keys: Set<string> | undefined, quoted: string): boolean {
  const key: string = quoted.includes("\\") ? JSON.parse(quoted) : quoted.slice(1, -1);
  if (keys?.has(key)) return false;
  keys?.add(key);
  return true;
}
