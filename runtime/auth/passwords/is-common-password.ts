import common from "./common-passwords.json" with { type: "json" };

const passwords: ReadonlySet<string> = new Set(common.passwords);

/**
 * Whether a password is, in any letter case, among some 20,000 that leak the most; whoever guesses tries these first
 * (OWASP ASVS 6.2.4). The list beside this file names its source.
 */
export function isCommonPassword(password: string): boolean {
  return passwords.has(password.toLowerCase());
}
