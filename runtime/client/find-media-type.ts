/** The type without its parameters, in lower case (RFC 9110, section 8.3.1). */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** Which of the declared media types a Content-Type is, parameters aside; undefined: none. */
export function findMediaType(declared: readonly string[], contentType: string | null): string | undefined {
  return contentType === null ? undefined : declared.find((name) => essenceOf(name) === essenceOf(contentType));
}
