import { randomBytes } from "node:crypto";
import type { TestContext } from "node:test";
import { HashQueue } from "../../runtime/auth/passwords/hash-queue.js";
import { PasswordHasher } from "../../runtime/auth/passwords/password-hasher.js";
import type { RandomBytes } from "../../runtime/auth/secrets/make-id.js";
import { SecretBox } from "../../runtime/auth/secrets/secret-box.js";
import { SigningKeys } from "../../runtime/auth/tokens/signing-keys.js";
import { openStore } from "../../runtime/store/open-store.js";
import type { Store } from "../../runtime/store/store.js";

/** What every flow is made of: a store of its own in memory, a clock that tests move, a hash that costs little. */
export interface AuthFixture
  extends Pick<Store, "accounts" | "sessions" | "games" | "once" | "otp" | "attempts" | "audit"> {
  readonly store: Store;
  readonly keys: SigningKeys;
  readonly box: SecretBox;
  readonly hasher: PasswordHasher;
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
  /** Moves the clock by milliseconds. */
  readonly pass: (ms: number) => void;
}

/** What the clock shows first, in epoch milliseconds. */
export const startOfTime = 1_767_225_600_000;
/** Far below what is safe: these tests hash hundreds of times. */
export const cheapCost = { memoryKiB: 64, passes: 2, lanes: 1 };

/** Opens all of it for one test; the store is closed when the test ends. */
export async function openAuth(t: TestContext): Promise<AuthFixture> {
  const store = await openStore("sqlite::memory:");
  t.after(() => store.close());
  const { accounts, sessions, games, once, otp, attempts, audit } = store;
  let time = startOfTime;
  const now = () => time;
  const pass = (ms: number) => {
    time += ms;
  };
  const box = new SecretBox({ masterKeys: [randomBytes(32)], randomBytes });
  const keys = new SigningKeys({ keys: store.keys, box, now, randomBytes });
  const hasher = new PasswordHasher({ queue: new HashQueue(), randomBytes, cost: cheapCost });
  return { store, accounts, sessions, games, once, otp, attempts, audit, keys, box, hasher, now, randomBytes, pass };
}

/** How often each kind of outcome came. */
export function countKinds(outcomes: readonly { readonly kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of outcomes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The payload of a token, not verified. */
export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
}

/** The header of a token, not verified. */
export function headerOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString());
}
