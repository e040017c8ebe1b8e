import { findUnsafe } from "./find-unsafe.js";

/** Nesting deeper than this is refused: validators recurse. */
const maxDepth = 64;

/**
 * Parses JSON text that came as valid UTF-8 to a value that is safe to hand on: at most 64 levels deep, and without
 * what `findUnsafe` finds. Of equal keys the last counts. Returns the reason of a refusal, which never holds a part of
 * the text.
 */
export function parseJson(text: string): { value: unknown } | { reason: string } {
  if (isTooDeep(text)) return { reason: `nested deeper than ${maxDepth} levels` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { reason: "not valid JSON" };
  }
  // An unsafe key has these letters, plain or escaped; half a character and NUL can only come escaped.
  const isSuspicious = text.includes("proto") || text.includes("\\u");
  const reason = isSuspicious ? findUnsafe(value) : undefined;
  return reason === undefined ? { value } : { reason };
}

const quote = 34;
const backslash = 92;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === quote) at = endOfString(text, at);
    else if (char === 123 || char === 91) {
      if (++depth > maxDepth) return true;
    } else if (char === 125 || char === 93) depth--;
  }
  return false;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === backslash) backslashes++;
  return backslashes % 2 === 1;
}
