import { makeHex, makeUuid } from "../secrets/make-id.js";
import { hmacPlace } from "../secrets/secret-place.js";
import type { AccountTools } from "./account-tools.js";
import { requireThat } from "./invalid-account.js";
import { readBlocks } from "./new-bullish-account.js";

/** A key as given to the command. */
export interface NewBullishHmacKey {
  readonly userId: string;
  /** CIDR blocks or addresses that may log in by this key; absent or empty: any. */
  readonly allowIps?: readonly string[] | undefined;
}

/** The secret key is shown here and never again. */
export interface MadeBullishHmacKey {
  readonly id: string;
  readonly userId: string;
  readonly publicKey: string;
  readonly secretKey: string;
  readonly allowIps: readonly string[];
}

const realm = "bullish";

/** Gives a Bullish user an HMAC key: a public id `HMAC-<uuid>` and a secret of 32 random bytes. Throws `InvalidAccount`. */
export async function newBullishHmacKey(
  { userId, allowIps: given = [] }: NewBullishHmacKey,
  { accounts, box, now, randomBytes }: Pick<AccountTools, "accounts" | "box" | "now" | "randomBytes">,
): Promise<MadeBullishHmacKey> {
  const allowIps = readBlocks(given);
  const account = await accounts.byLogin(realm, userId);
  requireThat(account?.status === "active", "userId", "names no active Bullish account");
  const publicKey = `HMAC-${makeUuid(randomBytes)}`;
  const secretKey = makeHex(randomBytes, 32);
  const material = box.seal(secretKey, hmacPlace(realm, publicKey));
  const attributes = { accountId: account.profile.accountId ?? "0", authorizerSlot: "5" };
  const key = { id: makeUuid(randomBytes), realm, kind: "hmac", key: publicKey, material, role: "user" } as const;
  const added = await accounts.addCredential(account.id, { ...key, allowIps, attributes }, now());
  requireThat(added, "publicKey", "is taken");
  return { id: account.id, userId, publicKey, secretKey, allowIps };
}
