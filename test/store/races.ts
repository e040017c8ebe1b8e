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
  guessPassword: async (store: Store, id: string) => {
    const policy = { free: 5, firstBlockMs: 1000, mostBlockMs: 900_000, stop: 100, forgetMs: 86_400_000 };
    return (await store.attempts.reserve({ subject: "ada", address: id }, policy, t0)).kind;
  },
  spendStep: async (store: Store) =>
    String(await store.games.begin({ playerId: "id-ada", gameId: "g", otpStep: 41, deadline: t0 }, t0)),
  endGame: async (store: Store) => String(await store.games.end({ playerId: "id-ada", gameId: "ended", nonce: 1 }, t0)),
  register: async (store: Store, id: string) => (await store.accounts.create(sampleAccount("bea", { id }), t0)).kind,
  rehash: async (store: Store, id: string) =>
    String(await store.accounts.replacePasswordHash("id-ada", { old: "h0", next: id }, t0)),
  makeKey: async (store: Store, id: string) => {
    const candidate = { kid: id, realm: "bullish", algorithm: "ES256", material: id, createdAt: t0 } as const;
    return (await store.keys.ensure(candidate)).kid;
  },
  followKey: async (store: Store, id: string) => {
    const key = { realm: "xpkg", algorithm: "HS256", createdAt: t0 } as const;
    const { kid } = await store.keys.ensure({ ...key, kid: "first", material: "sealed" });
    const next = { ...key, kid: id, material: id, activeFrom: t0 + 1 };
    return String(await store.keys.follow(next, { kid, retiresAt: t0 + 2 }, t0));
  },
} satisfies Record<string, (store: Store, id: string) => Promise<string>>;

/** The account and the session that races are about. */
export async function plantRunners(store: Store): Promise<void> {
  await plant(store, "ada", { passwordHash: "h0", otpSecret: "sealed" });
  await store.sessions.create(sampleSession("id-ada", "family"), {}, t0);
  await store.games.begin({ playerId: "id-ada", gameId: "ended", otpStep: 1, deadline: t0 }, t0);
}

export type RaceName = keyof typeof races;
