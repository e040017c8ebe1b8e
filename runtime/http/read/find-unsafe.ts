/**
 * Why a parsed JSON value is not safe to hand on, undefined when it is: a key that reaches a prototype (`__proto__`,
 * `constructor` with `prototype` in it), or text with a lone surrogate (RFC 7493, section 2.1) or with NUL, which
 * PostgreSQL cannot store. Recursive: the value must be of bounded depth.
 */
export function findUnsafe(value: unknown): string | undefined {
  if (typeof value === "string") return isUnicode(value) ? undefined : notUnicode;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const reason = unsafeKey(key, inner) ?? findUnsafe(inner);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

const notUnicode = "a string holds NUL or half a character";

function unsafeKey(key: string, inner: unknown): string | undefined {
  const reachesPrototype =
    key === "__proto__" ||
    (key === "constructor" && typeof inner === "object" && inner !== null && Object.hasOwn(inner, "prototype"));
  if (reachesPrototype) return "a key names a prototype";
  return isUnicode(key) ? undefined : notUnicode;
}

function isUnicode(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}
