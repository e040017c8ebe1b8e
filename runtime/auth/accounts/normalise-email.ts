/**
 * The form in which an e-mail address is stored and looked up: without surrounding blanks, ASCII letters in lower case.
 * Other letters stay, so that no look-alike (the Kelvin sign for k) becomes another's address.
 */
export function normaliseEmail(email: string): string {
  return email.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
