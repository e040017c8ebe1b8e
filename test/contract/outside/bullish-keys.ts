import { type KeyObject, sign } from "node:crypto";
import { publicKeyText, signatureText } from "./r1-text.js";

/** A user's key in one of the two forms in which Bullish takes keys and signatures. */
export interface BullishKey {
  readonly userId: string;
  readonly publicKey: string;
  sign(message: string): string;
}

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** The key as EOSIO writes it. */
export function r1Key(userId: string, { publicKey, privateKey }: KeyPair): BullishKey {
  return { userId, publicKey: publicKeyText(publicKey), sign: (message) => signatureText(message, privateKey) };
}

/** The key in PEM, its signatures in base64 of DER. */
export function pemKey(userId: string, { publicKey, privateKey }: KeyPair): BullishKey {
  return {
    userId,
    publicKey: publicKey.export({ format: "pem", type: "spki" }).toString().trim(),
    sign: (message) => sign("sha256", Buffer.from(message), privateKey).toString("base64"),
  };
}

/** The id of an HMAC key, and its secret. */
export interface HmacKey {
  readonly publicKey: string;
  readonly secretKey: string;
}
