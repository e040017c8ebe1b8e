import type { AccountTools } from "../../runtime/auth/accounts/account-tools.js";

const hashes = new Map<string, Promise<string>>();

/** The tools, with a hasher that hashes a password once for all servers of a file: the hash is what an account costs. */
export function hashingOnce(tools: AccountTools): AccountTools {
  const { hasher } = tools;
  const hash = hasher.hash.bind(hasher);
  hasher.hash = (password) => {
    const known = hashes.get(password) ?? hash(password);
    hashes.set(password, known);
    return known;
  };
  return tools;
}
