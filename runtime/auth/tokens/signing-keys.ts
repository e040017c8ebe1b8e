import { createPrivateKey, createPublicKey, createSecretKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { Keys, SigningKey } from "../../store/store.js";
import { makeId, type RandomBytes } from "../secrets/make-id.js";
import { type SecretBox, SecretUnreadable } from "../secrets/secret-box.js";
import { type Realm, realmAlgorithms } from "./realm.js";

/** A signing key of a realm, opened. `verifyWith` is the public half of an ES256 key and the secret of an HS256 key. */
export interface RealmKey {
  readonly kid: string;
  readonly algorithm: "ES256" | "HS256";
  readonly signWith: KeyObject;
  readonly verifyWith: KeyObject;
}

/** What keeping signing keys takes. */
export interface SigningKeysOptions {
  readonly keys: Keys;
  readonly box: SecretBox;
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
}

/**
 * The signing keys of every realm: made at first use, stored sealed, the same after a restart and in every process.
 * Methods reject with `StoreUnavailable` or `SecretUnreadable`.
 */
export class SigningKeys {
  readonly #options: SigningKeysOptions;
  readonly #opened = new Map<Realm, Promise<readonly RealmKey[]>>();

  constructor(options: SigningKeysOptions) {
    this.#options = options;
  }

  /** Every key of a realm, the newest last. */
  all(realm: Realm): Promise<readonly RealmKey[]> {
    const known = this.#opened.get(realm);
    if (known !== undefined) return known;
    const opening = this.#open(realm);
    this.#opened.set(realm, opening);
    opening.catch(() => this.#opened.delete(realm));
    return opening;
  }

  /** The key that signs. */
  async current(realm: Realm): Promise<RealmKey> {
    const key = (await this.all(realm)).at(-1);
    if (key === undefined) throw new Error(`realm ${realm} has no signing key`);
    return key;
  }

  async byKid(realm: Realm, kid: string): Promise<RealmKey | undefined> {
    return (await this.all(realm)).find((key) => key.kid === kid);
  }

  async #open(realm: Realm): Promise<readonly RealmKey[]> {
    const { keys, box } = this.#options;
    const stored = await keys.list(realm);
    const found = stored.length > 0 ? stored : [await keys.ensure(this.#candidate(realm))];
    return found.toSorted((a, b) => a.createdAt - b.createdAt).map((key) => openKey(key, realm, box));
  }

  #candidate(realm: Realm): SigningKey {
    const { box, now, randomBytes } = this.#options;
    const algorithm = realmAlgorithms[realm];
    const kid = makeId(randomBytes, 16);
    const secret = algorithm === "ES256" ? newP256Jwk() : Buffer.from(randomBytes(32)).toString("base64url");
    return { kid, realm, algorithm, material: box.seal(secret, place(realm, kid)), createdAt: now() };
  }
}

function place(realm: Realm, kid: string): string {
  return `signing-key/${realm}/${kid}`;
}

function newP256Jwk(): string {
  return JSON.stringify(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" }));
}

function openKey(stored: SigningKey, realm: Realm, box: SecretBox): RealmKey {
  const { kid, algorithm } = stored;
  if (stored.realm !== realm || algorithm !== realmAlgorithms[realm])
    throw new Error(`a signing key of realm ${realm} has another algorithm`);
  const secret = box.open(stored.material, place(realm, kid));
  if (algorithm === "HS256") return openSecret(kid, secret);
  const signWith = openJwk(secret);
  return { kid, algorithm, signWith, verifyWith: createPublicKey(signWith) };
}

function openJwk(text: string): KeyObject {
  try {
    return createPrivateKey({ key: JSON.parse(text), format: "jwk" });
  } catch {
    // The parser's own error quotes what it read.
    throw new SecretUnreadable("damaged");
  }
}

function openSecret(kid: string, secret: string): RealmKey {
  const bytes = Buffer.from(secret, "base64url");
  if (bytes.length < 32) throw new Error("an HS256 secret is shorter than 32 bytes");
  const key = createSecretKey(bytes);
  return { kid, algorithm: "HS256", signWith: key, verifyWith: key };
}
