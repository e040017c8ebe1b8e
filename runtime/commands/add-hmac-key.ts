import { InvalidAccount } from "../auth/accounts/invalid-account.js";
import { newBullishHmacKey } from "../auth/accounts/new-bullish-hmac-key.js";
import { isU64 } from "../auth/bullish/u64.js";
import { makeUuid } from "../auth/secrets/make-id.js";
import type { AccountWork } from "./with-accounts.js";

/** Whose key it is, and where it may be used. */
export interface NewHmacKey {
  readonly userId: string;
  /** For a user who is new; default: the user's id. */
  readonly accountId?: string;
  readonly allowIp?: readonly string[];
}

/** Gives a Bullish user an HMAC key; makes the user where there is none. Throws `InvalidAccount`. */
export async function addHmacKey({ userId, accountId = userId, allowIp }: NewHmacKey, { tools }: AccountWork) {
  const { accounts, now, randomBytes } = tools;
  if (!isU64(userId)) throw new InvalidAccount("userId", "must be a number of 64 bits without leading zeros");
  if (!isU64(accountId)) throw new InvalidAccount("accountId", "must be a number of 64 bits without leading zeros");
  const id = makeUuid(randomBytes);
  await accounts.create({ id, realm: "bullish", login: userId, name: userId, profile: { accountId } }, now());
  const made = await newBullishHmacKey({ userId, allowIps: allowIp }, tools);
  const account = await accounts.byLogin("bullish", userId);
  return { ...made, accountId: account?.profile.accountId ?? accountId };
}
