import type { Attempts, PasswordSuccess } from "../store/attempts.js";
import type { Accounts } from "../store/store.js";
import { authorAccount } from "./accounts/author-account.js";
import { normaliseEmail } from "./accounts/normalise-email.js";
import type { BotCause, CaptchaVerifier } from "./codes/captcha.js";
import { isCommonPassword } from "./passwords/is-common-password.js";
import { type FoundAccount, LoginThrottle, type LoginThrottled } from "./passwords/login-throttle.js";
import type { PasswordHasher } from "./passwords/password-hasher.js";
import { upgradeHash } from "./passwords/upgrade-hash.js";
import type { RandomBytes } from "./secrets/make-id.js";
import type { SigningKeys } from "./tokens/signing-keys.js";
import { tokenLifetimes } from "./tokens/token-lifetimes.js";
import { Tokens } from "./tokens/tokens.js";

/** A login as it came, its form checked; `ip` as the server saw it. */
export interface AuthorLoginRequest {
  readonly email: string;
  readonly password: string;
  /** The captcha token. */
  readonly validation: string;
  readonly ip: string;
}
/** A new author as it came, its form checked. */
export interface AuthorCreateRequest extends AuthorLoginRequest {
  readonly name: string;
}

/** `rejected` is the same for an unknown address and a wrong password. `cause` is for the log alone. */
export type AuthorLoginOutcome =
  | { readonly kind: "accepted"; readonly token: string }
  | { readonly kind: "bot"; readonly cause: BotCause }
  | { readonly kind: "rejected" }
  | LoginThrottled;

/** What making an author came to; `common`: the password is one of those that leak the most; `what` is the first of its names that another has. */
export type AuthorCreateOutcome =
  | { readonly kind: "created"; readonly token: string }
  | { readonly kind: "common" }
  | { readonly kind: "bot"; readonly cause: BotCause }
  | { readonly kind: "taken"; readonly what: "email" | "name" };

/** An author whose token is good. */
export interface Author {
  readonly id: string;
  readonly name: string;
}

/** What X-Pkg logins take. */
export interface AuthorLoginOptions {
  readonly accounts: Pick<Accounts, "byId" | "create" | "withPassword" | "replacePasswordHash">;
  readonly attempts: Attempts;
  readonly keys: SigningKeys;
  readonly hasher: PasswordHasher;
  readonly captcha: CaptchaVerifier;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** How far the clocks of the processes that share tokens may differ, in seconds; default 0. */
  readonly clockToleranceSeconds?: number | undefined;
  readonly randomBytes: RandomBytes;
}

const realm = "xpkg";
const lifetimeSeconds = tokenLifetimes.xpkg;

/** X-Pkg logins: a captcha, then e-mail address and password. Methods may reject with `HashQueueFull` and `StoreUnavailable`. */
export class AuthorLogins {
  readonly #options: AuthorLoginOptions;
  readonly #tokens: Tokens;
  readonly #throttle: LoginThrottle;

  constructor(options: AuthorLoginOptions) {
    this.#options = options;
    this.#tokens = new Tokens({ realm, required: ["id", "name", "session"] }, options);
    this.#throttle = new LoginThrottle({ ...options, realm });
  }

  /** Takes as long for an unknown address as for a wrong password, and slows down those who fail at either. */
  async login({ email, password, validation, ip }: AuthorLoginRequest): Promise<AuthorLoginOutcome> {
    const verdict = await this.#options.captcha.verify(validation, ip);
    if (verdict.kind === "bot") return verdict;
    const login = normaliseEmail(email);
    return this.#options.hasher.admit(() =>
      this.#throttle.attempt({ login, ip }, (found, success) => this.#checkPassword(found, password, success)),
    );
  }

  async #checkPassword(found: FoundAccount, password: string, success: PasswordSuccess) {
    const { account: author, hash } = found ?? {};
    const { attempts, hasher, now } = this.#options;
    const matches = await hasher.matches(hash, password);
    if (!matches || author?.status !== "active" || hash === undefined) return { kind: "rejected" } as const;
    void upgradeHash(this.#options, { accountId: author.id, hash, password });
    const token = await this.#sign(author);
    await attempts.succeed(success, now());
    return { kind: "accepted", token } as const;
  }

  /** Makes an author; the first of several that ask for a name or address at once gets it. */
  async create({ email, name, password, validation, ip }: AuthorCreateRequest): Promise<AuthorCreateOutcome> {
    const { accounts, captcha, hasher, now, randomBytes } = this.#options;
    if (isCommonPassword(password)) return { kind: "common" };
    const verdict = await captcha.verify(validation, ip);
    if (verdict.kind === "bot") return verdict;
    const author = authorAccount({ email, name, passwordHash: await hasher.hash(password) }, randomBytes);
    // Signed first, so that no account is made for which no token can be had.
    const token = await this.#sign(author);
    const made = await accounts.create(author, now());
    if (made.kind === "taken") return { kind: "taken", what: made.what === "name" ? "name" : "email" };
    await this.#throttle.remember({ login: author.login, ip });
    return { kind: "created", token };
  }

  /** The author of a token, while it is the author's present session. */
  async resume(token: string): Promise<Author | undefined> {
    const claims = await this.#tokens.read(token);
    if (typeof claims?.id !== "string") return undefined;
    const author = await this.#options.accounts.byId(claims.id);
    if (author?.realm !== realm || author.status !== "active") return undefined;
    return author.profile.session === claims.session ? { id: author.id, name: author.name } : undefined;
  }

  #sign(author: Author & { readonly profile: Readonly<Record<string, string>> }): Promise<string> {
    const iat = Math.floor(this.#options.now() / 1000);
    const claims = { id: author.id, name: author.name, session: author.profile.session };
    return this.#tokens.sign(claims, { iat, exp: iat + lifetimeSeconds });
  }
}
