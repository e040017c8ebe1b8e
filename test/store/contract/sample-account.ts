import type { NewAccount, NewCredential, NewSession, Store } from "../../../runtime/store/store.js";

/** An instant that tests count from. */
export const t0 = 1_800_000_000_000;

/** A new account called `login`, with everything that `rest` adds. */
export function sampleAccount(login: string, rest: Partial<NewAccount> = {}): NewAccount {
  return { id: `id-${login}`, realm: "flashback", login, name: `Name of ${login}`, profile: {}, ...rest };
}

/** A new key that requests name `key`. */
export function sampleCredential(key: string, rest: Partial<NewCredential> = {}): NewCredential {
  return {
    id: `id-${key}`,
    realm: "bullish",
    kind: "p256",
    key,
    material: `material of ${key}`,
    role: "user",
    allowIps: [],
    attributes: {},
    ...rest,
  };
}

/** A new session of `accountId` that ends after an hour idle and a day at most. */
export function sampleSession(accountId: string, id: string, rest: Partial<NewSession> = {}): NewSession {
  return {
    id,
    realm: "flashback",
    accountId,
    idleExpiresAt: t0 + 3_600_000,
    absoluteExpiresAt: t0 + 86_400_000,
    ...rest,
  };
}

/** Stores an account called `login` and returns its id. */
export async function plant(store: Store, login: string, rest: Partial<NewAccount> = {}): Promise<string> {
  const account = sampleAccount(login, rest);
  const { kind } = await store.accounts.create(account, t0);
  if (kind !== "created") throw new Error(`the account ${login} is ${kind}`);
  return account.id;
}
