/** Undefined for a malformed escape, one that is no UTF-8, and NUL, which is no text to a store. */
export function percentDecode(text: string, plusIsSpace: boolean): string | undefined {
  const spaced = plusIsSpace && text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    const decoded = decodeURIComponent(spaced);
    return decoded.includes("\0") ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/**
 * Percent-encodes the well-formed text of a query value, but for reserved characters (RFC 3986, section 2.2) that
 * neither end it nor are read as something else: all but `#`, `&`, `+` and `,`.
 */
export function percentEncodeAllowingReserved(text: string): string {
  return encodeURIComponent(text).replace(/%(?:2F|3A|3B|3D|3F|40|5B|5D|24)/g, decodeURIComponent);
}
