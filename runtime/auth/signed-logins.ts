import type { Audit, AuditEvent } from "../store/audit/audit.js";
import type { Account, Accounts, Credential, OnceKey, Session, Sessions } from "../store/store.js";
import { authorizerOf } from "./bullish/authorizer.js";
import { HmacRequests } from "./bullish/hmac-requests.js";
import { isTimely, type LoginPayload, payloadFault, signedText } from "./bullish/login-payload.js";
import { addressAllowed, addressKey } from "./network/client-address.js";
import { makeId, type RandomBytes } from "./secrets/make-id.js";
import { onceKey } from "./secrets/once-key.js";
import type { SecretBox } from "./secrets/secret-box.js";
import { readSignature, verifies } from "./signatures/ecdsa-signature.js";
import { readPublicKey } from "./signatures/public-key.js";
import { malformed } from "./signatures/read.js";
import type { SigningKeys } from "./tokens/signing-keys.js";
import { tokenLifetimes } from "./tokens/token-lifetimes.js";
import { Tokens } from "./tokens/tokens.js";

/** A login as it came: `publicKey` and `signature` in either encoding, `ip` as the server saw it. */
export interface SignedLoginRequest {
  readonly publicKey: string;
  readonly signature: string;
  readonly loginPayload: LoginPayload;
  readonly ip: string;
}

/** A login by HMAC headers. `path` is the request's target as the client sent it, the mount included. */
export interface HmacLoginRequest {
  readonly publicKey: string;
  /** Any unsigned 64-bit number that the key has not used before. */
  readonly nonce: string;
  /** Epoch milliseconds. */
  readonly timestamp: string;
  readonly signature: string;
  readonly method: string;
  readonly path: string;
}

/** Whoever signed a request with a known HMAC key. The nonce is spent only by a login. */
export interface HmacPrincipal {
  readonly publicKey: string;
  readonly nonce: string;
}

/** A Bullish session that is live. */
export interface BullishSession {
  readonly sessionId: string;
  readonly accountId: string;
  readonly userId: string;
}

/** What a login by HMAC headers came to; `rejected` never tells why. */
export type HmacLoginOutcome =
  | { readonly kind: "accepted"; readonly authorizer: string; readonly token: string }
  | { readonly kind: "rejected" }
  | { readonly kind: "forbidden"; readonly reason: "disabled" | "ip" | "sessions" };

/** What a login came to. `malformed` names the form that is broken; `rejected` never tells why. */
export type SignedLoginOutcome = HmacLoginOutcome | { readonly kind: "malformed"; readonly reason: string };

/** What Bullish logins take, settings included. */
export interface SignedLoginOptions {
  readonly accounts: Pick<Accounts, "byCredential">;
  readonly sessions: Pick<Sessions, "create" | "live" | "revoke">;
  readonly audit: Pick<Audit, "record">;
  readonly keys: SigningKeys;
  readonly box: SecretBox;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** How far the clocks of the processes that share tokens may differ, in seconds; default 0. */
  readonly clockToleranceSeconds?: number | undefined;
  readonly randomBytes: RandomBytes;
  /** How far ahead of this clock a payload may begin; default 30. */
  readonly clockSkewSeconds?: number | undefined;
  /** Live sessions a user may have; default 500. */
  readonly maxSessions?: number | undefined;
}

interface Owner {
  readonly account: Account;
  readonly credential: Credential;
}

const realm = "bullish";
const lifetimeSeconds = tokenLifetimes.bullish;
/** As the vendor's own tokens have it. */
const issuer = "b1x-auth-service";
const stage = "AUTHENTICATED_WITH_BLOCKCHAIN";
const rejected = { kind: "rejected" } as const;

/** Bullish logins: by a signature over the payload, or by HMAC headers. All methods may reject with `StoreUnavailable`. */
export class SignedLogins {
  readonly #options: SignedLoginOptions;
  readonly #tokens: Tokens;
  readonly #hmac: HmacRequests;
  readonly #clockSkewSeconds: number;

  constructor(options: SignedLoginOptions) {
    this.#options = options;
    this.#tokens = new Tokens({ realm, issuer, required: ["sub", "jti", "STAGE"] }, options);
    this.#hmac = new HmacRequests(options);
    this.#clockSkewSeconds = options.clockSkewSeconds ?? 30;
  }

  /** Logs in by an ECDSA signature. The payload's nonce is good once for a key. */
  async attempt({ publicKey, signature, loginPayload, ip }: SignedLoginRequest): Promise<SignedLoginOutcome> {
    const fault = payloadFault(loginPayload);
    if (fault !== undefined) return malformed(fault);
    const key = readPublicKey(publicKey);
    if (key.kind === "malformed") return key;
    const signed = readSignature(signature);
    if (signed.kind === "malformed") return signed;
    if (key.value.encoding !== signed.value.encoding) return malformed("publicKey and signature differ in encoding");

    if (!isTimely(loginPayload, this.#options.now(), this.#clockSkewSeconds)) return rejected;
    // An unknown key is verified like a known one: nothing can be learned from the time it takes.
    if (!verifies(key.value, signed.value, signedText(loginPayload))) return rejected;
    const owner = await this.#options.accounts.byCredential(realm, key.value.fingerprint);
    if (owner?.credential.kind !== "p256" || owner.account.login !== loginPayload.userId) return rejected;
    return this.#open(owner, this.#spend(key.value.fingerprint, loginPayload), ip);
  }

  /** Who signed these headers; undefined where they do not verify, are not of now, or the key is unknown. */
  async verifyHmac(request: HmacLoginRequest): Promise<HmacPrincipal | undefined> {
    const signed = await this.#hmac.verify(request);
    return signed ? { publicKey: request.publicKey, nonce: request.nonce } : undefined;
  }

  /** Logs in whoever `verifyHmac` found. A nonce is good once for a key. */
  async loginHmac(principal: HmacPrincipal, ip: string): Promise<HmacLoginOutcome> {
    const owner = await this.#options.accounts.byCredential(realm, principal.publicKey);
    return owner?.credential.kind === "hmac" ? this.#open(owner, this.#hmac.spend(principal), ip) : rejected;
  }

  /** The live session of a token, asked from the address that it is bound to. Another address leaves it alive. */
  async resume(token: string, ip: string): Promise<BullishSession | undefined> {
    const claims = await this.#tokens.read(token);
    if (claims?.jti === undefined) return undefined;
    const found = await this.#options.sessions.live(claims.jti, this.#options.now());
    if (found === undefined || found.session.realm !== realm) return undefined;
    if (found.account.login !== claims.sub) return undefined;
    if (found.session.ipKey !== addressKey(ip)) return this.#refuseAddress(found);
    return { sessionId: found.session.id, accountId: found.account.id, userId: found.account.login };
  }

  /** Ends a session; its token is refused from then on. */
  async logout({ sessionId }: BullishSession): Promise<void> {
    await this.#options.sessions.revoke(sessionId, this.#options.now());
  }

  #spend(fingerprint: string, { nonce, expirationTime }: LoginPayload): OnceKey {
    // Remembered beyond its end, in case this clock is set back by less than the skew.
    const expiresAt = (expirationTime + this.#clockSkewSeconds) * 1000;
    return onceKey("bullish-login", [fingerprint, String(nonce)], expiresAt);
  }

  async #open({ account, credential }: Owner, once: OnceKey, ip: string): Promise<HmacLoginOutcome> {
    if (account.status === "deleted") return rejected;
    const isActive = account.status === "active" && credential.status === "active";
    if (!isActive) return this.#forbid({ account, credential }, "disabled");
    if (!addressAllowed(ip, credential.allowIps)) return this.#forbid({ account, credential }, "ip");
    const iat = Math.floor(this.#options.now() / 1000);
    const exp = iat + lifetimeSeconds;
    const id = makeId(this.#options.randomBytes);
    // Signed before the nonce is spent: a login must not fail halfway.
    const token = await this.#tokens.sign({ sub: account.login, jti: id, STAGE: stage }, { iat, exp });
    const session = { id, realm, accountId: account.id, credentialId: credential.id, ipKey: addressKey(ip) };
    // Kept for as long as its token is read.
    const end = (exp + (this.#options.clockToleranceSeconds ?? 0)) * 1000;
    const expiry = { idleExpiresAt: end, absoluteExpiresAt: end };
    const { kind } = await this.#store({ ...session, ...expiry }, once);
    if (kind === "replayed") return rejected;
    if (kind === "tooMany") return { kind: "forbidden", reason: "sessions" };
    if (kind === "inactive") return { kind: "forbidden", reason: "disabled" };
    return { kind: "accepted", authorizer: authorizerFor(credential), token };
  }

  /** Whoever has a key that may not be used has signed for it: its owner will want to know. */
  async #forbid({ account, credential }: Owner, reason: "disabled" | "ip"): Promise<HmacLoginOutcome> {
    await this.#record({ action: "login.refused", accountId: account.id, credentialId: credential.id, reason });
    return { kind: "forbidden", reason };
  }

  async #refuseAddress({ session, account }: { session: Session; account: Account }): Promise<undefined> {
    await this.#record({ action: "session.refused", accountId: account.id, sessionId: session.id, reason: "address" });
  }

  #record(event: AuditEvent): Promise<void> {
    return this.#options.audit.record({ realm, ...event }, this.#options.now());
  }

  #store(session: Parameters<Sessions["create"]>[0], once: OnceKey) {
    const { sessions, maxSessions = 500, now } = this.#options;
    return sessions.create(session, { once, max: maxSessions }, now());
  }
}

function authorizerFor({ attributes }: Credential): string {
  return authorizerOf(attributes.accountId ?? "0", attributes.authorizerSlot ?? "5");
}
