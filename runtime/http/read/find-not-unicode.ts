/**
 * Why a text in a parsed JSON value, or a key, is not safe to hand on, undefined when all are: it holds a lone surrogate
 * (RFC 7493, section 2.1) or NUL, which PostgreSQL cannot store. Recursive: the value must be of bounded depth.
 */
export function findNotUnicode(value: unknown): string | undefined {
  if (typeof value === "string") return isUnicode(value) ? undefined : notUnicode;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const reason = isUnicode(key) ? findNotUnicode(inner) : notUnicode;
    if (reason !== undefined) return reason;
  }
  return undefined;
}

const notUnicode = "a string holds NUL or half a character";

function isUnicode(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}
