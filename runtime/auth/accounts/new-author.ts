import { requireEmail, requirePassword, requireText } from "./account-rules.js";
import type { AccountTools } from "./account-tools.js";
import { authorAccount } from "./author-account.js";
import { requireThat } from "./invalid-account.js";
import { normaliseEmail } from "./normalise-email.js";

/** An author as given to the command. */
export interface NewAuthor {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}
/** The author that was made, names normalised. */
export interface MadeAuthor {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** Makes an X-Pkg author by the rules of its `create` operation, without a captcha. Throws `InvalidAccount`. */
export async function newAuthor(
  author: NewAuthor,
  { accounts, hasher, now, randomBytes }: Pick<AccountTools, "accounts" | "hasher" | "now" | "randomBytes">,
): Promise<MadeAuthor> {
  const email = normaliseEmail(author.email);
  const name = author.name.trim();
  requireEmail(email, { min: 5, max: 64 });
  requireText(name, "name", { min: 3, max: 32 });
  requireThat(/^[A-Za-z][A-Za-z0-9\x20-\x2e]+[A-Za-z0-9]$/.test(name), "name", "must be letters, digits, blanks and .");
  requirePassword(author.password, { min: 8, max: 64 });
  requireThat(author.password.toLowerCase() !== "password", "password", 'must not be "password"');

  const passwordHash = await hasher.hash(author.password);
  const account = authorAccount({ email, name, passwordHash }, randomBytes);
  const made = await accounts.create(account, now());
  requireThat(made.kind === "created", made.kind === "taken" && made.what === "name" ? "name" : "email", "is taken");
  return { id: account.id, email, name };
}
