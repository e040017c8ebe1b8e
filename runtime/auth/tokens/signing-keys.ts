import type { Keys, SigningKey } from "../../store/store.js";
import { FreshValue } from "./fresh-value.js";
import { type KeyMaking, type KeyPair, makeKey, openKey } from "./key-material.js";
import { activeKey, isRetired, type KeyTimes, longestStaleMs } from "./key-states.js";
import type { Realm } from "./realm.js";

/** A signing key of a realm, opened. */
export interface RealmKey extends KeyPair, KeyTimes {
  readonly kid: string;
  readonly algorithm: "ES256" | "HS256";
}

/** What keeping signing keys takes. */
export interface SigningKeysOptions extends KeyMaking {
  readonly keys: Pick<Keys, "ensure" | "list">;
}

/** By their ids, in the order in which they sign. */
type KeyRing = ReadonlyMap<string, RealmKey>;

/** An unknown key id makes the keys be read again at most so often, whatever ids callers make up. */
const leastBetweenReadsMs = 1000;

/**
 * The signing keys of every realm: made at first use, stored sealed, the same after a restart and in every process.
 * A change of the stored keys is known here within a minute, and no call waits for the store but the first and those
 * after a minute without any. Methods reject with `StoreUnavailable` or `SecretUnreadable`.
 */
export class SigningKeys {
  readonly #options: SigningKeysOptions;
  readonly #rings = new Map<Realm, FreshValue<KeyRing>>();

  constructor(options: SigningKeysOptions) {
    this.#options = options;
  }

  /** Every key of a realm that is not retired, the newest last: what verifies, and what a JWK Set shows. */
  async all(realm: Realm): Promise<readonly RealmKey[]> {
    const now = this.#options.now();
    return [...(await this.#ring(realm).get()).values()].filter((key) => !isRetired(key, now));
  }

  /** The key that signs now, or that signed at a moment of the past, in epoch milliseconds. */
  async current(realm: Realm, at: number = this.#options.now()): Promise<RealmKey> {
    const key = activeKey(await this.all(realm), at);
    if (key === undefined) throw new Error(`realm ${realm} has no signing key`);
    return key;
  }

  /** The key that a token names, pending ones included: another process may sign with it by now. */
  async byKid(realm: Realm, kid: string): Promise<RealmKey | undefined> {
    const ring = this.#ring(realm);
    const key = (await ring.get()).get(kid) ?? (await readAgain(ring))?.get(kid);
    return key && !isRetired(key, this.#options.now()) ? key : undefined;
  }

  #ring(realm: Realm): FreshValue<KeyRing> {
    const known = this.#rings.get(realm);
    if (known !== undefined) return known;
    const ring = new FreshValue<KeyRing>({
      load: (previous) => this.#open(realm, previous),
      now: this.#options.now,
      renewAfterMs: longestStaleMs / 2,
      longestMs: longestStaleMs,
    });
    this.#rings.set(realm, ring);
    return ring;
  }

  async #open(realm: Realm, previous: KeyRing | undefined): Promise<KeyRing> {
    const ring = new Map<string, RealmKey>();
    for (const stored of await this.#stored(realm)) {
      const { kid, algorithm, activeFrom, retiresAt } = stored;
      // A key that was opened before stays the same object: libraries keep what they made of it.
      const { signWith, verifyWith } = previous?.get(kid) ?? openKey(stored, realm, this.#options.box);
      ring.set(kid, { kid, algorithm, signWith, verifyWith, activeFrom, retiresAt });
    }
    return ring;
  }

  /** The stored keys of a realm that may be opened, its first one made where there is none. */
  async #stored(realm: Realm): Promise<readonly SigningKey[]> {
    const { keys } = this.#options;
    const found = await keys.list(realm);
    const stored = found.length > 0 ? found : [await keys.ensure(makeKey(realm, this.#options))];
    return stored.filter(({ material }) => material !== "");
  }
}

/** Callers who made up their key id must not learn that the store is down, nor be answered by it. */
async function readAgain(ring: FreshValue<KeyRing>): Promise<KeyRing | undefined> {
  try {
    return await ring.youngerThan(leastBetweenReadsMs);
  } catch {
    return undefined;
  }
}
