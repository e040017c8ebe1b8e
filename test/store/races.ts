import type { Store } from "../../runtime/store/store.js";
import { plant, sampleAccount, sampleSession, t0 } from "./contract/sample-account.js";

const once = { namespace: "nonce", key: "n1", expiresAt: t0 + 60_000 };

/** Each race is one operation on the account `ada` and its session `family`; `id` differs from call to call. */
export const races = {
  useOnce: async (store: Store) => String(await store.once.use(once, t0)),
  loginWithNonce: async (store: Store, id: string) =>
    (await store.sessions.create(sampleSession("id-ada", id), { once }, t0)).kind,
  loginWithCap: async (store: Store, id: string) =>
    (await store.sessions.create(sampleSession("id-ada", id), { max: 3 }, t0)).kind,
  refresh: async (store: Store) => {
    const rotation = { id: "family", seq: 0, idleExpiresAt: t0 + 3_600_000, graceMs: 10_000 };
    const outcome = await store.sessions.rotateRefresh(rotation, t0);
    return "session" in outcome ? `${outcome.kind} ${outcome.session.refreshSeq}` : outcome.kind;
  },
  revoke: async (store: Store) => String(await store.sessions.revoke("family", t0)),
  guessCode: async (store: Store) => (await store.otp.reserve("id-ada", { limit: 5, lockMs: 60_000 }, t0)).kind,
  spendStep: async (store: Store) =>
    String(await store.games.begin({ playerId: "id-ada", gameId: "g", otpStep: 41, deadline: t0 }, t0)),
  raiseNonce: async (store: Store) => String(await store.games.end("id-ada", "g", t0)),
  register: async (store: Store, id: string) => (await store.accounts.create(sampleAccount("bea", { id }), t0)).kind,
  rehash: async (store: Store, id: string) =>
    String(await store.accounts.replacePasswordHash("id-ada", { old: "h0", next: id }, t0)),
  makeKey: async (store: Store, id: string) => {
    const candidate = { kid: id, realm: "bullish", algorithm: "ES256", material: id, createdAt: t0 } as const;
    return (await store.keys.ensure(candidate)).kid;
  },
} satisfies Record<string, (store: Store, id: string) => Promise<string>>;

/** The account and the session that races are about. */
export async function plantRunners(store: Store): Promise<void> {
  await plant(store, "ada", { passwordHash: "h0", otpSecret: "sealed" });
  await store.sessions.create(sampleSession("id-ada", "family"), {}, t0);
}

export type RaceName = keyof typeof races;
