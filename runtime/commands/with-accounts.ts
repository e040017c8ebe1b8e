import { randomBytes } from "node:crypto";
import type { AccountTools } from "../auth/accounts/account-tools.js";
import { HashQueue } from "../auth/passwords/hash-queue.js";
import { PasswordHasher } from "../auth/passwords/password-hasher.js";
import { SecretBox } from "../auth/secrets/secret-box.js";
import { type CommonSettings, readToolSettings } from "../settings.js";
import type { Store } from "../store/store.js";
import { openDatabase } from "./open-database.js";

/** What work on accounts takes. */
export interface AccountWork {
  readonly settings: CommonSettings;
  readonly store: Store;
  readonly tools: AccountTools;
}

/** Opens the database of the settings, does `work` and closes it, whatever comes of it. */
export async function withAccounts<T>(work: (accounts: AccountWork) => Promise<T>): Promise<T> {
  const settings = readToolSettings();
  const store = await openDatabase(settings.databaseUrl);
  try {
    return await work({ settings, store, tools: accountTools(store, settings) });
  } finally {
    await store.close();
  }
}

/** The settings that stored secrets and passwords depend on. */
type AccountSecrets = Pick<CommonSettings, "masterKey"> & Partial<Pick<CommonSettings, "passwordPeppers">>;

/** The tools that accounts are made with, on a database that is open. */
export function accountTools(
  { accounts }: Store,
  { masterKey, passwordPeppers: peppers = [] }: AccountSecrets,
): AccountTools {
  const masterKeys = masterKey === undefined ? [] : [masterKey];
  return {
    accounts,
    box: new SecretBox({ masterKeys, randomBytes }),
    hasher: new PasswordHasher({ queue: new HashQueue(), randomBytes, peppers }),
    now: Date.now,
    randomBytes,
  };
}
