import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import { type Realm, realmAlgorithms } from "../../../runtime/auth/tokens/realm.js";
import { type RealmKey, SigningKeys } from "../../../runtime/auth/tokens/signing-keys.js";
import { lowSignature } from "../../auth/sign-r1.js";
import type { Served } from "../harness.js";

type Json = Readonly<Record<string, unknown>>;

/** A token that its API accepts, and all that it was made with: more than any attacker has. */
export interface Genuine {
  readonly token: string;
  readonly header: Json;
  readonly claims: Json;
  readonly key: RealmKey;
  /** The keys of all other realms. */
  readonly others: readonly RealmKey[];
  /** A key that nobody has published. */
  readonly stranger: KeyObject;
  /** Epoch seconds. */
  readonly now: number;
  /** The latest `exp` that is over, in epoch seconds. */
  readonly over: number;
}

/** Takes a token apart, and the keys out of the server's own store. */
export async function readGenuine(served: Served, realm: Realm, token: string): Promise<Genuine> {
  const { box } = served.tools;
  const keys = new SigningKeys({ keys: served.store.keys, box, now: served.now, randomBytes });
  // `realmAlgorithms` has the realms as its keys and nothing else.
  const others = (Object.keys(realmAlgorithms) as Realm[]).filter((other) => other !== realm);
  const parse = (part = "") => JSON.parse(Buffer.from(part, "base64url").toString());
  const [header, claims] = token.split(".");
  return {
    token,
    header: parse(header),
    claims: parse(claims),
    key: await keys.current(realm),
    others: await Promise.all(others.map((other) => keys.current(other))),
    stranger: generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey,
    now: Math.floor(served.now() / 1000),
    over: Math.floor(served.now() / 1000) - served.clockToleranceSeconds,
  };
}

/** A JWS in compact form (RFC 7515, 7.1): ES256 by a private key, HS256 by a secret, whatever its header says. */
export function signJws(header: unknown, claims: unknown, key: KeyObject): string {
  const text = `${encode(header)}.${encode(claims)}`;
  const signature =
    key.type === "secret" ? createHmac("sha256", key).update(text).digest() : Buffer.from(lowSignature(key, text));
  return `${text}.${signature.toString("base64url")}`;
}

/** A part of a JWS: base64url of JSON. */
export function encode(part: unknown): string {
  return Buffer.from(typeof part === "string" ? part : JSON.stringify(part)).toString("base64url");
}

/** The public half of a key as PEM, DER and JWK: what a verifier that mixes up algorithms takes for a secret. */
export function publicTexts(key: KeyObject): readonly (string | Buffer)[] {
  const publicKey = key.type === "private" ? createPublicKey(key) : key;
  const pem = publicKey.export({ format: "pem", type: "spki" }).toString();
  const der = publicKey.export({ format: "der", type: "spki" });
  return [pem, pem.trim(), der, JSON.stringify(publicKey.export({ format: "jwk" }))];
}
