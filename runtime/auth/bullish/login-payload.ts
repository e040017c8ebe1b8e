/** The part of a Bullish login that is signed, as parsed. Times are epoch seconds. */
export interface LoginPayload {
  readonly userId: string;
  readonly nonce: number;
  readonly expirationTime: number;
  readonly biometricsUsed: boolean;
  readonly sessionKey: null;
}

const maxLifetimeSeconds = 300;

/** Which rule of form a payload breaks, in fixed words; undefined when it breaks none. */
export function payloadFault(payload: LoginPayload): string | undefined {
  const { userId, nonce, expirationTime, biometricsUsed, sessionKey } = payload;
  if (!/^(0|[1-9][0-9]{0,19})$/.test(userId)) return "userId must be a number without leading zeros";
  if (![nonce, expirationTime].every((time) => Number.isSafeInteger(time) && time >= 0))
    return "nonce and expirationTime must be whole numbers";
  if (biometricsUsed !== false) return "biometricsUsed must be false";
  return sessionKey === null ? undefined : "sessionKey must be null";
}

/**
 * What is signed: the compact JSON of the five fields in the documented order, whatever order and blanks came over the
 * wire. Official clients send other text than they sign.
 */
export function signedText({ userId, nonce, expirationTime, biometricsUsed, sessionKey }: LoginPayload): string {
  return JSON.stringify({ userId, nonce, expirationTime, biometricsUsed, sessionKey });
}

/** Whether a payload may be used now: begun at most 300 s ago or `skewSeconds` ahead, and ending within 300 s of that. */
export function isTimely({ nonce, expirationTime }: LoginPayload, now: number, skewSeconds: number): boolean {
  const seconds = now / 1000;
  const lifetime = expirationTime - nonce;
  const begun = nonce >= seconds - maxLifetimeSeconds && nonce <= seconds + skewSeconds;
  return begun && seconds < expirationTime && lifetime >= 1 && lifetime <= maxLifetimeSeconds;
}
