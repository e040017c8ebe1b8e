const maxLength = 4096;

/**
 * Whether a JWS in compact form (RFC 7515, 7.1) is written in the one canonical way: three parts, each base64url
 * without padding whose unused bits are zero. Verifiers also read other spellings, so one token would have many texts.
 */
export function isCanonicalToken(text: string): boolean {
  if (text.length > maxLength) return false;
  const parts = text.split(".");
  return parts.length === 3 && parts.every(isCanonicalPart);
}

function isCanonicalPart(part: string): boolean {
  return part !== "" && Buffer.from(part, "base64url").toString("base64url") === part;
}
