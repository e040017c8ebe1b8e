/** Whose password is tried, and from where: SHA-256 (hex) of canonical values, whether there is such an account or not. */
export interface PasswordAttempt {
  readonly subject: string;
  readonly address: string;
  /** For the audit table alone. */
  readonly realm?: string;
}

/** How often a password may be tried in vain. */
export interface AttemptPolicy {
  /** So many failures in a row block for `firstBlockMs`; each further one for twice as long, `mostBlockMs` at most. */
  readonly free: number;
  readonly firstBlockMs: number;
  readonly mostBlockMs: number;
  /** So many failures in a row block until they are forgotten. */
  readonly stop: number;
  /** Failures are forgotten when for so long there was no try. */
  readonly forgetMs: number;
}

/** Which count a try was counted in: one of the address's own, where a login from it has succeeded before, or that of all others. */
export type AttemptCount = "own" | "others";

/** A try whose password was right. */
export interface PasswordSuccess {
  readonly attempt: PasswordAttempt;
  readonly count: AttemptCount;
  /** Until when its address is known; epoch milliseconds. */
  readonly knownUntil: number;
}

/** Failed password logins. An address that has logged in before has a count of its own, which nobody else can use up. */
export interface Attempts {
  /** Counts a try before the password is checked, so that parallel guesses each pay. `until`: epoch milliseconds. */
  reserve(
    attempt: PasswordAttempt,
    policy: AttemptPolicy,
    now: number,
  ): Promise<
    { readonly kind: "reserved"; readonly count: AttemptCount } | { readonly kind: "throttled"; readonly until: number }
  >;
  /** Takes back a try whose password was not checked. */
  release(attempt: PasswordAttempt, counted: { count: AttemptCount; policy: AttemptPolicy }): Promise<void>;
  /** Clears the count of a try that succeeded, and knows its address: the last 20 of an account. */
  succeed(success: PasswordSuccess, now: number): Promise<void>;
  /** Forgets what has expired, at most 500 rows; returns how many. */
  purge(now: number): Promise<number>;
}
