/** The JSON Pointer (RFC 6901) to a property of a body. */
export function pointerTo(property: string): string {
  return `/${property.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
