import { makeUuid } from "../secrets/make-id.js";
import { requireEmail, requirePassword, requireText } from "./account-rules.js";
import type { AccountTools } from "./account-tools.js";
import { requireThat } from "./invalid-account.js";
import { normaliseEmail } from "./normalise-email.js";

/** An account as given to the command. */
export interface NewFlashbackAccount {
  readonly email: string;
  readonly name: string;
  readonly orgId: string;
  /** Absent: the account has no password and cannot log in by one. */
  readonly password?: string | undefined;
}
/** The account that was made, its e-mail address normalised. */
export interface MadeFlashbackAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly orgId: string;
}

/** Makes a Flashback account by the vendor's rules of registration. Throws `InvalidAccount`. */
export async function newFlashbackAccount(
  account: NewFlashbackAccount,
  { accounts, hasher, now, randomBytes }: Pick<AccountTools, "accounts" | "hasher" | "now" | "randomBytes">,
): Promise<MadeFlashbackAccount> {
  const email = normaliseEmail(account.email);
  const name = account.name.trim();
  const { orgId, password } = account;
  requireEmail(email, { min: 5, max: 254 });
  requireText(name, "name", { min: 1, max: 200 });
  requireText(orgId, "orgId", { min: 1, max: 128 });
  if (password !== undefined) requireStrongPassword(password);

  const passwordHash = password === undefined ? {} : { passwordHash: await hasher.hash(password) };
  const id = makeUuid(randomBytes);
  const made = await accounts.create(
    { id, realm: "flashback", login: email, name, profile: { orgId }, ...passwordHash },
    now(),
  );
  requireThat(made.kind === "created", "email", "is taken");
  return { id, email, name, orgId };
}

function requireStrongPassword(password: string): void {
  requirePassword(password, { min: 8, max: 256 });
  requireThat(/\p{Lu}/u.test(password), "password", "must have an upper-case letter");
  requireThat(/\p{Ll}/u.test(password), "password", "must have a lower-case letter");
  requireThat(/\p{Nd}/u.test(password), "password", "must have a digit");
}
