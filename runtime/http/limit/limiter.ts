/** One counter's rule, as far as counting goes. Durations are seconds. */
export interface LimitRule {
  /** Namespace of the counter: API and limit name. */
  readonly name: string;
  readonly points: number;
  readonly window: number;
  /** How long a caller is refused once the points are used up; 0: until the window ends. */
  readonly block: number;
}

/** What one counted call left behind. */
export interface Consumption {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Epoch milliseconds. */
  readonly resetAt: number;
  /** 0 while calls are allowed. */
  readonly retryAfterMs: number;
}

/** Counts calls. A rejection means that the counter's store is dead, never that a limit is reached. */
export interface Limiter {
  consume(rule: LimitRule, key: string): Promise<Consumption>;
}
