/** What a PLYR session JWT says: exactly the vendor's documented claims. Times are epoch seconds. */
export interface GameSessionClaims {
  readonly plyrId: string;
  /** Rises with each login and logout of a player at a game; a token lives while its nonce is the highest. */
  readonly nonce: number;
  readonly gameId: string;
  readonly primaryAddress: string;
  readonly mirrorAddress: string;
  readonly iat: number;
  readonly exp: number;
}

/** Undefined where a claim is missing or of another type. */
export function readSessionClaims(payload: Readonly<Record<string, unknown>>): GameSessionClaims | undefined {
  const { plyrId, nonce, gameId, primaryAddress, mirrorAddress, iat, exp } = payload;
  if (typeof plyrId !== "string" || typeof gameId !== "string") return undefined;
  if (typeof primaryAddress !== "string" || typeof mirrorAddress !== "string") return undefined;
  if (typeof nonce !== "number" || typeof iat !== "number" || typeof exp !== "number") return undefined;
  return { plyrId, nonce, gameId, primaryAddress, mirrorAddress, iat, exp };
}
