import type { Account, AccountStatus } from "../store/store.js";
import { CommandFailed } from "./command-failed.js";
import { printResult } from "./print-result.js";
import { withAccounts } from "./with-accounts.js";

/** Prints the accounts, a line each or with `json` as one object. */
export function listAccounts(realm: string | undefined, json: boolean): Promise<void> {
  return withAccounts(async ({ store }) => {
    const accounts = (await store.accounts.list(realm)).map(shown);
    if (json) process.stdout.write(`${JSON.stringify({ accounts })}\n`);
    else process.stdout.write(accounts.map(({ id, ...rest }) => `${Object.values(rest).join("\t")}\t${id}\n`).join(""));
  });
}

function shown({ id, realm, login, name, status, createdAt }: Account) {
  return { id, realm, login, name, status, createdAt: new Date(createdAt).toISOString() };
}

/** Gives an account another status and prints it. Throws `CommandFailed` where there is none, or it was deleted. */
export function switchAccount(
  { realm, login, status }: { readonly realm: string; readonly login: string; readonly status: AccountStatus },
  json: boolean,
): Promise<void> {
  return withAccounts(async ({ store: { accounts } }) => {
    // Logins are kept in lower case, but for game ids, which are kept as they were given.
    const account =
      (await accounts.byLogin(realm, login)) ?? (await accounts.byLogin(realm, login.trim().toLowerCase()));
    if (!account) {
      throw new CommandFailed(`there is no ${realm} account of that name: account list ${realm} shows them`);
    }
    if (!(await accounts.setStatus(account.id, status, Date.now()))) {
      throw new CommandFailed(`this ${realm} account was deleted, which is for good: add another`);
    }
    printResult({ id: account.id, realm, login: account.login, status }, { title: `The account is ${status}.`, json });
  });
}
