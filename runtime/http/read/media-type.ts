/** The type without parameters, in lower case; "" when there is none (RFC 9110, section 8.3.1). */
export function essenceOf(contentType: string | undefined): string {
  if (contentType === undefined) return "";
  const semicolon = contentType.indexOf(";");
  return (semicolon < 0 ? contentType : contentType.slice(0, semicolon)).trim().toLowerCase();
}

/** True for a Content-Type whose charset, if it names one, is UTF-8. */
export function isUtf8(contentType: string | undefined): boolean {
  const charset = contentType?.includes(";") ? /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(contentType)?.[1] : undefined;
  return charset === undefined || /^utf-?8$/i.test(charset);
}
