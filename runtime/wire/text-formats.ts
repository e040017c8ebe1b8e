const uuid = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const base64Url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}(?:==)?|[A-Za-z0-9_-]{3}=?)?$/;
const jsonPointer = /^(?:\/(?:[^~/]|~[01])*)*$/;

/** A UUID of any version in its text form (RFC 9562 section 4). */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** Base64 with padding (RFC 4648 section 4); the format `byte`. */
export function isBase64(text: string): boolean {
  return base64.test(text);
}

/** Base64 with the alphabet for URLs (RFC 4648 section 5), with padding or without. */
export function isBase64Url(text: string): boolean {
  return base64Url.test(text);
}

/** A JSON Pointer as text, not as the fragment of a URI (RFC 6901 section 3). */
export function isJsonPointer(text: string): boolean {
  return jsonPointer.test(text);
}

/** A regular expression of ECMA-262 in unicode mode. */
export function isRegex(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
