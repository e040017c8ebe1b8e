import type { KeyRetirement, Keys, SigningKey } from "../../store/store.js";
import { type KeyMaking, makeKey, openKey } from "./key-material.js";
import { type KeyState, keyState, publishAheadMs, verifyMarginMs } from "./key-states.js";
import { type Realm, realmAlgorithms } from "./realm.js";
import { tokenLifetimes } from "./token-lifetimes.js";

/** A signing key without its material. */
export interface KeyRecord extends Omit<SigningKey, "material"> {
  readonly state: KeyState;
}

/** What rotating keys takes. */
export interface KeyRotationOptions extends KeyMaking {
  readonly keys: Keys;
  /** The longest PLYR session in seconds, where it is not the default. */
  readonly maxExpiresIn?: number | undefined;
}

/** How a realm's key is to be replaced. */
export interface Rotate {
  /** Sign with the next key at once, as after a theft. Who has cached the JWK Set refuses its tokens for a while. */
  readonly atOnce?: boolean | undefined;
  /** Leave a key alone that has signed for less than this. */
  readonly minAgeMs?: number | undefined;
}

/** What a rotation came to; `underWay`: a successor is pending, or was made at the same time. */
export interface RotateOutcome {
  readonly kind: "made" | "rotated" | "underWay" | "young";
  readonly key: KeyRecord;
}

/** What a retirement came to; `verifying`: tokens of the key may be good until its `retiresAt`. */
export type RetireOutcome =
  | { readonly kind: "retired" | "pending" | "active" | "verifying"; readonly key: KeyRecord }
  | { readonly kind: "unknown" };

/**
 * Replaces signing keys while servers run. A key is published before it signs, and verifies until the last token that
 * it signed has expired. All of that is a matter of the clock: a rotation is one write, and every process follows it by
 * the times of the keys. Methods reject with `StoreUnavailable` and `SecretUnreadable`.
 */
export class KeyRotation {
  readonly #options: KeyRotationOptions;

  constructor(options: KeyRotationOptions) {
    this.#options = options;
  }

  /** Every key of a realm, in the order in which they sign. */
  async list(realm: Realm): Promise<readonly KeyRecord[]> {
    const stored = await this.#options.keys.list(realm);
    return stored.map((key) => this.#record(key, stored));
  }

  /** Makes the key that signs after the present one, or the first where there is none. */
  async rotate(realm: Realm, { atOnce = false, minAgeMs = 0 }: Rotate = {}): Promise<RotateOutcome> {
    const { keys, now } = this.#options;
    const stored = await keys.list(realm);
    const newest = stored.at(-1);
    if (newest === undefined) return { kind: "made", key: await this.#first(realm) };
    const previous = stored.at(-2);
    const isPending = newest.activeFrom > now();
    if (isPending && !(atOnce && previous)) return { kind: "underWay", key: this.#record(newest, stored) };
    if (isPending && previous) return this.#hasten(realm, { newest, previous });
    if (now() - newest.activeFrom < minAgeMs) return { kind: "young", key: this.#record(newest, stored) };
    return this.#follow(realm, newest, atOnce);
  }

  /** Ends a key that has a successor: with `force`, also one whose tokens may still be good. */
  async retire(kid: string, { force = false }: { readonly force?: boolean } = {}): Promise<RetireOutcome> {
    const { keys, now } = this.#options;
    const record = await this.#find(kid);
    if (record === undefined) return { kind: "unknown" };
    if (record.state === "pending" || record.state === "active") return { kind: record.state, key: record };
    if (record.state === "verify-only" && !force) return { kind: "verifying", key: record };
    await keys.retire(kid, now());
    return { kind: "retired", key: (await this.#find(kid)) ?? record };
  }

  async #first(realm: Realm): Promise<KeyRecord> {
    const key = await this.#options.keys.ensure(makeKey(realm, this.#options));
    return this.#record(key, [key]);
  }

  async #follow(realm: Realm, newest: SigningKey, atOnce: boolean): Promise<RotateOutcome> {
    const { keys, box, now } = this.#options;
    // A master key that does not open what the servers use would seal what they cannot open.
    openKey(newest, realm, box);
    const made = makeKey(realm, this.#options);
    // Even at once, a key signs after the one before it: their order is by time.
    const activeFrom = Math.max(now() + (atOnce ? 0 : publishAheadMs), newest.activeFrom + 1);
    const added = await keys.follow({ ...made, activeFrom }, this.#retirement(newest, realm, activeFrom), now());
    return this.#outcome(realm, added);
  }

  async #hasten(
    realm: Realm,
    { newest, previous }: { readonly newest: SigningKey; readonly previous: SigningKey },
  ): Promise<RotateOutcome> {
    const { keys, now } = this.#options;
    const hastened = await keys.hasten(newest.kid, this.#retirement(previous, realm, now()), now());
    return this.#outcome(realm, hastened);
  }

  async #outcome(realm: Realm, rotated: boolean): Promise<RotateOutcome> {
    const key = (await this.list(realm)).at(-1);
    if (key === undefined) throw new Error(`realm ${realm} has no signing key`);
    return { kind: rotated ? "rotated" : "underWay", key };
  }

  #retirement({ kid }: SigningKey, realm: Realm, signsUntil: number): KeyRetirement {
    const seconds = (realm === "plyr" ? this.#options.maxExpiresIn : undefined) ?? tokenLifetimes[realm];
    return { kid, retiresAt: signsUntil + seconds * 1000 + verifyMarginMs };
  }

  async #find(kid: string): Promise<KeyRecord | undefined> {
    // `realmAlgorithms` has the realms as its keys and nothing else.
    const realms = Object.keys(realmAlgorithms) as Realm[];
    const records = await Promise.all(realms.map((realm) => this.list(realm)));
    return records.flat().find((record) => record.kid === kid);
  }

  #record(key: SigningKey, keys: readonly SigningKey[]): KeyRecord {
    const { material: _, ...record } = key;
    return { ...record, state: keyState(key, keys, this.#options.now()) };
  }
}
