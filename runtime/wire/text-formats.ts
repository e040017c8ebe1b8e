const uuid = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** A UUID of any version in its text form (RFC 9562 section 4). */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** Base64 with padding (RFC 4648 section 4); the format `byte`. */
export function isBase64(text: string): boolean {
  return base64.test(text);
}
