import type { Attempts, PasswordSuccess } from "../store/attempts.js";
import type { Account, Accounts, Session, Sessions } from "../store/store.js";
import { normaliseEmail } from "./accounts/normalise-email.js";
import { type FoundAccount, LoginThrottle, type LoginThrottled } from "./passwords/login-throttle.js";
import type { PasswordHasher } from "./passwords/password-hasher.js";
import { upgradeHash } from "./passwords/upgrade-hash.js";
import { makeId, type RandomBytes } from "./secrets/make-id.js";
import { RefreshTokens } from "./tokens/refresh-tokens.js";
import type { SigningKeys } from "./tokens/signing-keys.js";
import { tokenLifetimes } from "./tokens/token-lifetimes.js";
import { Tokens } from "./tokens/tokens.js";

/** A login as it came, its form checked; `ip` as the server saw it. */
export interface PasswordLoginRequest {
  readonly email: string;
  readonly password: string;
  readonly ip: string;
}

/** What a login tells of its user. */
export interface FlashbackUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly orgId: string;
}

/** Why a login failed, told to the caller by contract. */
export type PasswordLoginCode = "USER_NOT_FOUND" | "INVALID_PASSWORD" | "USER_INACTIVE" | "NO_PASSWORD_SET";

/** The two tokens of a session. */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Epoch seconds: the access token's `exp`. */
  readonly expiresAt: number;
}

/** What a login came to. `tokenId` names the refresh token's record and is no secret. */
export type PasswordLoginOutcome =
  | ({ readonly kind: "accepted"; readonly tokenId: string; readonly user: FlashbackUser } & TokenPair)
  | { readonly kind: "rejected"; readonly code: PasswordLoginCode }
  | LoginThrottled;

/** What a refresh came to; `rejected` never tells why. */
export type RefreshOutcome = ({ readonly kind: "accepted" } & TokenPair) | { readonly kind: "rejected" };

/** Whose live session an access token named. */
export interface FlashbackPrincipal {
  readonly sessionId: string;
  readonly accountId: string;
}

/** A live refresh token, without its secret. Times are epoch seconds. */
export interface RefreshTokenRecord {
  readonly tokenId: string;
  readonly createdAt: number;
  readonly lastUsedAt: number;
  readonly expiresAt: number;
  /** Whether it belongs to the session that asks. */
  readonly current: boolean;
}

/** What Flashback sessions take, settings included. */
export interface PasswordSessionOptions {
  readonly accounts: Pick<Accounts, "withPassword" | "replacePasswordHash">;
  readonly sessions: Sessions;
  readonly attempts: Attempts;
  readonly keys: SigningKeys;
  readonly hasher: PasswordHasher;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** How far the clocks of the processes that share tokens may differ, in seconds; default 0. */
  readonly clockToleranceSeconds?: number | undefined;
  readonly randomBytes: RandomBytes;
  /** Answers INVALID_PASSWORD whatever is wrong, so that nobody learns which addresses have accounts; default false. */
  readonly hideAccounts?: boolean | undefined;
}

type PairedSession = Pick<Session, "id" | "refreshSeq" | "rotatedAt" | "absoluteExpiresAt">;

const realm = "flashback";
const day = 86_400_000;
const accessSeconds = tokenLifetimes.flashback;
const refreshIdleMs = tokenLifetimes["flashback-refresh"] * 1000;
const refreshAbsoluteMs = 90 * day;
/** For so long a lost answer to a refresh may be asked for again. */
const graceMs = 10_000;
const rejected = { kind: "rejected" } as const;

/** Flashback sessions: a password login, then rotating refresh tokens. Methods may reject with `HashQueueFull` and `StoreUnavailable`. */
export class PasswordSessions {
  readonly #options: PasswordSessionOptions;
  readonly #access: Tokens;
  readonly #refresh: RefreshTokens;
  readonly #throttle: LoginThrottle;

  constructor(options: PasswordSessionOptions) {
    this.#options = options;
    const names = { issuer: "flashback", audience: "flashback-api" };
    this.#access = new Tokens({ realm, ...names, required: ["sub", "sid"] }, options);
    this.#refresh = new RefreshTokens("flashback-refresh", options.keys);
    this.#throttle = new LoginThrottle({ ...options, realm });
  }

  /** Slows down those who fail, whatever they fail at. */
  async login({ email, password, ip }: PasswordLoginRequest): Promise<PasswordLoginOutcome> {
    const login = normaliseEmail(email);
    return this.#options.hasher.admit(() =>
      this.#throttle.attempt({ login, ip }, (found, success) => this.#checkPassword(found, password, success)),
    );
  }

  /** Checks in the documented order. A password is hashed whatever was found, so that all failures take as long. */
  async #checkPassword(found: FoundAccount, password: string, success: PasswordSuccess): Promise<PasswordLoginOutcome> {
    const { account, hash } = found ?? {};
    const { hasher, hideAccounts = false } = this.#options;
    const matches = await hasher.matches(hash, password);
    const code = refusal({ account, hash, matches });
    if (code !== undefined || account === undefined || hash === undefined)
      return { kind: "rejected", code: hideAccounts || code === undefined ? "INVALID_PASSWORD" : code };
    const outcome = await this.#open(account, success);
    if (outcome.kind === "accepted") void upgradeHash(this.#options, { accountId: account.id, hash, password });
    else if (hideAccounts) return { kind: "rejected", code: "INVALID_PASSWORD" };
    return outcome;
  }

  /**
   * Exchanges a refresh token for the next. The same token within 10 s gets the same successor while that is unused;
   * any other use of an old token ends the session.
   */
  async refresh(refreshToken: string): Promise<RefreshOutcome> {
    const position = await this.#refresh.read(refreshToken);
    if (position === undefined) return rejected;
    const now = this.#options.now();
    const rotation = { id: position.sessionId, seq: position.seq, idleExpiresAt: now + refreshIdleMs, graceMs };
    const rotated = await this.#options.sessions.rotateRefresh(rotation, now);
    if (!("session" in rotated)) return rejected;
    return { kind: "accepted", ...(await this.#pair(rotated.account, rotated.session)) };
  }

  /** Ends the session of a refresh token, also of one that was exchanged already. That it has ended before is no error. */
  async logout(refreshToken: string): Promise<{ readonly kind: "loggedOut" | "rejected" }> {
    const position = await this.#refresh.read(refreshToken);
    if (position === undefined) return rejected;
    await this.#options.sessions.revoke(position.sessionId, this.#options.now());
    return { kind: "loggedOut" };
  }

  /** Whose live session an access token names. */
  async resume(accessToken: string): Promise<FlashbackPrincipal | undefined> {
    const claims = await this.#access.read(accessToken);
    if (typeof claims?.sid !== "string") return undefined;
    const found = await this.#options.sessions.live(claims.sid, this.#options.now());
    if (found === undefined || found.session.realm !== realm || found.account.id !== claims.sub) return undefined;
    return { sessionId: found.session.id, accountId: found.account.id };
  }

  /** The live refresh tokens of the caller, the newest first. */
  async list({ accountId, sessionId }: FlashbackPrincipal): Promise<readonly RefreshTokenRecord[]> {
    const live = await this.#options.sessions.listLive(accountId, this.#options.now());
    return live.map((session) => recordOf(session, sessionId)).reverse();
  }

  /** Ends a session of the caller. False: no live token of the caller has this id. */
  async revoke({ accountId }: FlashbackPrincipal, tokenId: string): Promise<boolean> {
    const { sessions, now } = this.#options;
    const found = await sessions.live(tokenId, now());
    if (found?.account.id !== accountId) return false;
    return sessions.revoke(tokenId, now());
  }

  async #open(account: Account, password: PasswordSuccess): Promise<PasswordLoginOutcome> {
    const { sessions, now, randomBytes } = this.#options;
    const createdAt = now();
    const expiry = { idleExpiresAt: createdAt + refreshIdleMs, absoluteExpiresAt: createdAt + refreshAbsoluteMs };
    const session = { id: makeId(randomBytes), realm, accountId: account.id, ...expiry };
    const pair = await this.#pair(account, { ...session, refreshSeq: 0, rotatedAt: createdAt });
    const { kind } = await sessions.create(session, { password }, createdAt);
    if (kind !== "created") return { kind: "rejected", code: "USER_INACTIVE" };
    return { kind: "accepted", ...pair, tokenId: session.id, user: userOf(account) };
  }

  /** The tokens of a session at its present position. An access token never outlives its session. */
  async #pair(account: Account, session: PairedSession): Promise<TokenPair> {
    const iat = Math.floor(this.#options.now() / 1000);
    const exp = Math.min(iat + accessSeconds, Math.floor(session.absoluteExpiresAt / 1000));
    const { id, email, orgId } = userOf(account);
    const claims = { sub: id, sid: session.id, type: "access", userId: id, email, orgId };
    return {
      accessToken: await this.#access.sign(claims, { iat, exp }),
      refreshToken: await this.#refresh.write({ sessionId: session.id, seq: session.refreshSeq }, session.rotatedAt),
      expiresAt: exp,
    };
  }
}

/** The documented order: the address exists, is active, has a password, it matches; then deleted or banned. */
function refusal(found: {
  readonly account: Account | undefined;
  readonly hash: string | undefined;
  readonly matches: boolean;
}): PasswordLoginCode | undefined {
  if (found.account === undefined) return "USER_NOT_FOUND";
  if (found.account.status === "disabled") return "USER_INACTIVE";
  if (found.hash === undefined) return "NO_PASSWORD_SET";
  if (!found.matches) return "INVALID_PASSWORD";
  return found.account.status === "active" ? undefined : "USER_INACTIVE";
}

function userOf(account: Account): FlashbackUser {
  return { id: account.id, email: account.login, name: account.name, orgId: account.profile.orgId ?? "" };
}

function recordOf(session: Session, askingSessionId: string): RefreshTokenRecord {
  const seconds = (ms: number) => Math.floor(ms / 1000);
  return {
    tokenId: session.id,
    createdAt: seconds(session.createdAt),
    lastUsedAt: seconds(Math.max(session.createdAt, session.rotatedAt)),
    expiresAt: seconds(Math.min(session.idleExpiresAt, session.absoluteExpiresAt)),
    current: session.id === askingSessionId,
  };
}
