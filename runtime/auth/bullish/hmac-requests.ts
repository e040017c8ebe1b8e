import type { Accounts, OnceKey } from "../../store/store.js";
import { onceKey } from "../secrets/once-key.js";
import type { SecretBox } from "../secrets/secret-box.js";
import { hmacPlace } from "../secrets/secret-place.js";
import { hmacVerifies } from "../signatures/hmac-signature.js";
import { isU64 } from "./u64.js";

/** What checking HMAC headers takes. */
export interface HmacRequestOptions {
  readonly accounts: Pick<Accounts, "byCredential">;
  readonly box: SecretBox;
  readonly now: () => number;
}

interface SignedRequest {
  readonly publicKey: string;
  readonly nonce: string;
  readonly timestamp: string;
  readonly signature: string;
  readonly method: string;
  readonly path: string;
}

const realm = "bullish";
const toleranceMs = 300_000;
/** A request may be repeated for twice the tolerance at most; a minute is for clocks that are set. */
const rememberMs = 2 * toleranceMs + 60_000;

/** Requests signed by a Bullish HMAC key: hex HMAC-SHA-256 over timestamp, nonce, method and path, without a body. */
export class HmacRequests {
  readonly #options: HmacRequestOptions;

  constructor(options: HmacRequestOptions) {
    this.#options = options;
  }

  /** Whether a known key signed this within 300 s of now. The status of the key is not looked at. */
  async verify({ publicKey, nonce, timestamp, signature, method, path }: SignedRequest): Promise<boolean> {
    if (!isU64(nonce) || !/^[1-9][0-9]{0,15}$/.test(timestamp)) return false;
    if (Math.abs(this.#options.now() - Number(timestamp)) > toleranceMs) return false;
    const secret = await this.#secretOf(publicKey);
    const message = timestamp + nonce + method + path;
    // An unknown key costs an HMAC as well.
    return hmacVerifies(secret ?? "no such key", message, signature) && secret !== undefined;
  }

  /** What a login by this key and nonce spends. */
  spend({ publicKey, nonce }: { readonly publicKey: string; readonly nonce: string }): OnceKey {
    return onceKey("bullish-hmac", [publicKey, nonce], this.#options.now() + rememberMs);
  }

  async #secretOf(publicKey: string): Promise<string | undefined> {
    const owner = await this.#options.accounts.byCredential(realm, publicKey);
    if (owner?.credential.kind !== "hmac" || owner.account.status === "deleted") return undefined;
    return this.#options.box.open(owner.credential.material, hmacPlace(realm, publicKey));
  }
}
