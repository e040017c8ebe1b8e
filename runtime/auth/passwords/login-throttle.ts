import { createHash } from "node:crypto";
import type { AttemptCount, AttemptPolicy, Attempts, PasswordAttempt, PasswordSuccess } from "../../store/attempts.js";
import type { Accounts } from "../../store/store.js";
import { addressKey } from "../network/client-address.js";

/** Too many logins of an account have failed: the next is looked at in `retryAfterSeconds`, 1 at least. */
export interface LoginThrottled {
  readonly kind: "throttled";
  readonly retryAfterSeconds: number;
}

/** Who logs in: the normalised name, whether there is such an account or not, and the address of the caller. */
export interface LoginCaller {
  readonly login: string;
  readonly ip: string;
}

/** What throttling takes. */
export interface LoginThrottleOptions {
  readonly realm: string;
  readonly accounts: Pick<Accounts, "withPassword">;
  readonly attempts: Attempts;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** The account of a login and its hash, as the store has them; undefined: there is none. */
export type FoundAccount = Awaited<ReturnType<Accounts["withPassword"]>>;
/** Checks a password; hands `success` to the store where it is right. */
type Check<T> = (found: FoundAccount, success: PasswordSuccess) => Promise<T>;

const minute = 60_000;
const day = 24 * 60 * minute;
/** After 5 failures a wait of 1, 2, 4 … 900 s; after 100 in a row (NIST SP 800-63B) a day of rest. */
const policy: AttemptPolicy = { free: 5, firstBlockMs: 1000, mostBlockMs: 15 * minute, stop: 100, forgetMs: day };
const knownForMs = 90 * day;

/**
 * Slows guessing down for each account, also for names that no account has. An address from which the account has
 * logged in within 90 days has a count of its own: strangers cannot keep the owner out there. Methods may reject with
 * `StoreUnavailable`.
 */
export class LoginThrottle {
  readonly #options: LoginThrottleOptions;

  constructor(options: LoginThrottleOptions) {
    this.#options = options;
  }

  /**
   * Does a check, unless too many have failed. A check whose password was right hands what it is given to
   * `Attempts.succeed` or `Sessions.create`; one that throws (too many passwords wait) does not count.
   */
  async attempt<T>(caller: LoginCaller, check: Check<T>): Promise<T | LoginThrottled> {
    const { accounts, attempts, now, realm } = this.#options;
    const attempt = this.#attemptOf(caller);
    // Looked up while the attempt is written, which waits for the disk.
    const finding = accounts.withPassword(realm, caller.login);
    finding.catch(() => undefined);
    const reserved = await attempts.reserve(attempt, policy, now());
    if (reserved.kind === "throttled")
      return { kind: "throttled", retryAfterSeconds: Math.max(1, Math.ceil((reserved.until - now()) / 1000)) };
    const { count } = reserved;
    try {
      return await check(await finding, this.#successOf(attempt, count));
    } catch (error) {
      // A store that is down keeps the try; what went wrong first is what the caller must hear of.
      await attempts.release(attempt, { count, policy }).catch(() => undefined);
      throw error;
    }
  }

  /** Knows the address that an account was made from. A store that is down only loses that comfort. */
  async remember(caller: LoginCaller): Promise<void> {
    const { attempts, now } = this.#options;
    await attempts.succeed(this.#successOf(this.#attemptOf(caller), "others"), now()).catch(() => undefined);
  }

  #successOf(attempt: PasswordAttempt, count: AttemptCount): PasswordSuccess {
    return { attempt, count, knownUntil: this.#options.now() + knownForMs };
  }

  #attemptOf({ login, ip }: LoginCaller): PasswordAttempt {
    const { realm } = this.#options;
    return { realm, subject: digest([realm, login]), address: digest([realm, login, addressKey(ip)]) };
  }
}

/** Framed, so that no two lists share a digest. */
function digest(values: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("hex");
}
