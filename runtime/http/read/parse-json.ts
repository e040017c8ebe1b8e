import { checkValue } from "./check-value.js";
import { findNotUnicode } from "./find-not-unicode.js";

/**
 * Parses JSON text that came as valid UTF-8 to a value that is safe to hand on: without what `checkValue` and
 * `findNotUnicode` find. Of equal keys the last counts. Returns the reason of a refusal, which never holds a part of the
 * text.
 */
export function parseJson(text: string): { value: unknown } | { reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { reason: "not valid JSON" };
  }
  // Half a character and NUL can only come escaped.
  const reason = checkValue(value) ?? (text.includes("\\u") ? findNotUnicode(value) : undefined);
  return reason === undefined ? { value } : { reason };
}
