import { type Realm, realmAlgorithms } from "./realm.js";
import type { RealmKey, SigningKeys } from "./signing-keys.js";

/** A public key of a JWK Set (RFC 7517). */
export interface PublicJwk {
  readonly kty: "EC";
  readonly crv: "P-256";
  readonly x: string;
  readonly y: string;
  readonly kid: string;
  readonly alg: "ES256";
  readonly use: "sig";
}

/** The JWK Set by which others check a realm's tokens. Empty for HS256, whose key is a secret. */
export async function jwksOf(keys: SigningKeys, realm: Realm): Promise<{ readonly keys: readonly PublicJwk[] }> {
  if (realmAlgorithms[realm] !== "ES256") return { keys: [] };
  return { keys: (await keys.all(realm)).map(publicJwk) };
}

/** Named members only: nothing private can slip through. */
function publicJwk({ kid, verifyWith }: RealmKey): PublicJwk {
  const { x = "", y = "" } = verifyWith.export({ format: "jwk" });
  return { kty: "EC", crv: "P-256", x, y, kid, alg: "ES256", use: "sig" };
}
