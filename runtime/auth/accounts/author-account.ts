import type { NewAccount } from "../../store/store.js";
import { makeId, type RandomBytes } from "../secrets/make-id.js";
import { normaliseEmail } from "./normalise-email.js";

/**
 * A new X-Pkg author. E-mail address and name (compared in lower case) are unique. `session` goes into every token of
 * the author: to replace it is to end them all.
 */
export function authorAccount(
  author: { readonly email: string; readonly name: string; readonly passwordHash: string },
  randomBytes: RandomBytes,
): NewAccount {
  const name = author.name.trim();
  return {
    id: makeId(randomBytes, 16),
    realm: "xpkg",
    login: normaliseEmail(author.email),
    name,
    uniqueName: name.toLowerCase(),
    profile: { session: makeId(randomBytes, 21) },
    passwordHash: author.passwordHash,
  };
}
