import { createPrivateKey, createPublicKey, createSecretKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { NewSigningKey } from "../../store/store.js";
import { makeId, type RandomBytes } from "../secrets/make-id.js";
import { type SecretBox, SecretUnreadable } from "../secrets/secret-box.js";
import { type Realm, realmAlgorithms } from "./realm.js";

/** The two halves of a signing key: `verifyWith` is the public half of an ES256 key and the secret of an HS256 key. */
export interface KeyPair {
  readonly signWith: KeyObject;
  readonly verifyWith: KeyObject;
}

/** What making a key takes. */
export interface KeyMaking {
  readonly box: SecretBox;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
}

/** A new key of a realm's algorithm, sealed, not stored yet. */
export function makeKey(realm: Realm, { box, now, randomBytes }: KeyMaking): NewSigningKey {
  const algorithm = realmAlgorithms[realm];
  const kid = makeId(randomBytes, 16);
  const secret = algorithm === "ES256" ? newP256Jwk() : Buffer.from(randomBytes(32)).toString("base64url");
  return { kid, realm, algorithm, material: box.seal(secret, place(realm, kid)), createdAt: now() };
}

/** Opens a stored key. Throws `SecretUnreadable`, and an Error for a key that is not of the realm and its algorithm. */
export function openKey(stored: NewSigningKey, realm: Realm, box: SecretBox): KeyPair {
  const { kid, algorithm } = stored;
  if (stored.realm !== realm || algorithm !== realmAlgorithms[realm])
    throw new Error(`a signing key of realm ${realm} has another algorithm`);
  const secret = box.open(stored.material, place(realm, kid));
  if (algorithm === "HS256") return openSecret(secret);
  const signWith = openJwk(secret);
  return { signWith, verifyWith: createPublicKey(signWith) };
}

function place(realm: Realm, kid: string): string {
  return `signing-key/${realm}/${kid}`;
}

function newP256Jwk(): string {
  return JSON.stringify(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" }));
}

function openJwk(text: string): KeyObject {
  try {
    return createPrivateKey({ key: JSON.parse(text), format: "jwk" });
  } catch {
    // The parser's own error quotes what it read.
    throw new SecretUnreadable("damaged");
  }
}

/** RFC 7518, 3.2: a key at least as long as the hash. */
function openSecret(secret: string): KeyPair {
  const bytes = Buffer.from(secret, "base64url");
  if (bytes.length < 32) throw new Error("an HS256 secret is shorter than 32 bytes");
  const key = createSecretKey(bytes);
  return { signWith: key, verifyWith: key };
}
