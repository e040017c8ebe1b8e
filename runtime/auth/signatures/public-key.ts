import { createHash, createPublicKey, ECDH, type KeyObject } from "node:crypto";
import { readR1 } from "./r1-text.js";
import { malformed, type Read } from "./read.js";

/** How a key and its signatures are written: EOSIO R1 text, or PEM with base64 of DER. */
export type Encoding = "r1" | "pem";

/** A point of P-256, ready to verify with. */
export interface PublicKey {
  readonly encoding: Encoding;
  readonly key: KeyObject;
  /** SubjectPublicKeyInfo: base64 of DER, the point uncompressed, whatever way the key was written. */
  readonly spki: string;
  /** SHA-256 (hex) of that DER: the same for both encodings of a key. */
  readonly fingerprint: string;
}

const r1Form = { name: "publicKey", prefix: "PUB_R1_", bytes: 33 };
/** RFC 5480: id-ecPublicKey, secp256r1, a bit string of 65 bytes. */
const spkiHead = Buffer.from("3059301306072a8648ce3d020106082a8648ce3d030107034200", "hex");
const pemForm = /^-----BEGIN PUBLIC KEY-----\r?\n(?:[A-Za-z0-9+/=]{1,200}\r?\n){1,8}-----END PUBLIC KEY-----$/;

/** Parsing takes longer than verifying, and the same few keys come again and again. */
const parsed = new Map<string, Read<PublicKey>>();
const parsedMax = 1000;

/** Reads a `PUB_R1_` text or an SPKI PEM. Never throws; text of any length and content is read or malformed. */
export function readPublicKey(text: string): Read<PublicKey> {
  const trimmed = text.trim();
  if (trimmed.length > 1024) return malformed("publicKey is too long");
  const known = parsed.get(trimmed);
  if (known !== undefined) return known;
  const result = parse(trimmed);
  const [oldest] = parsed.keys();
  if (parsed.size >= parsedMax && oldest !== undefined) parsed.delete(oldest);
  parsed.set(trimmed, result);
  return result;
}

function parse(text: string): Read<PublicKey> {
  if (text.startsWith(r1Form.prefix)) return parseR1(text);
  if (text.startsWith("-----BEGIN PUBLIC KEY-----")) return parsePem(text);
  return malformed("publicKey is neither PUB_R1_ text nor a public key in PEM");
}

function parseR1(text: string): Read<PublicKey> {
  const payload = readR1(text, r1Form);
  return payload.kind === "malformed" ? payload : fromPoint("r1", payload.value);
}

function parsePem(text: string): Read<PublicKey> {
  if (!pemForm.test(text)) return malformed("publicKey is no readable PEM");
  try {
    const key = createPublicKey({ key: text, format: "pem" });
    if (key.asymmetricKeyType !== "ec" || key.asymmetricKeyDetails?.namedCurve !== "prime256v1")
      return malformed("publicKey is no key of P-256");
    const { x = "", y = "" } = key.export({ format: "jwk" });
    return fromPoint("pem", Buffer.concat([Buffer.of(4), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]));
  } catch {
    return malformed("publicKey is no readable PEM");
  }
}

/** Takes a compressed or uncompressed point; refuses infinity and points off the curve. */
function fromPoint(encoding: Encoding, bytes: Uint8Array): Read<PublicKey> {
  try {
    const point = ECDH.convertKey(bytes, "prime256v1", undefined, undefined, "uncompressed");
    if (typeof point === "string") return malformed("publicKey is no point of P-256");
    const der = Buffer.concat([spkiHead, point]);
    const key = createPublicKey({ key: der, format: "der", type: "spki" });
    const fingerprint = createHash("sha256").update(der).digest("hex");
    return { kind: "read", value: { encoding, key, spki: der.toString("base64"), fingerprint } };
  } catch {
    return malformed("publicKey is no point of P-256");
  }
}
