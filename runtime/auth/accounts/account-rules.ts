import { isCommonPassword } from "../passwords/is-common-password.js";
import { requireThat } from "./invalid-account.js";

/** A mailbox of ASCII letters at a domain with a top level: what the login documents take. */
const emailForm =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/;

/** Lengths are code points, both ends included. */
interface Lengths {
  readonly min: number;
  readonly max: number;
}

/** Throws `InvalidAccount` for text of another length or with control characters. */
export function requireText(text: string, field: string, { min, max }: Lengths): void {
  const length = [...text].length;
  requireThat(length >= min && length <= max, field, `must have ${min} to ${max} characters`);
  requireThat(!/\p{Cc}/u.test(text), field, "must have no control characters");
}

/** Throws `InvalidAccount` for what is no e-mail address. `email` is normalised already. */
export function requireEmail(email: string, lengths: Lengths): void {
  requireText(email, "email", lengths);
  requireThat(emailForm.test(email), "email", "must be an e-mail address");
}

/**
 * Throws `InvalidAccount` for a password of another length, and for one of those that leak the most. Passwords are
 * taken as they are, any character at all.
 */
export function requirePassword(password: string, { min, max }: Lengths): void {
  const length = [...password].length;
  requireThat(length >= min && length <= max, "password", `must have ${min} to ${max} characters`);
  requireThat(!isCommonPassword(password), "password", "must not be one of the most common passwords");
}
