import { createCipheriv, createDecipheriv, createHash } from "node:crypto";
import type { RandomBytes } from "./make-id.js";

/** A stored secret cannot be opened: its master key is not at hand, or the text was changed or moved. */
export class SecretUnreadable extends Error {
  override readonly name = "SecretUnreadable";
  readonly code = "secret_unreadable";
  readonly reason: "unknown key" | "damaged";
  constructor(reason: "unknown key" | "damaged") {
    super(`a stored secret cannot be opened: ${reason}`);
    this.reason = reason;
  }
}

/** What sealing takes. */
export interface SecretBoxOptions {
  /** 32 bytes each; the first seals, all open. Without one, secrets are stored in a `plain:` envelope. */
  readonly masterKeys?: readonly Uint8Array[] | undefined;
  readonly randomBytes: RandomBytes;
}

interface MasterKey {
  readonly id: string;
  readonly bytes: Uint8Array;
}

const ivBytes = 12;
const tagBytes = 16;

/**
 * Seals what must be readable again (AES-256-GCM) before it is stored. An envelope names its master key and opens only
 * for the `place` that it was sealed for, so a sealed secret cannot be moved to another account. Envelopes:
 * `aes256gcm:<key id>:<base64url of iv, ciphertext, tag>` and `plain:<secret>`.
 */
export class SecretBox {
  readonly #keys: readonly MasterKey[];
  readonly #randomBytes: RandomBytes;

  /** Throws a RangeError for a master key that is not 32 bytes long. */
  constructor({ masterKeys = [], randomBytes }: SecretBoxOptions) {
    this.#keys = masterKeys.map(nameMasterKey);
    this.#randomBytes = randomBytes;
  }

  seal(secret: string, place: string): string {
    const [key] = this.#keys;
    if (key === undefined) return `plain:${secret}`;
    const iv = this.#randomBytes(ivBytes);
    const cipher = createCipheriv("aes-256-gcm", key.bytes, iv).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([iv, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]);
    return `aes256gcm:${key.id}:${sealed.toString("base64url")}`;
  }

  /** Throws `SecretUnreadable`. */
  open(envelope: string, place: string): string {
    if (envelope.startsWith("plain:")) return envelope.slice("plain:".length);
    const [scheme, id, text] = envelope.split(":");
    const key = this.#keys.find((candidate) => candidate.id === id);
    if (scheme !== "aes256gcm" || text === undefined) throw new SecretUnreadable("damaged");
    if (key === undefined) throw new SecretUnreadable("unknown key");
    return decrypt(key.bytes, Buffer.from(text, "base64url"), place);
  }
}

function nameMasterKey(bytes: Uint8Array): MasterKey {
  if (bytes.length !== 32) throw new RangeError("a master key must be 32 bytes long");
  return { id: createHash("sha256").update(bytes).digest("hex").slice(0, 16), bytes };
}

function decrypt(key: Uint8Array, sealed: Buffer, place: string): string {
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(ivBytes, -tagBytes)), decipher.final()]).toString("utf8");
  } catch {
    throw new SecretUnreadable("damaged");
  }
}
