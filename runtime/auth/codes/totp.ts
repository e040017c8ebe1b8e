import { HOTP, Secret } from "otpauth";
import { secretsEqual } from "../secrets/compare-secrets.js";

const periodMs = 30_000;
const digits = 6;

/** The time step that epoch milliseconds fall in (RFC 6238, 4.2): 30 seconds each, from 1970 on. */
export function stepAt(now: number): number {
  return Math.floor(now / periodMs);
}

/** The code of a step: SHA-1, 6 digits. `secret` is base32. */
export function codeOfStep(secret: string, step: number): string {
  return HOTP.generate({ secret: Secret.fromBase32(secret), algorithm: "SHA1", digits, counter: step });
}

/**
 * The step whose code this is: the present one, the one before or the one after; undefined if none. Looks at all three
 * whatever it finds. That a step is used once is for the caller to see to.
 */
export function matchStep(secret: string, code: string, now: number): number | undefined {
  if (!/^[0-9]{6}$/.test(code)) return undefined;
  const present = stepAt(now);
  const matches = [present - 1, present, present + 1].filter((step) =>
    secretsEqual(Buffer.from(code), Buffer.from(codeOfStep(secret, step))),
  );
  return matches[0];
}
