/** A secret that passwords are hashed with and that the database does not have (RFC 9106, section 3.1: K). */
export interface Pepper {
  /** Stored in each hash that was made with it: 1 to 8 letters, digits, `-` and `_` (PHC string format: `keyid`). */
  readonly id: string;
  readonly secret: Uint8Array;
}

/**
 * Reads peppers, one `id:base64` a line: the first is for new hashes, all check. A secret has 32 to 1,024 bytes.
 * Undefined for any other text.
 */
export function readPeppers(text: string): readonly Pepper[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const peppers = lines.map(readLine).filter((pepper) => pepper !== undefined);
  const ids = new Set(peppers.map(({ id }) => id));
  return lines.length > 0 && ids.size === lines.length ? peppers : undefined;
}

function readLine(line: string): Pepper | undefined {
  const [, id, text] = /^([A-Za-z0-9_-]{1,8}):([A-Za-z0-9+/]+={0,2})$/.exec(line.trim()) ?? [];
  if (id === undefined || text === undefined) return undefined;
  const secret = Buffer.from(text, "base64");
  return secret.length >= 32 && secret.length <= 1024 ? { id, secret } : undefined;
}
