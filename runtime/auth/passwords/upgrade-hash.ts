import type { Accounts } from "../../store/store.js";
import type { PasswordHasher } from "./password-hasher.js";

/** What storing a password anew takes. */
export interface UpgradeHashOptions {
  readonly accounts: Pick<Accounts, "replacePasswordHash">;
  readonly hasher: PasswordHasher;
  readonly now: () => number;
}

/**
 * Stores a matching password anew when its hash was made at another cost, unless the hash has changed meanwhile. Never
 * rejects: it runs beside a login that has succeeded already.
 */
export async function upgradeHash(
  { accounts, hasher, now }: UpgradeHashOptions,
  login: { readonly accountId: string; readonly hash: string; readonly password: string },
): Promise<void> {
  if (!hasher.needsRehash(login.hash)) return;
  try {
    const next = await hasher.hash(login.password);
    await accounts.replacePasswordHash(login.accountId, { old: login.hash, next }, now());
  } catch {
    // A full queue or a store that is down: the next login tries again.
  }
}
