import type { NewCredential } from "../../store/store.js";
import { isU64 } from "../bullish/u64.js";
import { readBlock } from "../network/client-address.js";
import { makeUuid } from "../secrets/make-id.js";
import { readPublicKey } from "../signatures/public-key.js";
import type { AccountTools } from "./account-tools.js";
import { InvalidAccount, requireThat } from "./invalid-account.js";

/** A user and a key as given to the command. */
export interface NewBullishAccount {
  readonly userId: string;
  /** The trading account, the first word of the authorizer. */
  readonly accountId: string;
  /** A `PUB_R1_` text or a public key in PEM, on P-256. */
  readonly publicKey: string;
  /** CIDR blocks or addresses that may log in by this key; absent or empty: any. */
  readonly allowIps?: readonly string[] | undefined;
  /** The second word of the authorizer; default 5, as in the vendor's samples. */
  readonly authorizerSlot?: string | undefined;
}
/** The user who has the key now; address blocks in canonical form. */
export interface MadeBullishAccount {
  readonly id: string;
  readonly userId: string;
  readonly accountId: string;
  readonly publicKey: string;
  readonly allowIps: readonly string[];
}

type Tools = Pick<AccountTools, "accounts" | "now" | "randomBytes">;

/** Makes a Bullish user with a key, or adds the key to the user who is there already. Throws `InvalidAccount`. */
export async function newBullishAccount(account: NewBullishAccount, tools: Tools): Promise<MadeBullishAccount> {
  const { userId, accountId, authorizerSlot = "5" } = account;
  requireThat(isU64(userId), "userId", "must be a number of 64 bits without leading zeros");
  requireThat(isU64(accountId), "accountId", "must be a number of 64 bits without leading zeros");
  requireThat(isU64(authorizerSlot), "authorizerSlot", "must be a number of 64 bits without leading zeros");
  const allowIps = readBlocks(account.allowIps ?? []);
  const key = readPublicKey(account.publicKey);
  if (key.kind === "malformed") throw new InvalidAccount("publicKey", key.reason.replace(/^publicKey /, ""));

  const credential: NewCredential = {
    id: makeUuid(tools.randomBytes),
    realm: "bullish",
    kind: "p256",
    key: key.value.fingerprint,
    material: key.value.spki,
    role: "user",
    allowIps,
    attributes: { accountId, authorizerSlot },
  };
  const id = await createOrAdd({ userId, accountId, credential }, tools);
  return { id, userId, accountId, publicKey: account.publicKey.trim(), allowIps };
}

/** The canonical forms of CIDR blocks. Throws `InvalidAccount` for what is none. */
export function readBlocks(texts: readonly string[]): readonly string[] {
  return texts.map((text) => {
    const block = readBlock(text);
    requireThat(block !== undefined, "allowIps", "must be CIDR blocks or IP addresses");
    return block;
  });
}

async function createOrAdd(
  { userId, accountId, credential }: { userId: string; accountId: string; credential: NewCredential },
  { accounts, now, randomBytes }: Tools,
): Promise<string> {
  const id = makeUuid(randomBytes);
  const account = { id, realm: "bullish", login: userId, name: userId, profile: { accountId } };
  const made = await accounts.create({ ...account, credentials: [credential] }, now());
  if (made.kind === "created") return id;
  requireThat(made.what !== "key", "publicKey", "is taken");
  const existing = await accounts.byLogin("bullish", userId);
  requireThat(existing?.status === "active", "userId", "names an account that is not active");
  requireThat(await accounts.addCredential(existing.id, credential, now()), "publicKey", "is taken");
  return existing.id;
}
